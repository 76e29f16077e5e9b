// Programmes that a publication was made under, by title.
MATCH (this)-[r:PRODUCED_UNDER]->(n:Programme)
ORDER BY n.sortKey
