// Countries a publication covers, by name, in one role or in any.
MATCH (this)-[r:COVERS]->(n:Region)
WHERE n.kind = 'COUNTRY' AND ($in.countries.role IS NULL OR r.role = $in.countries.role)
ORDER BY n.sortKey, r.role
