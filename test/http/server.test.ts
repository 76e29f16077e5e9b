/** How serving begins and ends. */
import { Agent, get as ask } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answered, connection, question, serve } from './serve.ts';

function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** An engine that says when it is asked, and answers when it is told to. */
function slow() {
  const [asked, released] = [gate(), gate()];
  const answer = async (_request: unknown, { requestId: id }: { readonly requestId: string }) => {
    asked.open();
    await released.opened;
    return answered(id);
  };
  return { asked: asked.opened, release: released.open, answer };
}

const post = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n${question}`;

/** Whether the work is done before a second is over. */
const soon = (work: Promise<unknown>) =>
  Promise.race([work.then(() => true), new Promise<false>((resolve) => setTimeout(resolve, 1_000, false))]);

describe('starting', () => {
  it('says at which address it listens', async () => {
    const { url, get } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await get('/livez')).status).toBe(200);
  });

  it('rejects with the reason when the port is taken', async () => {
    const { url } = await serve();
    await expect(serve({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('stopping', () => {
  it('answers the request that is under way, and lets no other in', async () => {
    const engine = slow();
    const served = await serve({ answer: engine.answer });
    const underWay = served.post(question);
    await engine.asked;
    const stopped = served.stop();
    await expect(served.get('/livez')).rejects.toThrow();
    engine.release();
    const response = await underWay;
    expect([response.status, await response.text()]).toEqual([200, '{"data":{}}\n']);
    await stopped;
    expect(served.log).toMatchObject([{ msg: 'request', path: '/graphql', status: 200 }]);
  });

  it('closes connections that are kept for later at once', async () => {
    const served = await serve();
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    await new Promise<void>((resolve, reject) => {
      ask(`${served.url}/livez`, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject);
    });
    expect(await soon(served.stop())).toBe(true);
  });

  it('closes a connection as soon as the request on it is answered, though the client would keep it', async () => {
    const engine = slow();
    const served = await serve({ answer: engine.answer });
    const client = await connection(served);
    client.socket.write(post);
    await engine.asked;
    const stopped = served.stop();
    engine.release();
    expect(await soon(Promise.all([stopped, client.closed]))).toBe(true);
    expect(client.received()).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  it('says that it is not ready to who asks over a connection that is still open', async () => {
    const engine = slow();
    const served = await serve({ answer: engine.answer });
    const client = await connection(served);
    client.socket.write(post);
    await engine.asked;
    const stopped = served.stop();
    client.socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    await expect.poll(() => served.log.map(({ path, status }) => [path, status])).toContainEqual(['/readyz', 503]);
    engine.release();
    await Promise.all([stopped, client.closed]);
    expect(client.received()).toContain('{"status":"stopping"}');
  });
});
