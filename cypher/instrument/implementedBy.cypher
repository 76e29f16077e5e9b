// Works that help to put an instrument into practice, by title.
MATCH (this)<-[r:IMPLEMENTS]-(n:Publication)
ORDER BY n.sortKey
