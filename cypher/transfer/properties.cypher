// All that is known of some nodes, which are given by the database's own names.
UNWIND $in.elements AS element
MATCH (n)
WHERE elementId(n) = element
RETURN element, properties(n) AS properties
