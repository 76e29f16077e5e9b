// Publications that an instrument mandates, by title.
MATCH (this)<-[r:MANDATED_BY]-(n:Publication)
ORDER BY n.sortKey
