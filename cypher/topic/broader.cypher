// Topics that are more general than a topic, by label.
MATCH (this)-[r:BROADER]->(n:Topic)
ORDER BY n.sortKey
