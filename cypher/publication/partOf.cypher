// Works that a publication is a part of, by title.
MATCH (this)-[r:PART_OF]->(n:Publication)
ORDER BY n.sortKey
