/** Stands between the driver and the database, and breaks as it is told. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Address } from '../../src/graph/neo4j.ts';

export interface FaultyProxy {
  readonly address: Address;
  /** Nothing comes through any more, in either direction, and nothing is closed. */
  hang(): void;
  /** Every connection is cut; new ones are taken. */
  cut(): void;
  /** Every connection is cut, and new ones too. */
  refuse(): void;
  /** What the database says comes so many milliseconds later. */
  slow(ms: number): void;
  /** After so many more bytes of the database, every connection on which it says more is reset. */
  cutAfter(bytes: number): void;
  /** Works again, for new connections. */
  heal(): void;
  /** New connections go to another database. */
  leadTo(target: Address): void;
  /** Connections that were opened so far. */
  readonly opened: number;
  /** Connections that are open now. */
  readonly open: number;
  close(): Promise<void>;
}

export async function startProxy(target: Address): Promise<FaultyProxy> {
  const placeOf = ({ uri }: Address) => new URL(uri.replace(/^\w+:/, 'http:'));
  let place = placeOf(target);
  const sockets = new Set<Socket>();
  let mode: 'open' | 'hang' | 'refuse' = 'open';
  let opened = 0;
  let delay = 0;
  let left = Number.POSITIVE_INFINITY;
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    opened++;
    sockets.add(client);
    clients.add(client);
    client.on('close', () => sockets.delete(client) && clients.delete(client)).on('error', () => client.destroy());
    if (mode === 'refuse') return client.destroy();
    if (mode === 'hang') return;
    const database = connect(Number(place.port || 7687), place.hostname);
    sockets.add(database);
    database.on('close', () => sockets.delete(database)).on('error', () => client.destroy());
    const hand = (bytes: Buffer) => {
      if (mode !== 'open') return;
      client.write(bytes.subarray(0, left));
      left -= bytes.length;
      if (left < 0) client.resetAndDestroy();
    };
    database.on('data', (bytes) => (delay > 0 ? setTimeout(hand, delay, bytes) : hand(bytes)));
    database.on('end', () => client.end());
    client.on('data', (bytes) => mode === 'open' && database.write(bytes)).on('close', () => database.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    // Without routing: a routing table would name the database's own address and go round the proxy.
    address: { ...target, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    get opened() {
      return opened;
    },
    get open() {
      return clients.size;
    },
    slow(ms) {
      delay = ms;
    },
    cutAfter(bytes) {
      left = bytes;
    },
    hang() {
      mode = 'hang';
    },
    cut: end,
    refuse() {
      mode = 'refuse';
      end();
    },
    heal() {
      mode = 'open';
      delay = 0;
      left = Number.POSITIVE_INFINITY;
    },
    leadTo(other) {
      place = placeOf(other);
    },
    async close() {
      end();
      server.close();
      await once(server, 'close');
    },
  };
}
