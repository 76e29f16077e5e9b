// Programmes by title.
MATCH (n:Programme)
ORDER BY n.sortKey
