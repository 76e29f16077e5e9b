// How long fields take, beside what they are estimated to cost, on a server that runs: `node bench/weights.js [address]`.
const address = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';
const rounds = 30;

const questions = {
  'a row of a page (100)': '{ publications(first: 100) { nodes { title } } }',
  search: '{ search(query: "trafficking migrants", first: 1) { totalCount nodes { id } } }',
  suggest: '{ suggest(prefix: "tra", first: 1) { text } }',
  recommendations: '{ recommendations(for: ["topic/prosecution", "region/south-asia"], first: 1) { nodes { score } } }',
  'recommendations of works (100)':
    '{ publications(first: 100) { nodes { recommendations(first: 1) { totalCount } } } }',
  readingPath: '{ readingPath(topic: "topic/smuggling-of-migrants", first: 1) { sentence } }',
  coverage: '{ coverage(rows: TOPIC, columns: REGION, rowsFirst: 1, columnsFirst: 1) { total emptyCount } }',
  gaps: '{ gaps(first: 1) { totalCount nodes { sentence } } }',
  neighbourhood: '{ neighbourhood(of: "institution/unodc", budget: 1) { nodes { depth } } }',
  paths: '{ paths(from: "topic/prosecution", to: "person/fabrizio-sarrica", first: 20, maxLength: 6) { sentence } }',
  'export, RIS': '{ export(format: RIS) { text } }',
  'export, JSON-LD': '{ export(format: JSON_LD) { text } }',
  timeline: '{ timeline { year count } }',
  facets: '{ publications(first: 1) { facets(of: [TOPIC], first: 1) { total } } }',
  hiddenByLanguage: '{ publications(filter: { languages: ["fr"] }, first: 1) { hiddenByLanguage { count } } }',
  meta: '{ meta { nodes { count } relations { count } } }',
  introspection: '{ __schema { types { name fields { name args { name type { name } } type { name } } } } }',
  'nothing at all': '{ __typename }',
};

async function ask(query) {
  const started = performance.now();
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, extensions: { cost: true } }),
  });
  const { errors, extensions } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return { ms: performance.now() - started, cost: extensions.cost.estimated };
}

for (const [name, query] of Object.entries(questions)) {
  const answers = [];
  for (let round = 0; round < rounds; round++) answers.push(await ask(query));
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const [least, median] = [times[0], times[rounds / 2]].map((ms) => ms.toFixed(1));
  process.stdout.write(`${name.padEnd(32)} least ${least} ms, median ${median} ms, cost ${answers[0].cost}\n`);
}
