// Conflicts that a record has a claim in, by work.
MATCH (this)<-[r:CLAIMED_BY]-(n:Conflict)
ORDER BY n.sortKey
