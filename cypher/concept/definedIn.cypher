// Instruments that define a concept, by title.
MATCH (this)-[r:DEFINED_IN]->(n:Instrument)
ORDER BY n.sortKey
