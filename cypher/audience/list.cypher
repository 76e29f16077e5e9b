// All audiences, by label.
MATCH (n:Audience)
ORDER BY n.sortKey
