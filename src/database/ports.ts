import { createServer } from 'node:net';
import { DatabaseProblem } from './problem.ts';

/** A port that is free on 127.0.0.1 at this moment. */
export function freePort(): Promise<number> {
  return listenOnce(0);
}

/** The port that was asked for, if nobody has it. */
export async function wantedPort(text: string): Promise<number> {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new DatabaseProblem(`NEO4J_PORT is not a port number. Set it to a number from 1 to 65535, or leave it out.`);
  }
  try {
    return await listenOnce(port);
  } catch {
    throw new DatabaseProblem(portTaken(port));
  }
}

/** The sentence for a port that somebody else has. */
export function portTaken(port: number): string {
  return `Port ${port} on 127.0.0.1 is taken by another program or not allowed. End that program, set NEO4J_PORT to another port, or leave it out: then a free one is used.`;
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
