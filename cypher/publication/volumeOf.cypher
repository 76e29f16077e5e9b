// Work that a publication is a volume of, by title.
MATCH (this)-[r:VOLUME_OF]->(n:Publication)
ORDER BY n.sortKey
