// Works that a publication summarizes, by title.
MATCH (this)-[r:SUMMARIZES]->(n:Publication)
ORDER BY n.sortKey
