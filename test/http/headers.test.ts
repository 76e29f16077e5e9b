/** What goes over the wire: refusals by status, headers of every answer, and how requests may be written. */
import { connect } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { refuseUnreadable } from '../../src/http/refusals.ts';
import { answered, connection, question, raw, type Served, serve } from './serve.ts';

const close = 'Connection: close\r\n';
const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\nHost: x\r\n${headers}${close}\r\n`;
const post = (body: string, headers = 'Content-Type: application/json\r\n', path = '/graphql') =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n${close}\r\n${body}`;
const json = 'Content-Type: application/json\r\n';

interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Reads one answer, and fails when it is none: a status line, headers, and as many bytes as they say. */
function parse(text: string): Received {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3}) \S/.exec(first)?.[1];
  expect(status, text).toBeDefined();
  const pairs = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ');
    return [name, value.join(': ')];
  });
  const [headers, body] = [new Headers(pairs), rest.join('\r\n\r\n')];
  if (headers.has('content-length')) expect(Buffer.byteLength(body)).toBe(Number(headers.get('content-length')));
  return { status: Number(status), headers, body };
}
const send = async (served: Served, request: string) => parse(await raw(served, request));

const protective = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const nothing = "default-src 'none'; frame-ancestors 'none'";

describe('A refusal is seen on the wire:', () => {
  const long = 'a'.repeat(8_200);
  it.each<[status: number, what: string, request: string, sentence: string]>([
    [400, 'what is no HTTP', 'GARBAGE\r\n\r\n', 'The request cannot be read.'],
    [400, 'a header that is none', 'GET / HTTP/1.1\r\nHost: x\r\nnonsense\r\n\r\n', 'The request cannot be read.'],
    [400, 'two lengths', `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`, 'be read.'],
    [
      400,
      'a length and pieces at once',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'be read.',
    ],
    [400, 'an address that is not percent-encoded right', get('/graphql?query=%zz'), 'The address cannot be read.'],
    [400, 'an address whose bytes are no UTF-8', get('/graphql?query=%ff'), 'The address cannot be read.'],
    [403, 'a GET of a page of another site', get('/graphql?query={x}', 'Sec-Fetch-Site: cross-site\r\n'), 'use POST'],
    [404, 'an address where there is nothing', get('/nowhere'), 'There is nothing at this address.'],
    [406, 'an answer that is not offered', post(question, `${json}Accept: text/html\r\n`), 'application/json'],
    [413, 'a body that is too large', post('x'.repeat(300_000)), 'larger than 262144 bytes'],
    [414, 'an address that is too long', get(`/graphql?query=${long}`), 'longer than 8192 characters'],
    [415, 'another media type', post(question, 'Content-Type: text/plain\r\n'), 'as application/json'],
    [415, 'another charset', post(question, 'Content-Type: application/json; charset=utf-16\r\n'), 'UTF-8'],
    [415, 'a compressed body', post(question, `${json}Content-Encoding: gzip\r\n`), 'not compressed'],
    [431, 'headers that are too large', get('/', `X-Long: ${'a'.repeat(17_000)}\r\n`), 'too large'],
  ])('%i for %s', async (status, _what, request, sentence) => {
    const served = await serve();
    const received = await send(served, request);
    expect(received.status).toBe(status);
    expect(received.body).toContain(sentence);
    expect(received.headers.get('connection')).toBe('close');
    expect(received.headers.get('cache-control')).toBe('no-store');
    expect(Object.fromEntries(received.headers)).toMatchObject({ ...protective, 'content-security-policy': nothing });
    expect(served.asked).toEqual([]);
    expect((await served.get('/livez')).status).toBe(200);
  });

  it('408 for a body that does not come, and its part is never asked', { timeout: 20_000 }, async () => {
    const served = await serve();
    const head = `POST /graphql HTTP/1.1\r\nHost: x\r\n${json}Content-Length: 99\r\n\r\n`;
    const received = await send(served, `${head}{"query":`);
    expect([received.status, received.body]).toEqual([408, 'The request did not come in time.\n']);
    expect(served.asked).toEqual([]);
    expect((await served.get('/livez')).status).toBe(200);
  });

  it('405 with what is allowed', async () => {
    const received = await send(await serve(), `DELETE /graphql HTTP/1.1\r\nHost: x\r\n${close}\r\n`);
    expect([received.status, received.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
  });

  it('415 for a compressed body says that none is taken', async () => {
    const received = await send(await serve(), post(question, `${json}Content-Encoding: br\r\n`));
    expect(received.headers.get('accept-encoding')).toBe('identity');
  });

  it('503 with when to come back', async () => {
    const answer: Parameters<typeof serve>[0] = {
      answer: async (_request, { requestId }) => {
        const { response, ...rest } = answered(requestId);
        response.headers.set('retry-after', '1');
        return { ...rest, response: { ...response, status: 503 } };
      },
    };
    const received = await send(await serve(answer), post(question));
    expect([received.status, received.headers.get('retry-after')]).toEqual([503, '1']);
  });

  it('408 for headers that do not come, after their time', { timeout: 15_000 }, async () => {
    const served = await serve();
    const received = await send(served, 'POST /graphql HTTP/1.1\r\nHost: x\r\n');
    expect([received.status, received.body]).toEqual([408, 'The request did not come in time.\n']);
    expect(received.headers.get('connection')).toBe('close');
    expect((await served.get('/livez')).status).toBe(200);
  });

  it('413 only after the whole body has been read, so that the connection can go on', async () => {
    const served = await serve();
    const { socket, closed, received } = await connection(served);
    const large = 'x'.repeat(600_000);
    socket.write(`POST /graphql HTTP/1.1\r\nHost: x\r\n${json}Content-Length: ${large.length}\r\n\r\n`);
    socket.write(large.slice(0, 400_000));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received()).toBe('');
    socket.write(large.slice(400_000));
    await expect.poll(received).toMatch(/^HTTP\/1\.1 413 /);
    socket.write(get('/livez'));
    await closed;
    expect(received()).toContain('HTTP/1.1 200 OK');
  });
});

describe('A connection that breaks', () => {
  it('is no failure of ours', async () => {
    const served = await serve();
    const { hostname, port } = new URL(served.url);
    for (let count = 0; count < 20; count++) {
      const socket = connect(Number(port), hostname).on('error', () => {});
      await new Promise((resolve) => socket.on('connect', resolve));
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
      );
      await new Promise((resolve) => setTimeout(resolve, 5));
      socket.resetAndDestroy();
    }
    expect((await served.get('/livez')).status).toBe(200);
    expect(served.log.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });

  it.each(['ECONNRESET', 'EPIPE'])('with %s is closed, and nothing is written into it', (code) => {
    const socket = new PassThrough();
    expect(refuseUnreadable(Object.assign(new Error('gone'), { code }), socket)).toBeUndefined();
    expect([socket.destroyed, socket.read()]).toEqual([true, null]);
  });

  it('is closed when it can be read but not written any more', () => {
    const socket = new PassThrough().end();
    expect(refuseUnreadable(new Error('Parse Error'), socket)).toBeUndefined();
    expect(socket.destroyed).toBe(true);
  });

  it('is news only for who looks closely', async () => {
    const served = await serve();
    await raw(served, 'GARBAGE\r\n\r\n');
    expect(served.log).toMatchObject([
      { level: 20, status: 400, reason: 'HPE_INVALID_METHOD', msg: 'a request could not be read' },
    ]);
  });
});

describe('Every answer', () => {
  const noPages = [
    '/livez',
    '/readyz',
    '/nowhere',
    '/web/style.css',
    '/web/sandbox.js',
    '/examples/1-companion.graphql',
    '/graphql?query=%7B__typename%7D',
    '/export/csv?kind=none',
  ];

  it('has headers that keep a browser from making more of it, and runs nothing', async () => {
    const served = await serve();
    for (const path of noPages) {
      const { headers } = await served.get(path);
      expect(Object.fromEntries(headers), path).toMatchObject({ ...protective, 'content-security-policy': nothing });
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
      expect(headers.get('content-type'), path).toMatch(/; charset=utf-8$/);
    }
  });

  it('that is HTML has a policy of its own, and nothing else is HTML', async () => {
    const served = await serve();
    for (const path of ['/', '/search', '/topic/extradition', '/examples', '/sandbox', '/graphiql']) {
      const { headers } = await served.get(path);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of ["default-src 'none'", "form-action 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy, path).toContain(rule);
      expect(policy, path).not.toMatch(/script-src[^;]*(unsafe|\*)/);
      expect(Object.fromEntries(headers), path).toMatchObject(protective);
      const popups = path === '/sandbox' ? 'same-origin-allow-popups' : 'same-origin';
      expect(headers.get('cross-origin-opener-policy')).toBe(popups);
    }
    for (const path of noPages)
      expect((await served.get(path)).headers.get('content-type'), path).not.toContain('html');
  });

  it('is kept by nobody, but for pages, which are asked for anew', async () => {
    const served = await serve();
    for (const path of ['/livez', '/nowhere', '/graphql?query=%7B__typename%7D', '/export/csv?kind=none'])
      expect((await served.get(path)).headers.get('cache-control'), path).toBe('no-store');
    expect((await served.post(question)).headers.get('cache-control')).toBe('no-store');
    expect((await served.get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sets no cookie and promises nothing about TLS, which ends elsewhere', async () => {
    const served = await serve();
    for (const response of [await served.get('/'), await served.post(question, { cookie: 'session=1' })]) {
      expect(response.headers.has('set-cookie')).toBe(false);
      expect(response.headers.has('strict-transport-security')).toBe(false);
    }
  });
});

describe('A question in an address', () => {
  const refused = async (search: string) => {
    const served = await serve();
    const received = await send(served, get(`/graphql?${search}`));
    expect(served.asked).toEqual([]);
    return [received.status, JSON.parse(received.body).errors[0].message];
  };

  it.each(['query', 'operationName', 'variables', 'extensions'])('may not give "%s" twice', async (name) => {
    const once = 'query=%7Bx%7D&operationName=A&variables=%7B%7D&extensions=%7B%7D';
    expect(await refused(`${once}&${name}=%7B%7D`)).toEqual([400, `"${name}" is given more than once.`]);
  });

  it.each(['variables', 'extensions'])('may not have %s that are not JSON, or no object', async (name) => {
    expect(await refused(`query=%7Bx%7D&${name}=%7B`)).toEqual([400, `"${name}" is not JSON.`]);
    for (const value of ['[1]', '"text"', '1', 'false'])
      expect(await refused(`query=%7Bx%7D&${name}=${encodeURIComponent(value)}`)).toEqual([
        400,
        expect.stringContaining('The request must be an object with "query"'),
      ]);
  });

  it.each(['', 'query=', 'query=%20', 'other=1'])('may not be missing (%j)', async (search) => {
    expect(await refused(search)).toEqual([400, 'The request has no "query", or an empty one.']);
  });

  it('reaches the engine with what it needs, whatever else the address holds', async () => {
    const served = await serve();
    await served.get(
      '/graphql?utm_source=x&query=%7B+a+%7D&operationName=&variables=%7B%22a%22%3A1%7D&extensions=null',
    );
    expect(Object.fromEntries(new URLSearchParams(served.asked[0]?.search))).toEqual({
      query: '{ a }',
      variables: '{"a":1}',
    });
  });

  it('asked as HEAD has the headers of GET, and no body', async () => {
    const served = await serve();
    const path = '/graphql?query=%7B__typename%7D';
    const [got, head] = [await send(served, get(path)), await raw(served, get(path).replace('GET', 'HEAD'))];
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(head).toMatch(/\r\n\r\n$/);
    expect(head).toContain(`content-length: ${got.headers.get('content-length')}\r\n`);
    expect(head).toContain('content-type: application/json; charset=utf-8\r\n');
  });
});

describe('A body', () => {
  it.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('may name its charset as %s', async (charset) => {
    const request = post(question, `Content-Type: application/json; charset=${charset}\r\n`);
    expect((await send(await serve(), request)).status).toBe(200);
  });

  it.each(['latin1', 'utf-16', 'utf-32le', 'utf-8x', '""'])('may not be in %s', async (charset) => {
    const request = post(question, `Content-Type: application/json; charset=${charset}\r\n`);
    expect((await send(await serve(), request)).status).toBe(415);
  });

  it('may say that it is not compressed', async () => {
    expect((await send(await serve(), post(question, `${json}Content-Encoding: identity\r\n`))).status).toBe(200);
  });

  it('without a query, or with an empty one, is refused', async () => {
    for (const body of ['{}', '{"query":""}', '{"query":" "}', '{"variables":{}}'])
      expect((await send(await serve(), post(body))).status, body).toBe(400);
  });
});
