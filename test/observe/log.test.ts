/** What stands in the log: the id of the request, the trace, no secret, and nothing of what was asked. */
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { GraphFailure } from '../../src/graph/graph.ts';
import { discreet, told } from '../../src/observe/discreet.ts';
import { oneTopic } from '../apollo/engine.ts';
import { front } from './front.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';
const topic = '{ topic(id: "topic/crime") { label } }';

/** One word for each place that a client can put a secret in. */
const secrets = {
  authorization: 'Bearer hunter-bearer',
  cookie: 'session=hunter-cookie',
  'x-api-key': 'hunter-key',
  'user-agent': 'hunter-agent',
  referer: 'http://example.org/?hunter-referer',
  'x-request-id': 'hunter id with blanks',
  traceparent: 'hunter-trace',
};

async function tellEverything({ ask, get }: Awaited<ReturnType<typeof front>>): Promise<void> {
  await ask('query ($id: ID!) { topic(id: $id) { label } }', { id: 'topic/hunter-variable' }, secrets);
  await ask('query ($id: ID!) { topic(id: $id) { label } }', { id: { hunter: 'hunter-wrong' } }, secrets);
  await ask('{ topic(id: "topic/hunter-literal") { label } }', {}, secrets);
  await ask('{ topic(id: "region/hunter-refused") { label } }', {}, secrets);
  await ask('{ hunterField }', {}, secrets);
  await ask('{ topic(id: "hunter-syntax', {}, secrets);
  await ask('{ search(text: "hunter-words") { totalCount } }', {}, secrets);
  await get('/graphql?query=%7B__typename%20%23hunter-get%0A%7D', { headers: secrets });
  await get('/export/bibtex?text=hunter-export', { headers: secrets });
  await get('/?hunter-address', { headers: secrets });
}

describe('the log', () => {
  it.each(['info', 'debug', 'trace'])('of a run full of secrets shows none of them, at level %s', async (level) => {
    const served = await front({ level });
    await tellEverything(served);
    expect(served.lines.length).toBeGreaterThanOrEqual(10);
    expect(served.lines.join('')).not.toMatch(/hunter/i);
  });

  it('shows none of them when the database is away, or a row is not as it should be', async () => {
    for (const error of [new GraphFailure('UNAVAILABLE', 'topic', 'away'), new Error('a bug')]) {
      const served = await front({
        database: () => {
          throw error;
        },
      });
      await tellEverything(served);
      expect(served.lines.some((line) => line.includes('operation failed'))).toBe(true);
      expect(served.lines.join('')).not.toMatch(/hunter/i);
    }
  });

  it('says what became of a question', async () => {
    const { ask, events } = await front({ database: oneTopic });
    await ask(`query Crime ${topic}`);
    expect(events()).toMatchObject([{ operation: 'Crime', outcome: 'ok', statements: 1, status: 200 }]);
  });

  it('has the id that the answer has, and beside it the one that came with the request', async () => {
    const { get, events } = await front();
    const response = await get('/', { headers: { 'x-request-id': 'proxy-7.a_B' } });
    expect(events()).toMatchObject([
      { requestId: response.headers.get('x-request-id'), callerRequestId: 'proxy-7.a_B' },
    ]);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['', 'a b', 'a"b', 'a/b', 'é', 'x'.repeat(65)])('takes no id of another form (%j)', async (id) => {
    const { get, events } = await front();
    await get('/', { headers: { 'x-request-id': id } });
    expect(events()[0]).not.toHaveProperty('callerRequestId');
  });

  it('has the trace that the request belongs to, in every line about it', async () => {
    const { ask, events } = await front({
      database: () => {
        throw new Error('a bug');
      },
    });
    await ask(topic, {}, { traceparent: `00-${traceId}-${spanId}-01` });
    expect(events()).toMatchObject([
      { msg: 'operation failed', traceId, spanId },
      { msg: 'request', traceId, spanId },
    ]);
  });

  it('has no trace where there is none, or none that can be read', async () => {
    const { ask, events } = await front({ database: oneTopic });
    await ask(topic);
    await ask(topic, {}, { traceparent: `00-${traceId}-${spanId}` });
    for (const line of events()) expect(Object.keys(line)).not.toContain('traceId');
  });

  it('holds no more of an address than fits in a line', async () => {
    const { get, events } = await front();
    await get(`/${'x'.repeat(5_000)}`);
    expect(String(events()[0]?.path)).toHaveLength(200);
  });
});

describe('an error in the log', () => {
  const logged = (line: object) => {
    const lines: string[] = [];
    const log = pino({ ...discreet, level: 'trace', base: null }, { write: (text) => void lines.push(text) });
    log.debug(line, 'it happened');
    return lines.join('');
  };

  it('is its kind, its message, where it came from and why', () => {
    const error = new GraphFailure('TIMEOUT', 'topic', 'topic took long', new Error('socket closed'));
    expect(told(error)).toMatchObject({
      type: 'GraphFailure',
      message: 'topic took long',
      reason: 'TIMEOUT',
      statement: 'topic',
      stack: expect.stringContaining('log.test.ts'),
      cause: { type: 'Error', message: 'socket closed' },
    });
  });

  it('is bounded, however long its message and its chain of causes', () => {
    let error = new Error('x'.repeat(1_000_000));
    for (let i = 0; i < 100; i++) error = new Error('y'.repeat(1_000_000), { cause: error });
    expect(logged({ err: error }).length).toBeLessThan(35_000);
  });

  it('shows no password of an address', () => {
    expect(logged({ err: new Error('cannot reach neo4j+s://neo4j:hunter2@db.example:7687') })).not.toContain('hunter2');
  });

  it.each([
    ['a string', 'hunter'],
    ['nothing', undefined],
    ['an object that throws', new Proxy({}, { get: () => Promise.reject.call(null) })],
    ['an error that goes in circles', Object.assign(new Error('round'), { cause: {} })],
  ])('may be %s', (_what, thrown) => {
    if (thrown instanceof Error) thrown.cause = thrown;
    expect(() => logged({ err: thrown, requestId: 'one' })).not.toThrow();
    expect(logged({ err: thrown, requestId: 'one' })).toContain('"requestId":"one"');
  });

  it.each([
    { authorization: 'hunter' },
    { headers: { authorization: 'hunter', cookie: 'hunter', 'set-cookie': 'hunter', 'x-api-key': 'hunter' } },
    { request: { headers: { 'proxy-authorization': 'hunter', cookie: 'hunter' } } },
    { database: { uri: 'bolt://db', password: 'hunter' } },
  ])('stands beside no credentials, even where somebody logs them: %j', (line) => {
    expect(logged(line)).not.toContain('hunter');
    expect(logged(line)).toContain('(not shown)');
  });
});
