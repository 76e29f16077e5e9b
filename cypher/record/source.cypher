// The source of a record.
MATCH (this)-[r:IN]->(n:Source)
ORDER BY n.sortKey
