// Works as they are found, sorted, counted and exported, with what they are joined to: so many, after so many others.
MATCH (n:Publication)
WITH n SKIP $in.page.skip LIMIT $in.page.limit
RETURN [n.id, n.sortKey, n.title, n.alternativeTitles, n.kind, n.edition, n.summary, n.tableOfContents, n.published,
    n.year, n.temporalFrom, n.temporalTo, n.held, n.access, n.accessNote, n.url] AS work,
  COLLECT { MATCH (n)-[r]->(b) WHERE NOT (b:Figure OR b:Version) RETURN [type(r), b.id, r.role, r.sortKey] } AS joints,
  COLLECT { MATCH (n)-[:HAS_VERSION]->(v:Version) RETURN [v.id, v.sortKey, v.label, v.role, v.language, v.duration] } AS versions,
  COLLECT { MATCH (n)<-[:DESCRIBES]-(:Record)-[:IN]->(source:Source) RETURN DISTINCT source.id } AS sources,
  COLLECT { MATCH (record:Record)-[:DESCRIBES]->(n) RETURN record.id } AS records
