// Works written for an audience, by title.
MATCH (this)<-[r:FOR]-(n:Publication)
ORDER BY n.sortKey
