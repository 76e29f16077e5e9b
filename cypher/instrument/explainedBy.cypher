// Works that explain an instrument, by title.
MATCH (this)<-[r:EXPLAINS]-(n:Publication)
ORDER BY n.sortKey
