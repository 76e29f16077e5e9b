// All topics, by label.
MATCH (n:Topic)
ORDER BY n.sortKey
