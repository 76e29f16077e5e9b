// Programmes of an institution, by title.
MATCH (this)<-[r:OPERATED_BY]-(n:Programme)
ORDER BY n.sortKey
