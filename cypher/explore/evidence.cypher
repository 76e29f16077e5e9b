// What joins two things, with its evidence: one row for each relation from the first to the second of "from to".
UNWIND $in.ids AS id
WITH split(id, ' ') AS ends
WITH ends[0] AS from, collect(ends[1]) AS others
CALL (from) {
  MATCH (a:Publication {id: from}) RETURN a
  UNION ALL
  MATCH (a:Institution {id: from}) RETURN a
  UNION ALL
  MATCH (a:Instrument {id: from}) RETURN a
  UNION ALL
  MATCH (a:Concept {id: from}) RETURN a
  UNION ALL
  MATCH (a:Programme {id: from}) RETURN a
  UNION ALL
  MATCH (a:Topic {id: from}) RETURN a
  UNION ALL
  MATCH (a:Region {id: from}) RETURN a
}
MATCH (a)-[r]->(b)
WHERE b.id IN others
RETURN from + ' ' + b.id AS id, type(r) AS type, r.role AS role, r.number AS number, r.article AS article,
  r.basis AS basis, coalesce(r.note, r.reason) AS note, coalesce(r.records, []) AS records
ORDER BY id, type, role
