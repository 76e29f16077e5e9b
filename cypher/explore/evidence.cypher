// What joins two things, with its evidence: one row for each relation from the first to the second of "from to".
UNWIND $in.ids AS id
WITH id, split(id, ' ') AS ends
CALL (ends) {
  MATCH (a:Publication {id: ends[0]}) RETURN a
  UNION ALL
  MATCH (a:Institution {id: ends[0]}) RETURN a
  UNION ALL
  MATCH (a:Instrument {id: ends[0]}) RETURN a
  UNION ALL
  MATCH (a:Concept {id: ends[0]}) RETURN a
  UNION ALL
  MATCH (a:Programme {id: ends[0]}) RETURN a
  UNION ALL
  MATCH (a:Topic {id: ends[0]}) RETURN a
  UNION ALL
  MATCH (a:Region {id: ends[0]}) RETURN a
}
MATCH (a)-[r]->(b)
WHERE b.id = ends[1]
RETURN id, type(r) AS type, r.role AS role, r.number AS number, r.article AS article,
  r.basis AS basis, coalesce(r.note, r.reason) AS note, coalesce(r.records, []) AS records
ORDER BY id, type, role
