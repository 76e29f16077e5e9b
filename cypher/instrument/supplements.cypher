// Instruments that an instrument supplements, by title.
MATCH (this)-[r:SUPPLEMENTS]->(n:Instrument)
ORDER BY n.sortKey
