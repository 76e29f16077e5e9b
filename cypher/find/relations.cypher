// What the things of the catalogue are joined by, type by type: both ends, and what tells one joint from another.
MATCH (a)-[r]->(b)
WHERE NOT (a:Record OR a:Conflict OR a:Correction OR b:Figure)
RETURN type(r) AS type, collect([a.id, b.id, coalesce(r.role, ''), coalesce(r.sortKey, '')]) AS joints
ORDER BY type
UNION ALL
MATCH (n:Publication)<-[:DESCRIBES]-(:Record)-[:IN]->(source:Source)
RETURN 'IN' AS type, collect(DISTINCT [n.id, source.id, '', '']) AS joints
UNION ALL
MATCH (record:Record)-[:DESCRIBES]->(n:Publication)
RETURN 'DESCRIBES' AS type, collect([record.id, n.id, '', '']) AS joints
