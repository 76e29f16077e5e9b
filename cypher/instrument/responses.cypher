// Publications that respond to an instrument, by title.
MATCH (this)<-[r:RESPONDS_TO]-(n:Publication)
ORDER BY n.sortKey
