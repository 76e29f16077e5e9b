// Conflicts of the sources on a publication, by field.
MATCH (this)<-[r:CONFLICT_OF]-(n:Conflict)
ORDER BY n.field, n.id
