// Regions that lie in a region directly, by name.
MATCH (this)<-[r:WITHIN]-(n:Region)
ORDER BY n.sortKey
