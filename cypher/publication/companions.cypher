// Companions of a publication, by title; symmetric.
MATCH (this)-[r:COMPANION_TO]-(n:Publication)
ORDER BY n.sortKey
