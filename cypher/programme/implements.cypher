// Instruments that a programme puts into practice, by title.
MATCH (this)-[r:IMPLEMENTS]->(n:Instrument)
ORDER BY n.sortKey
