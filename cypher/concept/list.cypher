// Legal concepts by label.
MATCH (n:Concept)
ORDER BY n.sortKey
