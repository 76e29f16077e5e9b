// All publications, by title.
MATCH (n:Publication)
ORDER BY n.sortKey
