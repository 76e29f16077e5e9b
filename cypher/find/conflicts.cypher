// What the sources of a work disagree on and one of their claims is shown of: every claim, with its record and source.
MATCH (work:Publication)<-[:CONFLICT_OF]-(conflict:Conflict)-[claim:CLAIMED_BY]->(record:Record)-[:IN]->(source:Source)
WHERE conflict.chosen IS NOT NULL
RETURN conflict.id AS id, conflict.field AS field, work.id AS work, collect([source.id, record.id, claim.value]) AS claims
