// All sources, by title.
MATCH (n:Source)
ORDER BY n.sortKey
