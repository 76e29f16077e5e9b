// Programmes that put an instrument into practice, by title.
MATCH (this)<-[r:IMPLEMENTS]-(n:Programme)
ORDER BY n.sortKey
