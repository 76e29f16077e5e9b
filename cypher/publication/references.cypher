// Works that a publication is about or points to, by title.
MATCH (this)-[r:REFERENCES]->(n:Publication)
ORDER BY n.sortKey
