/** What pages of other sites may read: what a browser is told before it sends, and with each answer. */
import { describe, expect, it } from 'vitest';
import { originsFor } from '../../src/http/cors.ts';
import { question, raw, type Served, serve } from './serve.ts';

const friend = 'https://catalogue.example.org';
const allow = (headers: Headers) => headers.get('access-control-allow-origin');
const corsOf = (headers: Headers) => [...headers.keys()].filter((name) => name.startsWith('access-control-'));

/** What a browser asks before a page of `origin` may send JSON. */
const preflight = (served: Served, origin: string, path = '/graphql') =>
  served.get(path, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });

describe('A preflight', () => {
  it('for a site that is let in says what it may send, for how long', async () => {
    const served = await serve({ origins: ['http://localhost:5173', friend] });
    const response = await preflight(served, friend);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      allow: 'GET, HEAD, POST, OPTIONS',
      'access-control-allow-origin': friend,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers':
        'accept, apollo-require-preflight, apollographql-client-name, apollographql-client-version, catalograph-trust, content-type, traceparent, tracestate',
      'access-control-max-age': '7200',
      vary: 'Origin',
    });
    expect(response.headers.has('content-length')).toBe(false);
    expect(served.asked).toEqual([]);
  });

  it.each([
    ['another host', 'https://evil.example.org'],
    ['a host that begins alike', `${friend}.evil.org`],
    ['a host that ends alike', 'https://evil-catalogue.example.org'],
    ['another scheme', 'http://catalogue.example.org'],
    ['another port', `${friend}:8443`],
    ['capital letters', 'https://CATALOGUE.example.org'],
    ['a path', `${friend}/`],
    ['a frame without an origin', 'null'],
  ])('for %s says nothing of who may', async (_what, origin) => {
    const response = await preflight(await serve({ origins: [friend] }), origin);
    expect(response.status).toBe(204);
    expect(corsOf(response.headers)).toEqual([]);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('says nothing where no site is let in, which is so unless told otherwise', async () => {
    const response = await preflight(await serve(), friend);
    expect([response.status, corsOf(response.headers), response.headers.get('vary')]).toEqual([204, [], null]);
  });

  it.each(['/', '/sandbox', '/livez', '/readyz'])('is not answered for %s, which is for itself', async (path) => {
    const response = await preflight(await serve({ origins: ['*'] }), friend, path);
    expect([response.status, corsOf(response.headers)]).toEqual([405, []]);
  });

  it('for an export offers reading only', async () => {
    const response = await preflight(await serve({ origins: [friend] }), friend, '/export/csv');
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(allow(response.headers)).toBe(friend);
  });
});

describe('An answer', () => {
  it('to a site that is let in may be read by it, with the headers it needs', async () => {
    const response = await (await serve({ origins: [friend] })).post(question, { origin: friend });
    expect(response.status).toBe(200);
    expect(allow(response.headers)).toBe(friend);
    expect(response.headers.get('access-control-expose-headers')?.split(', ')).toEqual([
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
      'x-request-id',
    ]);
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding, Catalograph-Trust, Origin');
    expect(response.headers.has('access-control-allow-methods')).toBe(false);
  });

  it('to another site may not be read by it, and caches know that it differs', async () => {
    const response = await (await serve({ origins: [friend] })).post(question, { origin: 'https://evil.example' });
    expect(response.status).toBe(200);
    expect(corsOf(response.headers)).toEqual([]);
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding, Catalograph-Trust, Origin');
  });

  it('may be read by every site where all are let in, and is the same for each', async () => {
    const response = await (await serve({ origins: ['*'] })).post(question, { origin: 'null' });
    expect(allow(response.headers)).toBe('*');
    expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding, Catalograph-Trust');
  });

  it('that is a refusal or a failure may be read as well, so that the page learns why', async () => {
    const served = await serve({ origins: [friend], answer: () => Promise.reject(new Error('broken')) });
    const refused = await served.post('{', { origin: friend });
    const failed = await served.post(question, { origin: friend });
    const missing = await served.get('/export/word', { headers: { origin: friend } });
    expect([refused, failed, missing].map(({ status }) => status)).toEqual([400, 500, 404]);
    for (const { headers } of [refused, failed, missing]) expect(allow(headers)).toBe(friend);
  });

  it('never lets cookies in', async () => {
    for (const origins of [['*'], [friend]]) {
      const served = await serve({ origins });
      for (const { headers } of [await preflight(served, friend), await served.post(question, { origin: friend })])
        expect(headers.has('access-control-allow-credentials')).toBe(false);
    }
  });

  it('of a page or of what watches is for no other site', async () => {
    const served = await serve({ origins: ['*'] });
    for (const path of ['/', '/web/style.css', '/livez', '/nowhere'])
      expect(corsOf((await served.get(path, { headers: { origin: friend } })).headers), path).toEqual([]);
  });
});

describe('A GET of a page of another site', () => {
  it('is refused even for a site that is let in, which can read that it should use POST', async () => {
    const served = await serve({ origins: [friend] });
    const head = [
      'GET /graphql?query=%7B__typename%7D HTTP/1.1',
      `Host: x\r\nOrigin: ${friend}\r\nSec-Fetch-Site: cross-site`,
      'Connection: close',
    ].join('\r\n');
    const received = await raw(served, `${head}\r\n\r\n`);
    expect(received).toMatch(/^HTTP\/1\.1 403 /);
    expect(received).toContain(`access-control-allow-origin: ${friend}\r\n`);
    expect(received).toContain('use POST.');
    expect(served.asked).toEqual([]);
  });
});

describe('Who may ask', () => {
  it.each(['127.0.0.1', '127.0.1.1', '::1', 'localhost'])("is Apollo's Sandbox on this machine alone (%s)", (host) => {
    expect(originsFor(host, undefined)).toEqual(['https://studio.apollographql.com']);
  });

  it.each(['0.0.0.0', '::', '192.168.0.7', '127.example.org', 'localhost.example.org'])(
    'is nobody where others can reach the server (%s)',
    (host) => {
      expect(originsFor(host, undefined)).toEqual([]);
    },
  );

  it('is who is named, wherever it listens, and nobody else', () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      expect(originsFor(host, [friend])).toEqual([friend]);
      expect(originsFor(host, [])).toEqual([]);
    }
  });
});
