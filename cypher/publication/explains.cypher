// Instruments that a publication explains, by title.
MATCH (this)-[r:EXPLAINS]->(n:Instrument)
ORDER BY n.sortKey
