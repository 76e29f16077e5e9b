/** Who is let in, who waits, who is told to come again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Admission, admissionLimits, LeftError, OverloadedError } from '../../src/http/admission.ts';
import { answered, connection, question, serve } from './serve.ts';

/** Work that ends when it is told to, and says when it has begun. */
function gate() {
  let open = () => {};
  let begun = false;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const work = () => {
    begun = true;
    return opened;
  };
  return { work, open, hasBegun: () => begun };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const limits = { concurrency: 1, queue: 2, queueTimeout: 10_000 };

describe('a question', () => {
  it('is worked on at once while there are places', async () => {
    const admission = new Admission({ ...limits, concurrency: 2 });
    const gates = [gate(), gate(), gate()];
    for (const { work } of gates) void admission.run(work);
    expect(gates.map(({ hasBegun }) => hasBegun())).toEqual([false, false, false]);
    await settled();
    expect(gates.map(({ hasBegun }) => hasBegun())).toEqual([true, true, false]);
    expect([admission.running, admission.waiting]).toEqual([2, 1]);
  });

  it('that came first is first', async () => {
    const admission = new Admission({ ...limits, queue: 10 });
    const order: number[] = [];
    const first = gate();
    const all = [admission.run(first.work)];
    for (const n of [1, 2, 3, 4])
      all.push(
        admission.run(async () => {
          order.push(n);
          await settled();
        }),
      );
    first.open();
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it('is refused at once when as many wait as may', async () => {
    const admission = new Admission(limits);
    const first = gate();
    const waiting = [1, 2, 3].map(() => admission.run(first.work));
    await expect(admission.run(first.work)).rejects.toThrow(OverloadedError);
    first.open();
    await Promise.all(waiting);
    expect([admission.running, admission.waiting]).toEqual([0, 0]);
  });

  it('is refused when its turn does not come in time, and the next one still gets it', async () => {
    const admission = new Admission({ ...limits, queueTimeout: 30 });
    const first = gate();
    const running = admission.run(first.work);
    const started = performance.now();
    await expect(admission.run(async () => 'never')).rejects.toThrow(OverloadedError);
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
    const next = admission.run(async () => 'in time');
    first.open();
    expect(await next).toBe('in time');
    await running;
  });

  it('whose client leaves gives its place on, and is not worked on', async () => {
    const admission = new Admission(limits);
    const first = gate();
    const running = admission.run(first.work);
    const [leaving, ...others] = [new AbortController(), gate(), gate()];
    const left = admission.run(async () => 'never', leaving.signal);
    const second = admission.run(others[0]?.work ?? first.work);
    await expect(admission.run(first.work)).rejects.toThrow(OverloadedError);
    leaving.abort();
    await expect(left).rejects.toThrow(LeftError);
    expect(admission.waiting).toBe(1);
    const third = admission.run(async () => 'in the place that was given on');
    for (const { open } of [first, ...others]) open();
    expect(await third).toBe('in the place that was given on');
    await Promise.all([running, second]);
  });

  it('of a client that is gone already is not worked on', async () => {
    const admission = new Admission(limits);
    await expect(admission.run(async () => 'never', AbortSignal.abort())).rejects.toThrow(LeftError);
    expect(admission.running).toBe(0);
  });

  it('that fails gives its place back', async () => {
    const admission = new Admission(limits);
    await expect(admission.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await admission.run(async () => 'next')).toBe('next');
    expect([admission.running, admission.waiting]).toEqual([0, 0]);
  });

  it('never finds more beside it than may be, whoever comes, leaves or fails, and all places are free in the end', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        fc.array(fc.record({ ticks: fc.nat(4), fails: fc.boolean(), leaves: fc.boolean() }), { maxLength: 30 }),
        async (concurrency, queue, requests) => {
          const admission = new Admission({ concurrency, queue, queueTimeout: 10_000 });
          let [now, most, served, refused, gone, failed] = [0, 0, 0, 0, 0, 0];
          await Promise.all(
            requests.map(async ({ ticks, fails, leaves }, i) => {
              for (let n = 0; n < i % 3; n++) await settled();
              const client = new AbortController();
              const done = admission.run(async () => {
                most = Math.max(most, ++now);
                for (let n = 0; n < ticks; n++) await settled();
                now--;
                if (fails) throw new Error('broken');
                served++;
              }, client.signal);
              if (leaves) client.abort();
              await done.catch((error: unknown) => {
                if (error instanceof OverloadedError) refused++;
                else if (error instanceof LeftError) gone++;
                else failed++;
              });
              expect(admission.waiting).toBeLessThanOrEqual(queue);
            }),
          );
          expect(most).toBeLessThanOrEqual(concurrency);
          expect(served + refused + gone + failed).toBe(requests.length);
          expect([admission.running, admission.waiting]).toEqual([0, 0]);
        },
      ),
    ));

  it('finds twice as many places as the database has connections, and three times as many to wait, unless told otherwise', () => {
    expect(admissionLimits(12)).toEqual({ concurrency: 24, queue: 36, queueTimeout: 1_000 });
  });
});

describe('the front door', () => {
  /** Served with one place and none to wait in, and somebody in that place. */
  async function full() {
    const [first, asked] = [gate(), gate()];
    const served = await serve({
      answer: async (_request, { requestId }) => {
        asked.open();
        await first.work();
        return answered(requestId);
      },
      admission: { concurrency: 1, queue: 0, queueTimeout: 1_000 },
    });
    const underWay = served.post(question);
    await asked.work();
    return { served, underWay, open: first.open };
  }

  it('says in the form of a GraphQL answer that it is full, and when to come again', async () => {
    const { served, underWay, open } = await full();
    const response = await served.post(question);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({
      errors: [{ message: 'The server is busy; try again shortly.', extensions: { code: 'OVERLOADED' } }],
    });
    expect(served.log).toMatchObject([{ status: 503, path: '/graphql', outcome: 'overloaded' }]);
    open();
    expect((await underWay).status).toBe(200);
    expect((await served.post(question)).status).toBe(200);
  });

  it('says so for a file as well, and goes on with what asks no engine', async () => {
    const { served, underWay, open } = await full();
    const response = await served.get('/export/bibtex');
    expect([response.status, await response.text()]).toEqual([503, 'The server is busy; try again shortly.\n']);
    expect(response.headers.get('retry-after')).toBe('1');
    for (const path of ['/livez', '/readyz', '/']) expect((await served.get(path)).status, path).toBe(200);
    open();
    await underWay;
  });

  it('gives the place of a client that left to the next, and asks the engine nothing for it', async () => {
    const first = gate();
    const served = await serve({
      answer: async (_request, { requestId }) => {
        await first.work();
        return answered(requestId);
      },
      admission: { concurrency: 1, queue: 1, queueTimeout: 5_000 },
    });
    const underWay = served.post(question);
    await expect.poll(() => served.asked.length).toBe(1);
    const leaving = await connection(served);
    leaving.socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n${question}`,
    );
    await expect.poll(async () => (await served.get('/export/bibtex')).status).toBe(503);
    leaving.socket.destroy();
    await expect.poll(() => served.log.map(({ status }) => status)).toContain(499);
    const next = served.post(question);
    first.open();
    expect([(await underWay).status, (await next).status]).toEqual([200, 200]);
    expect(served.asked.length).toBe(2);
  });
});
