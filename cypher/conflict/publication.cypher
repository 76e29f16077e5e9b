// Publication that a conflict is about.
MATCH (this)-[r:CONFLICT_OF]->(n:Publication)
ORDER BY n.sortKey
