// Every thing of the catalogue with what is known of it, type by type.
MATCH (n)
WHERE NOT (n:Catalogue OR n:Figure OR n:Record OR n:Correction OR n:Conflict)
RETURN labels(n)[0] AS type, collect(properties(n)) AS nodes
ORDER BY type
