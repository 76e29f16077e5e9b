// Instruments that supplement an instrument, by title.
MATCH (this)<-[r:SUPPLEMENTS]-(n:Instrument)
ORDER BY n.sortKey
