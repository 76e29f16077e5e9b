// Instruments that a resolution adopted, by title.
MATCH (this)<-[r:ADOPTED_BY]-(n:Instrument)
ORDER BY n.sortKey
