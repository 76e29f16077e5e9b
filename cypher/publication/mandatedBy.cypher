// Instruments that mandate a publication, by title.
MATCH (this)-[r:MANDATED_BY]->(n:Instrument)
ORDER BY n.sortKey
