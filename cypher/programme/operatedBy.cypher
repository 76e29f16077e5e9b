// Institutions that a programme belongs to, by name.
MATCH (this)-[r:OPERATED_BY]->(n:Institution)
ORDER BY n.sortKey
