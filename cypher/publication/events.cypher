// Events that a publication is a part of, by title.
MATCH (this)-[r:PART_OF]->(n:Event)
ORDER BY n.sortKey
