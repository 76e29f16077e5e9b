// Every node of the catalogue: its types, its id, and the database's own name of it.
MATCH (n)
WHERE NOT n:Catalogue
RETURN labels(n) AS types, coalesce(n.id, '') AS id, elementId(n) AS element
