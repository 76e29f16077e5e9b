// Publication that a figure is about.
MATCH (this)<-[r:HAS_FIGURE]-(n:Publication)
ORDER BY n.sortKey
