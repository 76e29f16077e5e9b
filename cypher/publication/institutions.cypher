// Institutions behind a publication, by name, in one role or in any.
MATCH (this)-[r:PUBLISHED_BY]->(n:Institution)
WHERE $in.institutions.role IS NULL OR r.role = $in.institutions.role
ORDER BY n.sortKey, r.role
