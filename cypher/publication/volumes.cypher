// Volumes of a publication, by number.
MATCH (this)<-[r:VOLUME_OF]-(n:Publication)
ORDER BY r.sortKey, n.sortKey
