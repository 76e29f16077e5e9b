// Offices and other parts of an institution, by name.
MATCH (this)<-[r:SUB_ORGANIZATION_OF]-(n:Institution)
ORDER BY n.sortKey
