// Topics a publication is mainly about, by label.
MATCH (this)-[r:ABOUT]->(n:Topic)
ORDER BY n.sortKey
