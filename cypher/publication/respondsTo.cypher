// Resolutions that a publication responds to, by title.
MATCH (this)-[r:RESPONDS_TO]->(n:Instrument)
ORDER BY n.sortKey
