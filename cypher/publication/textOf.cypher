// Instruments whose text a publication prints, by title.
MATCH (this)-[r:TEXT_OF]->(n:Instrument)
ORDER BY n.sortKey
