// Events that a publication summarizes, by title.
MATCH (this)-[r:SUMMARIZES]->(n:Event)
ORDER BY n.sortKey
