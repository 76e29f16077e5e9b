import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** What a server says to the keeper: one JSON object a line. */
export const requestShape = z.discriminatedUnion('say', [
  z.object({ say: z.literal('join'), token: z.string(), pid: z.number() }),
  z.object({ say: z.literal('leave') }),
  z.object({ say: z.literal('stop'), token: z.string() }),
]);
export type Request = z.infer<typeof requestShape>;

const reasonShape = z.object({
  kind: z.enum(['port', 'locked', 'setting', 'memory', 'disk', 'rights', 'store', 'java', 'unknown']),
  sentence: z.string(),
});

/** What the keeper says to each server that has joined. */
export const eventShape = z.discriminatedUnion('event', [
  z.object({ event: z.literal('joined'), servers: z.number() }),
  z.object({ event: z.literal('stopping') }),
  z.object({ event: z.literal('output'), line: z.string() }),
  z.object({ event: z.literal('ready'), port: z.number(), pid: z.number() }),
  z.object({ event: z.literal('failed'), reason: reasonShape }),
  z.object({ event: z.literal('lost'), reason: reasonShape }),
  z.object({ event: z.literal('left'), others: z.number() }),
  z.object({ event: z.literal('stopped') }),
]);
export type KeeperEvent = z.infer<typeof eventShape>;

/** What the keeper is to run, sent to it once when it starts. */
export const jobShape = z.object({
  home: z.string(),
  stateFile: z.string(),
  version: z.string(),
  javaHome: z.string(),
  javaVersion: z.string(),
  program: z.string(),
  args: z.array(z.string()),
  port: z.number(),
  /** The class-data archive: which file Java writes, and its name once Java has ended well. */
  archive: z.object({ written: z.string(), file: z.string() }).optional(),
  /** A folder to remove at the end. */
  throwaway: z.string().optional(),
});
export type Job = z.infer<typeof jobShape>;

/** Sends one message; to somebody who is gone, none. */
export function say(socket: Socket, message: Request | KeeperEvent): void {
  if (socket.writable) socket.write(`${JSON.stringify(message)}\n`);
}

/** Hears the messages of the other side. One that is not understood ends the connection: then it is not one of ours. */
export function hear<T>(socket: Socket, shape: z.ZodType<T>, heard: (message: T) => void): void {
  const lines = createInterface({ input: socket });
  // A connection that breaks is closed, and 'close' says all there is to say; the reader passes the error on.
  for (const source of [socket, lines]) source.on('error', () => {});
  lines.on('line', (line) => {
    const message = shape.safeParse(parsed(line));
    if (message.success) heard(message.data);
    else socket.destroy();
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
