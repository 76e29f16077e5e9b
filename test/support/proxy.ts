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
  /** Works again, for new connections. */
  heal(): void;
  /** Connections that were opened so far. */
  readonly opened: number;
  close(): Promise<void>;
}

export async function startProxy(target: Address): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target.uri.replace(/^\w+:/, 'http:'));
  const sockets = new Set<Socket>();
  let mode: 'open' | 'hang' | 'refuse' = 'open';
  let opened = 0;
  const server = createServer((client) => {
    opened++;
    sockets.add(client);
    client.on('close', () => sockets.delete(client)).on('error', () => client.destroy());
    if (mode === 'refuse') return client.destroy();
    if (mode === 'hang') return;
    const database = connect(Number(port || 7687), hostname);
    sockets.add(database);
    database.on('close', () => sockets.delete(database)).on('error', () => client.destroy());
    database.on('data', (bytes) => mode === 'open' && client.write(bytes)).on('end', () => client.end());
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
    },
    async close() {
      end();
      server.close();
      await once(server, 'close');
    },
  };
}
