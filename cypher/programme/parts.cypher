// Parts of a programme, by title.
MATCH (this)<-[r:PART_OF]-(n:Programme)
ORDER BY n.sortKey
