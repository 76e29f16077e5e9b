// Topics that are more special than a topic, by label.
MATCH (this)<-[r:BROADER]-(n:Topic)
ORDER BY n.sortKey
