import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { type Child, startChild } from './child.ts';
import { reasonIn } from './reasons.ts';
import { removeState, writeState } from './state.ts';
import { hear, type Job, type KeeperEvent, requestShape, say } from './wire.ts';

/** A database that is being kept. */
export interface Kept {
  /** Settles when Java has ended and nothing of it is left. */
  done: Promise<void>;
  stop(): void;
}

export interface KeepOptions {
  /** How long to wait for the first server. */
  graceMs?: number;
}

/**
 * Keeps one Java running for as long as a server uses it. Each server holds one connection; the kernel closes it even
 * when the server is killed, so the last one to go, in whatever way, ends the database.
 */
export async function keep(job: Job, { graceMs = 15_000 }: KeepOptions = {}): Promise<Kept> {
  const token = randomBytes(24).toString('hex');
  const startedAt = new Date().toISOString();
  const servers = new Map<Socket, number>();
  /** Everybody who is connected, also those who have not said who they are. */
  const visitors = new Set<Socket>();
  let ready = false;
  let stopping = false;
  let child: Child | undefined;

  const tell = (event: KeeperEvent) => {
    for (const socket of servers.keys()) say(socket, event);
  };
  const stop = () => {
    stopping = true;
    child?.stop();
  };
  const leave = (socket: Socket) => {
    if (!servers.delete(socket)) return;
    if (servers.size === 0) stop();
    else record();
  };
  const door = createServer((socket) => {
    visitors.add(socket);
    hear(socket, requestShape, (request) => {
      if (request.say === 'leave') {
        if (!servers.has(socket)) return socket.destroy();
        const others = Math.max(0, servers.size - 1);
        // The last one stays connected: it hears when the database has ended.
        if (others === 0) return stop();
        leave(socket);
        say(socket, { event: 'left', others });
        return socket.end();
      }
      if (request.token !== token) return socket.destroy();
      if (request.say === 'stop' || stopping) {
        servers.set(socket, 0);
        say(socket, { event: 'stopping' });
        return stop();
      }
      servers.set(socket, request.pid);
      record();
      say(socket, { event: 'joined', servers: servers.size });
      if (ready && child) say(socket, { event: 'ready', port: job.port, pid: child.pid });
    });
    socket.once('close', () => {
      visitors.delete(socket);
      leave(socket);
    });
  });

  const control = await listen(door);
  function record(): boolean {
    if (!child) return false;
    const { home, version, javaHome, javaVersion, port } = job;
    const users = [...servers.values()].filter((pid) => pid > 0);
    const known = { home, version, javaHome, javaVersion, port, control, token, startedAt, servers: users };
    try {
      writeState(job.stateFile, { ...known, keeper: process.pid, java: child.pid });
      return true;
    } catch {
      return false; // a full disk; who uses the database is known here all the same
    }
  }

  child = startChild(job, (line) => {
    tell({ event: 'output', line });
    if (ready || !child || !/\bStarted\.$/.test(line)) return;
    ready = true;
    tell({ event: 'ready', port: job.port, pid: child.pid });
  });
  if (!child) {
    door.close();
    throw new Error(`${job.program} could not be started`);
  }
  if (!record()) {
    // Unrecorded, nobody could find it again.
    child.stop();
    await child.ended;
    door.close();
    throw new Error(`${job.stateFile} could not be written`);
  }
  const lonely = setTimeout(() => servers.size === 0 && stop(), graceMs);

  const running = child;
  const done = running.ended.then(({ code, how }) => {
    clearTimeout(lonely);
    if (job.archive) settleArchive(job.archive, ready && code === 0);
    removeState(job.stateFile, token);
    // One that did not start is tried again in the same folder.
    if (job.throwaway && (ready || stopping)) removeFolder(job.throwaway);
    if (stopping) tell({ event: 'stopped' });
    else tell({ event: ready ? 'lost' : 'failed', reason: reasonIn(running.lines, how) });
    door.close();
    for (const socket of visitors) socket.end();
    // One that is suspended would hold the keeper for as long as it is.
    setTimeout(() => visitors.forEach((socket) => void socket.destroy()), 2000).unref();
  });
  return { done, stop };
}

/** Java writes the archive at the end of a first run: it counts when that run was a good one. */
function settleArchive({ written, file }: NonNullable<Job['archive']>, good: boolean): void {
  try {
    if (good) renameSync(written, file);
    else rmSync(written, { force: true });
  } catch {
    // No archive: the next start is a second slower and writes one.
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The next throwaway database tries again.
  }
}

function listen(door: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    door.once('error', reject);
    door.listen(0, '127.0.0.1', () => {
      const address = door.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
    });
  });
}
