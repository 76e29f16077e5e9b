/** What one connection may take from the others: requests at once, and time to fetch its answers. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Connections at once; those beyond are closed as they come. Each may hold a body of 256 KiB while it is sent. */
export const mostConnections = 4_096;

/** Requests of one connection that are worked on at once. Browsers and clients send one after the other. */
const atOnce = 16;

/** Milliseconds to fetch an answer: longer than any request that may be before it on its connection takes. */
const patience = 15_000;
/** Bytes for which a slow client gets a millisecond more: 128 kB in a second. */
const bytesPerMillisecond = 128;

/** Milliseconds without a request after which a connection is idle; a request may be on its way, or not read yet. */
const restful = 100;
/** The same for a connection that has not brought one yet. */
const hopeful = 500;

interface State {
  underWay: number;
  restingSince: number;
  used: boolean;
}
const states = new WeakMap<Socket, State>();

function stateOf(socket: Socket): State {
  const state = states.get(socket) ?? { underWay: 0, restingSince: performance.now(), used: false };
  states.set(socket, state);
  return state;
}

/** To be called once for each request. */
export function enter(
  { socket }: IncomingMessage,
  response: ServerResponse,
): { readonly crowded: boolean; left(): AbortSignal } {
  const state = stateOf(socket);
  state.underWay++;
  state.used = true;
  // Made for whoever asks for it: what is remembered is sent without.
  let leaving: AbortController | undefined;
  let gone = false;
  response.once('close', () => {
    state.underWay--;
    state.restingSince = performance.now();
    gone = !response.writableFinished;
    if (gone) leaving?.abort();
  });
  const left = () => {
    leaving ??= new AbortController();
    if (gone) leaving.abort();
    return leaving.signal;
  };
  return { crowded: state.underWay > atOnce, left };
}

/**
 * Has the server count a connection as idle only when its answers have gone out and no other request came: to Node, one
 * is idle when the last answer was handed over, and closing it then cuts off whoever reads a long answer slowly.
 */
export function keepUntilFetched(server: Server): void {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    stateOf(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.closeIdleConnections = () => {
    const now = performance.now();
    for (const socket of open) {
      const { underWay, restingSince, used } = stateOf(socket);
      if (underWay === 0 && now - restingSince > (used ? restful : hopeful)) socket.destroy();
    }
  };
}

/** Whether no other request of this connection waits for its answer. */
export const isLast = ({ socket }: IncomingMessage): boolean => stateOf(socket).underWay <= 1;

/** Cuts the connection of a client that does not fetch its answer. Node itself would keep answer and connection for ever. */
export function cutWhoDoesNotRead({ socket }: IncomingMessage, response: ServerResponse, bytes: number): void {
  if (response.writableLength === 0) return;
  const late = setTimeout(() => socket.destroy(), patience + bytes / bytesPerMillisecond);
  response.once('close', () => clearTimeout(late));
}
