// Persons by name.
MATCH (n:Person)
ORDER BY n.sortKey
