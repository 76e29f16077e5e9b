// Institutions that an institution is a part of, by name.
MATCH (this)-[r:SUB_ORGANIZATION_OF]->(n:Institution)
ORDER BY n.sortKey
