// Publications that are a part of an event, by title.
MATCH (this)<-[r:PART_OF]-(n:Publication)
ORDER BY n.sortKey
