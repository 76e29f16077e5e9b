// Publications of a series, by number, then by title.
MATCH (this)<-[r:IN_SERIES]-(n:Publication)
ORDER BY r.sortKey, n.sortKey
