// Works that a record describes, by title.
MATCH (this)-[r:DESCRIBES]->(n:Publication)
ORDER BY n.sortKey
