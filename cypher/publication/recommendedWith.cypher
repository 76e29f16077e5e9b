// Works that a curator wants shown to its readers, by title; symmetric.
MATCH (this)-[r:RECOMMENDED_WITH]-(n:Publication)
ORDER BY n.sortKey
