// Events that a publication was made for or came from, by title.
MATCH (this)-[r:OCCASIONED_BY]->(n:Event)
ORDER BY n.sortKey
