// Persons named with a publication, by name, in one role or in any.
MATCH (this)-[r:CONTRIBUTED_BY]->(n:Person)
WHERE $in.contributors.role IS NULL OR r.role = $in.contributors.role
ORDER BY n.sortKey, r.role
