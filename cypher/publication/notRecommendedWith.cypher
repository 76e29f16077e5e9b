// Works that a curator wants kept from its readers' recommendations, by title; symmetric.
MATCH (this)-[r:NOT_RECOMMENDED_WITH]-(n:Publication)
ORDER BY n.sortKey
