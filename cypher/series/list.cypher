// Series by title.
MATCH (n:Series)
ORDER BY n.sortKey
