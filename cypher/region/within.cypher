// Regions that a region lies in directly, by name.
MATCH (this)-[r:WITHIN]->(n:Region)
ORDER BY n.sortKey
