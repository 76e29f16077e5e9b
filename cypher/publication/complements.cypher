// Works that complete one another, by title; symmetric.
MATCH (this)-[r:COMPLEMENTS]-(n:Publication)
ORDER BY n.sortKey
