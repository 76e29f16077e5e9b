// Events by title.
MATCH (n:Event)
ORDER BY n.sortKey
