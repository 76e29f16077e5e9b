// Records that claim something in a conflict, by locator.
MATCH (this)-[r:CLAIMED_BY]->(n:Record)
ORDER BY n.sortKey
