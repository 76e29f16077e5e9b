// Publications that a person is named with, by title, in one role or in any.
MATCH (this)<-[r:CONTRIBUTED_BY]-(n:Publication)
WHERE $in.publications.role IS NULL OR r.role = $in.publications.role
ORDER BY n.sortKey, r.role
