// Publication that a version is of.
MATCH (this)<-[r:HAS_VERSION]-(n:Publication)
ORDER BY n.sortKey
