// Works that share something with a work, one row for each path, with how many works share the same thing.
UNWIND $in.ids AS id
MATCH (seed:Publication {id: id})
CALL (seed) {
  MATCH (seed)-[r:COMPANION_TO]-(work:Publication)
  RETURN 'COMPANION' AS kind, work, null AS via, null AS name, 1 AS sharedBy, r.records AS records
  UNION ALL
  MATCH (seed)-[a:IMPLEMENTS|SUPPORTS|EXPLAINS|TEXT_OF]->(instrument:Instrument)<-[b:IMPLEMENTS|SUPPORTS|EXPLAINS|TEXT_OF]-(work:Publication)
  RETURN 'SHARED_INSTRUMENT' AS kind, work, instrument.id AS via, coalesce(instrument.shortTitle, instrument.title) AS name,
    COUNT { MATCH (instrument)<-[:IMPLEMENTS|SUPPORTS|EXPLAINS|TEXT_OF]-(p:Publication) RETURN DISTINCT p } AS sharedBy,
    a.records + b.records AS records
  UNION ALL
  MATCH (seed)-[a:ABOUT]->(topic:Topic)<-[b:ABOUT]-(work:Publication)
  RETURN 'SHARED_TOPIC' AS kind, work, topic.id AS via, topic.label AS name,
    COUNT { (topic)<-[:ABOUT]-(:Publication) } AS sharedBy,
    a.records + b.records AS records
  UNION ALL
  MATCH (seed)-[a:COVERS]->(region:Region)<-[b:COVERS]-(work:Publication)
  RETURN 'SHARED_REGION' AS kind, work, region.id AS via, region.name AS name,
    COUNT { MATCH (region)<-[:COVERS]-(p:Publication) RETURN DISTINCT p } AS sharedBy,
    a.records + b.records AS records
  UNION ALL
  MATCH (seed)-[a:FOR]->(audience:Audience)<-[b:FOR]-(work:Publication)
  RETURN 'SHARED_AUDIENCE' AS kind, work, audience.id AS via, audience.label AS name,
    COUNT { (audience)<-[:FOR]-(:Publication) } AS sharedBy,
    a.records + b.records AS records
}
WITH id, seed, kind, work, via, name, sharedBy, records
WHERE work.id <> seed.id
RETURN id, work.id AS work, kind, via, name, sharedBy, records, COUNT { (:Publication) } AS works
ORDER BY id, work, kind, via
