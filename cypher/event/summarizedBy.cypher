// Publications that summarize an event, by title.
MATCH (this)<-[r:SUMMARIZES]-(n:Publication)
ORDER BY n.sortKey
