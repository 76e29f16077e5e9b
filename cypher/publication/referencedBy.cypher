// Works that are about a publication or point to it, by title.
MATCH (this)<-[r:REFERENCES]-(n:Publication)
ORDER BY n.sortKey
