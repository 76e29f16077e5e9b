// Counts that a source gives for a publication, by label.
MATCH (this)-[r:HAS_FIGURE]->(n:Figure)
ORDER BY n.sortKey
