// One hand-written statement for each operation, as an engineer would write it who knows the graph and its indexes:
// positional lists, nothing that is not asked for, and every value in one map, so that no plan is made twice.
const institutions = (work) => `COLLECT {
  MATCH (${work})-[r:PUBLISHED_BY]->(i:Institution)
  RETURN [r.role, i.id, i.name] ORDER BY i.sortKey, r.role LIMIT 20
}`;
const topics = (work) => `COLLECT {
  MATCH (${work})-[:ABOUT]->(t:Topic)
  RETURN [t.id, t.label] ORDER BY t.sortKey LIMIT 20
}`;
const instruments = (work) => `COLLECT {
  MATCH (${work})-[:IMPLEMENTS]->(i:Instrument)
  RETURN [i.id, i.title] ORDER BY i.sortKey LIMIT 20
}`;

/** The ten values that most of the works have, each with how many. */
const counted = (name, match, value, label) => `CALL (works) {
  UNWIND works AS w
  ${match}
  WITH ${value} AS value, ${label} AS label, count(DISTINCT w) AS count
  ORDER BY count DESC, label, value LIMIT 10
  RETURN collect([value, count]) AS ${name}
}`;

/** Each answers one row of one column. */
export const statements = {
  Q1: `MATCH (w:Publication {id: $in.id})
RETURN [w.id, w.title, w.kind, w.year, w.summary, w.access, w.url, ${institutions('w')}, ${topics('w')}, ${instruments('w')},
COLLECT {
  MATCH (w)-[:COMPANION_TO]-(c:Publication)
  RETURN [c.id, c.title] ORDER BY c.sortKey LIMIT 20
}] AS answer`,

  // One more than a page is found, to know whether there is another page; it is not filled in.
  Q2: `WITH COUNT { (:Publication) } AS total, COLLECT {
  MATCH (w:Publication) WHERE w.sortKey > $in.after
  RETURN w ORDER BY w.sortKey LIMIT 21
} AS works
RETURN [total, size(works) > 20, COLLECT {
  UNWIND works[..20] AS w
  RETURN [w.id, w.title, w.kind, w.year, ${topics('w')}, ${institutions('w')}, ${instruments('w')}]
}] AS answer`,

  // Languages come as codes: all of them, since they are put in the order of names that the database does not know.
  Q4: `MATCH (:Topic {id: $in.topic})<-[:BROADER*0..]-(:Topic)<-[:ABOUT]-(w:Publication)
WHERE w.year >= $in.from
WITH collect(DISTINCT w) AS works
${counted('kinds', '', 'w.kind', 'w.kind')}
${counted('years', '', 'toString(w.year)', 'w.year')}
CALL (works) {
  UNWIND works AS w
  MATCH (w)-[:HAS_VERSION]->(v:Version)
  WHERE v.language IS NOT NULL AND v.role IN ['FULL_TEXT', 'CONTENT', 'RECORDING']
  WITH v.language AS value, count(DISTINCT w) AS count
  RETURN collect([value, count]) AS languages
}
${counted('topics', 'MATCH (w)-[:ABOUT]->(:Topic)-[:BROADER*0..]->(t:Topic)', 't.id', 't.label')}
${counted('institutions', 'MATCH (w)-[:PUBLISHED_BY]->(i:Institution)', 'i.id', 'i.name')}
RETURN [size(works), COLLECT {
  UNWIND works AS w
  WITH w ORDER BY w.sortKey LIMIT 20
  RETURN [w.id, w.title, w.kind, w.year]
}, kinds, years, languages, topics, institutions] AS answer`,

  Q6: `MATCH (w:Publication {id: $in.id})
RETURN [w.id, COLLECT {
  MATCH (w)-[:ABOUT]->(t:Topic)
  WITH t ORDER BY t.sortKey LIMIT 5
  RETURN [t.id, t.label, COUNT { (t)<-[:ABOUT]-() }, COLLECT {
    MATCH (t)<-[:ABOUT]-(o:Publication)
    WITH o ORDER BY o.sortKey LIMIT 5
    RETURN [o.id, o.title, ${institutions('o')}]
  }]
}] AS answer`,

  Q7: `MATCH (i:Institution {id: $in.id})
RETURN [i.id, i.name, COUNT { (i)<-[:PUBLISHED_BY]-() }, COLLECT {
  MATCH (i)<-[r:PUBLISHED_BY]-(w:Publication)
  RETURN [r.role, w.id, w.title, w.kind, w.year] ORDER BY w.year, w.sortKey, r.role LIMIT 20
}] AS answer`,
};
