// Instruments that a publication helps to put into practice, by title.
MATCH (this)-[r:IMPLEMENTS]->(n:Instrument)
ORDER BY n.sortKey
