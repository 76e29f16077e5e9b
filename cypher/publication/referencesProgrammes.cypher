// Programmes that a publication is about or points to, by title.
MATCH (this)-[r:REFERENCES]->(n:Programme)
ORDER BY n.sortKey
