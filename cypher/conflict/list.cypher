// Conflicts of the sources, by work, on one field or on any.
MATCH (n:Conflict)
WHERE $in.field IS NULL OR n.field = $in.field
ORDER BY n.sortKey
