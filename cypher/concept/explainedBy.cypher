// Publications that explain a concept, by title.
MATCH (this)<-[r:EXPLAINS]-(n:Publication)
ORDER BY n.sortKey
