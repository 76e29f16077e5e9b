// Works that cover a region by name, by title, in one role or in any.
MATCH (this)<-[r:COVERS]-(n:Publication)
WHERE $in.publications.role IS NULL OR r.role = $in.publications.role
ORDER BY n.sortKey, r.role
