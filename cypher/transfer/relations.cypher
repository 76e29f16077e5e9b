// The relations that begin at some nodes, which are given by the database's own names.
UNWIND $in.elements AS element
MATCH (n)-[r]->(other)
WHERE elementId(n) = element
RETURN n.id AS from, type(r) AS type, coalesce(other.id, '') AS to, properties(r) AS properties
