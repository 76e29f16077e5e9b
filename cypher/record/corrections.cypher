// Corrections of what a record says, by claim.
MATCH (this)<-[r:CORRECTS]-(n:Correction)
ORDER BY n.sortKey
