// Publications about a programme, by title.
MATCH (this)<-[r:REFERENCES]-(n:Publication)
ORDER BY n.sortKey
