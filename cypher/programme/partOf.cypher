// Programmes that a programme is a part of, by title.
MATCH (this)-[r:PART_OF]->(n:Programme)
ORDER BY n.sortKey
