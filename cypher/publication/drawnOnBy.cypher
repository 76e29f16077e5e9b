// Works that draw on a publication, by title.
MATCH (this)<-[r:DRAWS_ON]-(n:Publication)
ORDER BY n.sortKey
