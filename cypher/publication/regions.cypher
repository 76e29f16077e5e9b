// Regions and countries a publication covers, by name, in one role or in any.
MATCH (this)-[r:COVERS]->(n:Region)
WHERE $in.regions.role IS NULL OR r.role = $in.regions.role
ORDER BY n.sortKey, r.role
