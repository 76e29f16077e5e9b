// All institutions, by name.
MATCH (n:Institution)
ORDER BY n.sortKey
