/** When the pool of connections is exchanged, and when it is not. */
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { greets } from '../../src/graph/handshake.ts';
import { Lines } from '../../src/graph/lines.ts';

describe('the line to the database', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  function lines() {
    const opened: { closed: boolean; close(): Promise<void> }[] = [];
    const asked: ((there: boolean) => void)[] = [];
    const open = () => {
      const pool = {
        closed: false,
        async close() {
          this.closed = true;
        },
      };
      opened.push(pool);
      return pool;
    };
    const isThere = () => new Promise<boolean>((resolve) => void asked.push(resolve));
    return { opened, asked, lines: new Lines(open, isThere) };
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('stays while the database answers, however long single calls take', async () => {
    const { lines: line, asked, opened } = lines();
    for (let i = 0; i < 100; i++) {
      const slow = line.take();
      vi.advanceTimersByTime(1_000);
      line.answered();
      line.give(slow);
    }
    expect(asked).toEqual([]);
    expect(opened.length).toBe(1);
  });

  it('is exchanged after a silence of one and a half seconds, once the database is known to be there', async () => {
    const { lines: line, asked, opened } = lines();
    const [dead] = [line.take()];
    vi.advanceTimersByTime(1_501);
    const alsoDead = line.take();
    expect(alsoDead).toBe(dead);
    asked[0]?.(true);
    await settled();
    const fresh = line.take();
    expect(fresh).not.toBe(dead);
    line.give(dead);
    expect(opened[0]?.closed).toBe(false);
    line.give(alsoDead);
    expect(opened.map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('opens nothing and asks one question at a time while nobody is there', async () => {
    const { lines: line, asked, opened } = lines();
    line.take();
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(2_000);
      for (let n = 0; n < 50; n++) line.take();
      line.missed(line.take());
      expect(asked.length).toBe(i + 1);
      asked[i]?.(false);
      await settled();
    }
    expect(opened.length).toBe(1);
  });

  it('stays when it was heard while the question was under way', async () => {
    const { lines: line, asked, opened } = lines();
    line.take();
    vi.advanceTimersByTime(2_000);
    line.take();
    line.answered();
    asked[0]?.(true);
    await settled();
    expect(opened.length).toBe(1);
  });

  it('is exchanged at once when one call is dead though others are answered', () => {
    const { lines: line, opened } = lines();
    const dead = line.take();
    line.answered();
    line.missed(dead);
    expect(line.take()).not.toBe(dead);
    line.missed(dead);
    expect(opened.length).toBe(2);
  });

  it('opens nothing after it was closed', async () => {
    const { lines: line, opened } = lines();
    const dead = line.take();
    await line.close();
    line.answered();
    line.missed(dead);
    expect(opened.map(({ closed }) => closed)).toEqual([true]);
  });
});

describe('a greeting', () => {
  async function listen(onConnection: (socket: Socket) => void): Promise<string> {
    const sockets = new Set<Socket>();
    const server: Server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      onConnection(socket);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('It listens at no port.');
    return `bolt://127.0.0.1:${address.port}`;
  }

  it('is answered by who speaks Bolt', async () => {
    const received: Buffer[] = [];
    const uri = await listen((socket) =>
      socket.on('data', (bytes) => {
        received.push(bytes);
        socket.write(Buffer.from([0, 0, 4, 5]));
      }),
    );
    expect(await greets(uri, 1_000)).toBe(true);
    expect(Buffer.concat(received).toString('hex')).toBe('6060b01700080805000004040000000000000000');
  });

  it.each([
    ['takes the connection and says nothing', () => undefined],
    ['closes it', (socket: Socket) => void socket.end()],
    ['resets it', (socket: Socket) => void socket.resetAndDestroy()],
  ])('is not answered by who %s', async (_what, behave) => {
    const uri = await listen(behave);
    const started = performance.now();
    expect(await greets(uri, 200)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it.each(['bolt://127.0.0.1:9', 'neo4j://[::1]:9', 'bolt+s://127.0.0.1:9', 'neo4j+ssc://no.such.host.invalid'])(
    'to %s, where nobody is, is not answered, and is no failure',
    async (uri) => {
      expect(await greets(uri, 500)).toBe(false);
    },
  );

  it('leaves no connection behind', async () => {
    let open = 0;
    const uri = await listen((socket) => {
      open++;
      socket.on('close', () => open--).resume();
    });
    await greets(uri, 50);
    await expect.poll(() => open).toBe(0);
  });
});
