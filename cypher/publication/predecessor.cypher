// Edition that a publication follows.
MATCH (this)-[r:SUCCEEDS]->(n:Publication)
ORDER BY n.sortKey
