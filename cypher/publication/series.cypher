// Series that a publication belongs to, by title.
MATCH (this)-[r:IN_SERIES]->(n:Series)
ORDER BY n.sortKey
