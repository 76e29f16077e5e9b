// Publications made under a programme, by title.
MATCH (this)<-[r:PRODUCED_UNDER]-(n:Publication)
ORDER BY n.sortKey
