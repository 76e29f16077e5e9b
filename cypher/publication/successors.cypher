// Editions that follow a publication, by title.
MATCH (this)<-[r:SUCCEEDS]-(n:Publication)
ORDER BY n.sortKey
