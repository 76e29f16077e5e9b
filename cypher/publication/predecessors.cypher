// Editions that a publication follows directly, by title.
MATCH (this)-[r:SUCCEEDS]->(n:Publication)
ORDER BY n.sortKey
