// Legal concepts that a publication explains, by label.
MATCH (this)-[r:EXPLAINS]->(n:Concept)
ORDER BY n.sortKey
