// Publications made for an event or coming from it, by title.
MATCH (this)<-[r:OCCASIONED_BY]-(n:Publication)
ORDER BY n.sortKey
