// Works of an institution, by title, in one role or in any.
MATCH (this)<-[r:PUBLISHED_BY]-(n:Publication)
WHERE $in.publications.role IS NULL OR r.role = $in.publications.role
ORDER BY n.sortKey, r.role
