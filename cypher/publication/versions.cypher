// Versions of a publication, by label, in one role or in any.
MATCH (this)-[r:HAS_VERSION]->(n:Version)
WHERE $in.versions.role IS NULL OR n.role = $in.versions.role
ORDER BY n.sortKey
