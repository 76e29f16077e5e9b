// node:http and the official driver, nothing between them: a body is the parameters, an answer is the row.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import neo4j from 'neo4j-driver';
import { statements } from './driver-statements.js';
import './orphan.js';

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env;
// As many connections as ours has: more gave no more.
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 12,
});
await driver.verifyConnectivity();

const languages = new Intl.DisplayNames(['en'], { type: 'language' });
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** What Cypher does not know: languages that are equally frequent come in the order of their English names. */
const finish = {
  Q4(answer) {
    const named = answer[4].map(([code, count]) => ({ code, count, name: languages.of(code) }));
    named.sort((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.code, b.code));
    return answer.with(
      4,
      named.slice(0, 10).map(({ code, count }) => [code, count]),
    );
  },
};

async function answerTo(operation, variables) {
  // One round trip: a transaction function would take two more messages.
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database ? { database } : {}) });
  try {
    const { records } = await session.run(statements[operation], { in: variables });
    const answer = records[0]?.get('answer') ?? null;
    return finish[operation] && answer ? finish[operation](answer) : answer;
  } finally {
    await session.close();
  }
}

const server = createServer(async (request, response) => {
  const operation = request.url?.slice(1) ?? '';
  const reply = (status, value) => {
    const body = Buffer.from(JSON.stringify(value));
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  };
  try {
    if (!Object.hasOwn(statements, operation)) return reply(404, { error: `There is no ${operation}.` });
    reply(200, await answerTo(operation, await json(request)));
  } catch (error) {
    reply(500, { error: error instanceof Error ? error.message : String(error) });
  }
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
