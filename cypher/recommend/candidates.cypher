// Works that share something with a work, one row for each path, with how many works share the same thing.
UNWIND $in.ids AS id
MATCH (seed:Publication {id: id})
CALL (seed) {
  MATCH (seed)-[r:COMPANION_TO]-(work:Publication)
  RETURN 'COMPANION' AS kind, work, null AS via, 1 AS sharedBy, r.records AS records
  UNION ALL
  MATCH (seed)-[a:IMPLEMENTS|EXPLAINS]->(n:Instrument)<-[b:IMPLEMENTS|EXPLAINS]-(work:Publication)
  RETURN 'SHARED_INSTRUMENT' AS kind, work, n.id AS via,
    COUNT { MATCH (n)<-[:IMPLEMENTS|EXPLAINS]-(p:Publication) RETURN DISTINCT p } AS sharedBy, a.records + b.records AS records
  UNION ALL
  MATCH (seed)-[a:ABOUT]->(n:Topic)<-[b:ABOUT]-(work:Publication)
  RETURN 'SHARED_TOPIC' AS kind, work, n.id AS via,
    COUNT { (n)<-[:ABOUT]-(:Publication) } AS sharedBy, a.records + b.records AS records
  UNION ALL
  MATCH (seed)-[a:COVERS]->(n:Region)<-[b:COVERS]-(work:Publication)
  RETURN 'SHARED_REGION' AS kind, work, n.id AS via,
    COUNT { MATCH (n)<-[:COVERS]-(p:Publication) RETURN DISTINCT p } AS sharedBy, a.records + b.records AS records
  UNION ALL
  MATCH (seed)-[a:FOR]->(n:Audience)<-[b:FOR]-(work:Publication)
  RETURN 'SHARED_AUDIENCE' AS kind, work, n.id AS via,
    COUNT { (n)<-[:FOR]-(:Publication) } AS sharedBy, a.records + b.records AS records
}
WITH id, seed, kind, work, via, sharedBy, records
WHERE work.id <> seed.id
RETURN id, work.id AS work, kind, via, sharedBy, records, COUNT { (:Publication) } AS works
ORDER BY id, work, kind, via
