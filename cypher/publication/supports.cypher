// Instruments whose implementation a publication supports, by title.
MATCH (this)-[r:SUPPORTS]->(n:Instrument)
ORDER BY n.sortKey
