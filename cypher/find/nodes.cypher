// Everything but works and their versions, with what it is joined to: so many, after so many others.
MATCH (n:Institution|Person|Instrument|Concept|Region|Topic|Audience|Series|Programme|Event|Source)
WITH n SKIP $in.page.skip LIMIT $in.page.limit
RETURN labels(n)[0] AS type, properties(n) AS node,
  COLLECT { MATCH (n)-[r]->(b) WHERE NOT b:Figure RETURN [type(r), b.id, r.role, r.sortKey] } AS joints
