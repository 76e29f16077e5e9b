// Concepts that an instrument defines, by label.
MATCH (this)<-[r:DEFINED_IN]-(n:Concept)
ORDER BY n.sortKey
