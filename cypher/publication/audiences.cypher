// Audiences a publication is for, by label.
MATCH (this)-[r:FOR]->(n:Audience)
ORDER BY n.sortKey
