// Institutions that adopted an instrument, by name.
MATCH (this)-[r:ADOPTED_BY]->(n:Institution)
ORDER BY n.sortKey
