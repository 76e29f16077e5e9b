// All regions, by name.
MATCH (n:Region)
ORDER BY n.sortKey
