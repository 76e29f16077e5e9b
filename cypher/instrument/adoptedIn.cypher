// Resolutions by which an instrument was adopted, by title.
MATCH (this)-[r:ADOPTED_BY]->(n:Instrument)
ORDER BY n.sortKey
