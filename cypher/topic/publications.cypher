// Works that are mainly about a topic, by title.
MATCH (this)<-[r:ABOUT]-(n:Publication)
ORDER BY n.sortKey
