// The servers of one run: each started, asked once, and ended again, whatever happens in between.
import { join } from 'node:path';
import { ask } from '../peers/ask.js';
import { writeBodies } from '../peers/raw.js';
import { seeded } from './schedule.js';

/** Milliseconds for the first answer. */
const patience = 60_000;

/**
 * Starts one after the other; `firstAnswer` is how many milliseconds passed until the first question was answered.
 * The one with fixed bytes comes last, for it is given what ours answered.
 */
export async function startServers(peers, { address, operations, stock, folder, seed, say, atEnd }) {
  const servers = [];
  let starting;
  let ended = false;
  // One that is just starting can only be ended once it has started.
  atEnd(async () => {
    ended = true;
    await starting?.catch(() => undefined);
    await Promise.all(servers.map(({ server }) => server.stop()));
  });
  for (const peer of peers.toSorted((a, b) => Number(a.fixed ?? false) - Number(b.fixed ?? false))) {
    const bodies = peer.fixed ? await bodiesOf(servers, { operations, stock, folder, seed }) : undefined;
    if (ended) throw new Error('It was ended while its servers started.');
    const began = performance.now();
    starting = peer.start(address, { env: {}, bodies }).then((server) => {
      servers.push({ peer, server, url: server.url, pid: server.pid });
    });
    await starting;
    const started = servers.at(-1);
    await answered(started, { operations, stock, seed });
    started.firstAnswer = performance.now() - began;
    say(`  ${peer.name}: the first answer ${(started.firstAnswer / 1_000).toFixed(1)} s after its start`);
  }
  return servers;
}

/**
 * Ends a server and starts it again on the database that has its plans by now: how many milliseconds passed until the
 * first question was answered.
 */
export async function startAgain(started, { address, operations, stock, seed }) {
  await started.server.stop();
  const began = performance.now();
  started.server = await started.peer.start(address, { env: {} });
  started.url = started.server.url;
  await answered(started, { operations, stock, seed });
  return performance.now() - began;
}

/** Resolves when the first question that it can answer was answered. */
async function answered({ peer, url }, { operations, stock, seed }) {
  const possible = operations.find(({ name }) => peer.cannot?.[name] === undefined);
  peer.answer(possible, await firstOf(url, peer.request(possible, possible.variables(seeded(seed), stock))));
}

/** Asks until there is an answer: a database that has just begun may plan a statement longer than a server waits. */
async function firstOf(url, request) {
  const giveUp = performance.now() + patience;
  for (;;)
    try {
      return (await ask(url, request)).json;
    } catch (error) {
      if (performance.now() > giveUp) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

async function bodiesOf(servers, { operations, stock, folder, seed }) {
  const ours = servers.find(({ peer }) => peer.name.startsWith('ours'));
  if (!ours) throw new Error('raw sends what ours answered: measure one of ours with it.');
  const file = join(folder, 'bodies.json');
  await writeBodies(file, ours.url, operations, stock, seeded(seed));
  return file;
}
