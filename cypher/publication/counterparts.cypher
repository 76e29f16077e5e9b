// Works of the same kind for the other crime, by title; symmetric.
MATCH (this)-[r:COUNTERPART_OF]-(n:Publication)
ORDER BY n.sortKey
