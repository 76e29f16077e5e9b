// Record that a correction is about.
MATCH (this)-[r:CORRECTS]->(n:Record)
ORDER BY n.sortKey
