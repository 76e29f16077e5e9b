// Publications that support the implementation of an instrument, by title.
MATCH (this)<-[r:SUPPORTS]-(n:Publication)
ORDER BY n.sortKey
