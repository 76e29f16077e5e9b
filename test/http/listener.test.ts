/** The front door: what is where, what is refused, what every answer carries, what the log says. */
import { describe, expect, it } from 'vitest';
import { question, raw, serve } from './serve.ts';

describe('an address', () => {
  it('where there is nothing is answered with 404', async () => {
    const response = await (await serve()).get('/nowhere');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('There is nothing at this address.\n');
  });

  it.each([
    '/graphql/',
    '/GRAPHQL',
    '//graphql',
    '/web',
    '/web/',
    '/web/../package.json',
    '/web/%2e%2e/package.json',
    '/__proto__',
    '/examples/1-companion',
  ])('%s is none of ours', async (path) => {
    expect((await (await serve()).get(path)).status).toBe(404);
  });

  it.each(['http://127.0.0.1/', '*', 'nowhere', '?query=1'])(
    'that is no path ("%s") is refused with 400',
    async (target) => {
      const received = await raw(await serve(), `OPTIONS ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(received).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    },
  );

  it('that is no path is refused with a sentence, and the log does not fall over it', async () => {
    const served = await serve();
    const received = await raw(served, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(received).toContain('The address cannot be read.');
    expect(served.log).toMatchObject([{ msg: 'request', method: 'OPTIONS', status: 400 }]);
  });
});

describe('a method', () => {
  it.each([
    ['/', 'DELETE', 'GET, HEAD', 'Use GET or HEAD here.'],
    ['/livez', 'POST', 'GET, HEAD', 'Use GET or HEAD here.'],
    ['/livez', 'OPTIONS', 'GET, HEAD', 'Use GET or HEAD here.'],
    ['/graphql', 'PUT', 'GET, HEAD, POST, OPTIONS', 'Use GET or HEAD or POST here.'],
    ['/export/csv', 'POST', 'GET, HEAD, OPTIONS', 'Use GET or HEAD here.'],
  ])('on %s that is %s is refused with those there are', async (path, method, allow, sentence) => {
    const response = await (await serve()).get(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.text()).toBe(`${sentence}\n`);
  });

  it('HEAD is answered as GET is, without the body', async () => {
    const served = await serve();
    // As it is: what `fetch` unpacks has another length.
    const headers = { 'accept-encoding': 'identity' };
    const [get, head] = [await served.get('/', { headers }), await served.get('/', { headers, method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const header of ['content-type', 'content-length', 'content-security-policy'])
      expect(head.headers.get(header), header).toBe(get.headers.get(header));
    expect(Number(head.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
  });
});

describe('every answer', () => {
  it('carries the id of its request, another for each, and headers that protect a browser', async () => {
    const served = await serve();
    const responses = [await served.get('/'), await served.get('/nowhere'), await served.post(question)];
    const ids = responses.map(({ headers }) => headers.get('x-request-id'));
    expect(new Set(ids).size).toBe(3);
    expect(served.log.map(({ requestId }) => requestId)).toEqual(ids);
    for (const { headers } of responses) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('takes no id from the client', async () => {
    const response = await (await serve()).get('/livez', { headers: { 'x-request-id': 'forged' } });
    expect(response.headers.get('x-request-id')).not.toBe('forged');
  });

  it('to those who watch is no news in the log while all is well', async () => {
    const served = await serve();
    await served.get('/livez');
    await served.get('/readyz');
    expect(served.log.map(({ path, level }) => [path, level])).toEqual([
      ['/livez', 20],
      ['/readyz', 20],
    ]);
  });

  it('is one line in the log, without what was asked', async () => {
    const served = await serve();
    await served.get('/examples/1-companion.graphql?token=hunter2', { headers: { authorization: 'Bearer hunter2' } });
    expect(served.log).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        method: 'GET',
        path: '/examples/1-companion.graphql',
        status: 200,
        ms: expect.any(Number),
        msg: 'request',
      },
    ]);
  });
});

describe('a failure of ours', () => {
  it('is answered with 500 and the id under which the log has it, and no detail', async () => {
    const answer = () => Promise.reject(new Error('a detail nobody should see'));
    const served = await serve({ answer });
    const response = await served.post(question);
    const id = response.headers.get('x-request-id');
    expect(response.status).toBe(500);
    expect(await response.text()).toBe(`Something went wrong on our side. It is in the log under ${id}.\n`);
    expect(served.log).toMatchObject([
      { level: 50, requestId: id, msg: 'request failed', err: { message: 'a detail nobody should see' } },
      { level: 30, requestId: id, msg: 'request', status: 500 },
    ]);
  });

  it('does not stop the server', async () => {
    const served = await serve({ answer: () => Promise.reject(new Error('once')) });
    await served.post(question);
    expect((await served.get('/livez')).status).toBe(200);
  });
});

it('refuses headers of more than 16 KiB', async () => {
  const served = await serve();
  const received = await raw(served, `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(17_000)}\r\n\r\n`);
  expect(received).toMatch(/^HTTP\/1\.1 431 /);
});
