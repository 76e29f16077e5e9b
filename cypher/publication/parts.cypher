// Parts of a publication, by title.
MATCH (this)<-[r:PART_OF]-(n:Publication)
ORDER BY n.sortKey
