// Works that summarize a publication, by title.
MATCH (this)<-[r:SUMMARIZES]-(n:Publication)
ORDER BY n.sortKey
