// Works and databases that a publication draws on, by title.
MATCH (this)-[r:DRAWS_ON]->(n:Publication)
ORDER BY n.sortKey
