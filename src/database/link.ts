import { connect } from 'node:net';
import { DatabaseProblem } from './problem.ts';
import type { Reason } from './reasons.ts';
import type { State } from './state.ts';
import { eventShape, hear, type Request, say } from './wire.ts';

/** This server's connection to the keeper: while it is open, the database stays. */
export interface Link {
  servers: number;
  /** Settles when the database takes connections, or with the reason why it does not. */
  ready: Promise<{ port: number; pid: number } | Reason>;
  /** Gives the database up; when nobody else uses it, settles after it has ended. False: the keeper was gone already. */
  leave(): Promise<boolean>;
}

export interface LinkOptions {
  onLine?: (line: string) => void;
  /** The database ended by itself, or its keeper is gone. */
  onLost?: (sentence: string) => void;
  answerWithinMs?: number;
}

/**
 * Joins the database of this record. 'gone': nobody keeps it any more. 'ended': it was just being stopped, and now is.
 */
export function join(state: State, options: LinkOptions = {}): Promise<Link | 'gone' | 'ended'> {
  return new Promise((resolve, reject) => {
    const socket = connect(state.control, '127.0.0.1');
    let closed = false;
    let usable = false;
    let leaving = false;
    let stopping = false;
    let lost: string | undefined;
    let settleReady: (outcome: { port: number; pid: number } | Reason) => void = () => {};
    const ready = new Promise<{ port: number; pid: number } | Reason>((settle) => {
      settleReady = settle;
    });
    const impatience = setTimeout(() => {
      reject(new DatabaseProblem(silent(state)));
      socket.destroy();
    }, options.answerWithinMs ?? 5000);

    const gone = new Promise<void>((settle) =>
      socket.once('close', () => {
        closed = true;
        clearTimeout(impatience);
        settle();
        resolve(stopping ? 'ended' : 'gone');
        settleReady({ kind: 'unknown', sentence: 'Its keeper ended before it was ready.' });
        if (usable && !leaving)
          options.onLost?.(lost ?? 'The keeper of the database is gone; the database may go on for now.');
      }),
    );
    const leave = async () => {
      if (closed) return false;
      leaving = true;
      socket.ref();
      say(socket, { say: 'leave' });
      await gone;
      return true;
    };
    const hello: Request = { say: 'join', token: state.token, pid: process.pid };
    socket.once('connect', () => say(socket, hello));
    hear(socket, eventShape, (event) => {
      if (event.event === 'joined') {
        clearTimeout(impatience);
        resolve({ servers: event.servers, ready, leave });
      } else if (event.event === 'stopping') {
        clearTimeout(impatience);
        stopping = true;
      } else if (event.event === 'output') options.onLine?.(event.line);
      else if (event.event === 'ready') {
        usable = true;
        settleReady(event);
        socket.unref(); // the connection alone must not keep a server alive
      } else if (event.event === 'failed') {
        leaving = true;
        settleReady(event.reason);
      } else if (event.event === 'lost') lost = `The database ended by itself. ${event.reason.sentence}`;
      else if (event.event === 'stopped') lost = 'The database was stopped.';
    });
  });
}

/** Asks the keeper to stop whoever uses the database; true once it has ended, false when there is no keeper. */
export function askToStop(state: State, withinMs = 30_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(state.control, '127.0.0.1');
    let heard = false;
    socket.once('connect', () => say(socket, { say: 'stop', token: state.token }));
    hear(socket, eventShape, () => {
      heard = true;
    });
    const impatience = setTimeout(() => {
      heard = false;
      socket.destroy();
    }, withinMs);
    socket.once('close', () => {
      clearTimeout(impatience);
      resolve(heard);
    });
  });
}

const silent = (state: State): string =>
  `A database is recorded as running (keeper process ${state.keeper}, Java process ${state.java}), but its keeper does not answer. "npm run db -- stop" ends both; then start again.`;
