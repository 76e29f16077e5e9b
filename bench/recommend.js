// What one recommendation costs: `npm run bench:recommend [works]`, on a generated catalogue, for works with its most
// used topic, which about one work in ten has. In the process: ranking and reasons. Over all: the whole question, and its part in the database.
import { answerWith } from '../dist/apollo/answer.js';
import { startApollo } from '../dist/apollo/server.js';
import { readSnapshot } from '../dist/find/snapshot.js';
import { recommend } from '../dist/recommend/recommend.js';
import { database, graph, say, stock, works } from './generated.js';

const rounds = 200;
const snapshot = await readSnapshot(graph.reading());
const { network } = snapshot;
const hub = network.place(stock.topics[0]);
const having = [...network.along(hub, 'ABOUT', false)].map((place) => network.idOf(place));
const seeds = Array.from({ length: rounds }, (_, i) => having[(i * 7_919) % having.length]);

const at = (values, share) => values.sort((a, b) => a - b)[Math.floor(values.length * share)].toFixed(1);
const line = (what, times) => say(`  ${what.padEnd(44)} median ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms`);

let inDatabase = 0;
const timed = {
  reading: (...args) => {
    const reading = graph.reading(...args);
    const read = async (...asked) => {
      const started = performance.now();
      try {
        return await reading.read(...asked);
      } finally {
        inDatabase += performance.now() - started;
      }
    };
    return new Proxy(reading, { get: (target, name) => (name === 'read' ? read : Reflect.get(target, name)) });
  },
};
const apollo = await startApollo();
const answer = answerWith(apollo, timed, 60_000);
const query = `query ($id: ID!) { publication(id: $id) { recommendations(first: 10) { totalCount nodes {
  score publication { title } reasons { contribution sentence withoutThis relations { basis } } } } } }`;
const ask = async (id) => {
  const headers = new Map([['content-type', 'application/json']]);
  const { response, context } = await answer(
    { method: 'POST', headers, search: '', body: { query, variables: { id } } },
    { requestId: 'bench', client: 'bench' },
  );
  const { data, errors } = JSON.parse(response.body.string);
  if (errors) throw new Error(errors[0].message);
  return { found: data.publication.recommendations.totalCount, statements: context.reading.statements };
};

const [process_, whole, base] = [[], [], []];
let found = 0;
let statements = [];
for (const [i, id] of [...seeds.slice(0, 40), ...seeds].entries()) {
  let started = performance.now();
  const { edges } = recommend(snapshot, { for: [id], diversity: 0, mode: 'RELATED', first: 10 });
  for (const { node } of edges) for (const reason of node.reasons()) void [reason.links, reason.withoutThis];
  const own = performance.now() - started;
  inDatabase = 0;
  started = performance.now();
  const answered = await ask(id);
  const all = performance.now() - started;
  if (i < 40) continue;
  process_.push(own);
  whole.push(all);
  base.push(inDatabase);
  found += answered.found;
  statements = answered.statements;
}
say(`${database.how} ${works} works, ${having.length} of them with the topic, one at a time, Node ${process.version}:`);
say(`  ${Math.round(found / rounds)} works ranked for each, statements: ${statements.join(', ')}`);
line('ranking and the reasons of ten, in the process', process_);
line('in the database, all statements added up', base);
line('the whole question', whole);
await apollo.stop();
await graph.close();
await database.stop();
