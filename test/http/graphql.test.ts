/** `/graphql` over HTTP: what is refused before the engine is asked, what reaches it, what the log says. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { maximumBytes } from '../../src/http/body.ts';
import { answered, connection, question, raw, serve } from './serve.ts';

const refusal = z.object({
  errors: z.tuple([z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })]),
});
/** Status and sentence of a refusal, which every GraphQL client can read. */
async function refused(response: Response): Promise<[number, string]> {
  const { errors } = refusal.parse(await response.json());
  expect(errors[0].extensions.code).toBe('BAD_REQUEST');
  return [response.status, errors[0].message];
}

describe('a POST', () => {
  it('reaches the engine with its body and its headers, and the answer goes back as it is', async () => {
    const served = await serve();
    const response = await served.post(question, { 'x-custom': 'a value', accept: 'application/json' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"data":{}}\n');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(served.asked).toMatchObject([{ method: 'POST', search: '', body: JSON.parse(question) }]);
    expect(served.asked[0]?.headers.get('x-custom')).toBe('a value');
    expect(served.asked[0]?.headers.get('accept')).toBe('application/json');
  });

  it('answers with the status and the headers that the engine sets', async () => {
    const served = await serve({
      answer: async (_request, { requestId: id }) => {
        const answer = answered(id);
        answer.response.headers.set('retry-after', '1');
        return { ...answer, response: { ...answer.response, status: 503 } };
      },
    });
    const response = await served.post(question);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON ;charset=utf-8'])(
    'may be %s',
    async (type) => {
      expect((await (await serve()).post(question, { 'content-type': type })).status).toBe(200);
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    'may not be %s, which a page of another site can send',
    async (type) => {
      const served = await serve();
      const response = await served.post(question, { 'content-type': type });
      expect(await refused(response)).toEqual([415, 'Send the request as application/json.']);
      expect(served.asked).toEqual([]);
    },
  );

  it('needs a media type', async () => {
    const received = await raw(
      await serve(),
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    );
    expect(received).toMatch(/^HTTP\/1\.1 415 /);
  });

  it('of 256 KiB is taken', async () => {
    const body = question.padEnd(maximumBytes, ' ');
    expect((await (await serve()).post(body)).status).toBe(200);
  });

  it('of one byte more is read to its end and refused', async () => {
    const served = await serve();
    const response = await served.post(question.padEnd(maximumBytes + 1, ' '));
    expect(await refused(response)).toEqual([413, 'The request is larger than 262144 bytes.']);
    expect(served.asked).toEqual([]);
  });

  it('of three megabytes is read to its end, so that the client can read the refusal', async () => {
    const response = await (await serve()).post('x'.repeat(3_000_000));
    expect((await refused(response))[0]).toBe(413);
  });

  it('without end is cut off, and the server goes on', async () => {
    const served = await serve();
    // Whether the client still reads the refusal depends on how fast it writes.
    await served.post('x'.repeat(9_000_000)).catch(() => undefined);
    await expect.poll(() => served.log.map(({ status }) => status)).toEqual([413]);
    expect((await served.get('/livez')).status).toBe(200);
  });

  it('counts bytes, not letters', async () => {
    const body = JSON.stringify({ query: `{ __typename } # ${'é'.repeat(maximumBytes / 2)}` });
    expect(body.length).toBeLessThan(maximumBytes);
    expect((await (await serve()).post(body)).status).toBe(413);
  });

  it('that arrives in pieces, one of them within a letter, is put together', async () => {
    const body = Buffer.from(JSON.stringify({ query: '{ é }' }));
    const middle = body.indexOf(0xc3) + 1;
    const stream = new ReadableStream({
      async start(controller) {
        controller.enqueue(body.subarray(0, middle));
        await new Promise((resolve) => setTimeout(resolve, 20));
        controller.enqueue(body.subarray(middle));
        controller.close();
      },
    });
    const served = await serve();
    await served.get('/graphql', {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    });
    expect(served.asked).toMatchObject([{ body: { query: '{ é }' } }]);
  });

  it.each(['', '{', 'query { x }', '{"query": }'])('that is not JSON (%j) is refused', async (body) => {
    expect(await refused(await (await serve()).post(body))).toEqual([400, 'The request is not JSON.']);
  });

  it.each([
    ['null', 'null'],
    ['a text', '"{ __typename }"'],
    ['a number', '1'],
    ['a query that is no text', '{"query": {}}'],
    ['variables that are a text', '{"query": "{ __typename }", "variables": "{}"}'],
    ['variables that are a list', '{"query": "{ __typename }", "variables": []}'],
    ['an operation name that is a number', '{"query": "{ __typename }", "operationName": 1}'],
  ])('that is %s is refused with what it must be', async (_what, body) => {
    const served = await serve();
    expect(await refused(await served.post(body))).toEqual([
      400,
      'The request must be an object with "query", and perhaps "variables", "operationName" and "extensions".',
    ]);
    expect(served.asked).toEqual([]);
  });

  it.each([`[${question}]`, `[${question},${question}]`, '[]'])('that is a list (%s) is refused', async (body) => {
    const served = await serve();
    expect(await refused(await served.post(body))).toEqual([400, 'Send one operation with each request, not a list.']);
    expect(served.asked).toEqual([]);
  });

  it('may say null where it says nothing', async () => {
    const body = '{"query": "{ __typename }", "variables": null, "operationName": null}';
    expect((await (await serve()).post(body)).status).toBe(200);
  });
});

describe('a GET', () => {
  const path = '/graphql?query=%7B__typename%7D';

  it('reaches the engine with its query', async () => {
    const served = await serve();
    expect((await served.get(path)).status).toBe(200);
    expect(served.asked).toMatchObject([{ method: 'GET', search: '?query=%7B__typename%7D', body: undefined }]);
  });

  it.each(['cross-site', 'same-site'])('from a page of another site (%s) is refused', async (site) => {
    const served = await serve();
    const head = `GET ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: ${site}\r\nConnection: close\r\n\r\n`;
    const received = await raw(served, head);
    expect(received).toMatch(/^HTTP\/1\.1 403 /);
    expect(received).toContain('Queries by GET are not answered for pages of other sites; use POST.');
    expect(served.asked).toEqual([]);
  });

  it.each(['none', 'same-origin'])('typed into a browser or from our own page (%s) is answered', async (site) => {
    const head = `GET ${path} HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: ${site}\r\nConnection: close\r\n\r\n`;
    expect(await raw(await serve(), head)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('asked as HEAD reaches the engine as GET, which knows no HEAD', async () => {
    const served = await serve();
    expect((await served.get(path, { method: 'HEAD' })).status).toBe(200);
    expect(served.asked).toMatchObject([{ method: 'GET' }]);
  });
});

describe('the log', () => {
  it('has one line with the operation and the number of its statements, and nothing of the question', async () => {
    const served = await serve();
    const response = await served.post(
      JSON.stringify({ query: 'query Titles($id: ID!) { node(id: $id) { id } }', variables: { id: 'topic/secret' } }),
    );
    expect(served.log).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        requestId: response.headers.get('x-request-id'),
        method: 'POST',
        path: '/graphql',
        status: 200,
        ms: expect.any(Number),
        operation: 'Titles',
        statements: 2,
        msg: 'request',
      },
    ]);
  });

  it('has nothing of a question that was asked by GET', async () => {
    const served = await serve();
    await served.get('/graphql?query=%7Bnode(id:%22topic/secret%22)%7Bid%7D%7D');
    expect(served.log).toHaveLength(1);
    expect(JSON.stringify(served.log)).not.toMatch(/secret|node/);
  });

  it('says how often an answer was asked for when that was more than once', async () => {
    const served = await serve({ answer: async (_request, { requestId: id }) => answered(id, { attempts: 2 }) });
    await served.post(question);
    expect(served.log).toMatchObject([{ attempts: 2 }]);
  });

  it('has each problem of ours with its cause, under the id of the request', async () => {
    const cause = new Error('the database said something private');
    const served = await serve({ answer: async (_request, { requestId: id }) => answered(id, { problems: [cause] }) });
    const response = await served.post(question);
    expect(await response.text()).not.toContain('private');
    expect(served.log).toMatchObject([
      {
        level: 50,
        requestId: response.headers.get('x-request-id'),
        msg: 'operation failed',
        err: { message: cause.message },
      },
      { level: 30, msg: 'request', status: 200 },
    ]);
  });

  it('takes a client that leaves in the middle of its request for no failure of ours', async () => {
    const served = await serve();
    const { socket } = await connection(served);
    const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n';
    socket.write(`${head}{"query": `);
    setTimeout(() => socket.destroy(), 30);
    await expect.poll(() => served.log.some(({ msg }) => msg === 'request')).toBe(true);
    expect(served.log.filter(({ level }) => level === 50)).toEqual([]);
  });
});
