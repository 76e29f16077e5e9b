// One size of the catalogue, from opening it to the figures.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../compare.js';
import { openData, stockOf } from '../data/open.js';
import { mixed, operations, withPages } from '../operations.js';
import { peers as allPeers } from '../peers/index.js';
import { countFor } from './counting.js';
import { watchDatabase } from './database.js';
import { startGenerator } from './generator.js';
import { spread } from './numbers.js';
import { openRounds, ratesOf } from './open-loops.js';
import { residentOf } from './process.js';
import { cellsOf, closedRounds, jobOf, secondsOf } from './rounds.js';
import { seeded } from './schedule.js';
import { startAgain, startServers } from './servers.js';
import { questionsOf, sharedMix, suits, workloadsOf } from './workloads.js';

const seed = 7;
/** Works that small commits change. */
const written = 20;

/** Everything that was measured, round by round; `report/` makes figures of it. Rejects when answers differ. */
export async function measure(size, settings, say) {
  const ends = [];
  const end = async () => {
    for (let one = ends.pop(); one; one = ends.pop()) await one();
  };
  const interrupted = () => void end().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await measured(size, settings, say, (one) => ends.push(one));
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await end();
  }
}

async function measured(size, settings, say, atEnd) {
  const random = seeded(seed);
  const folder = mkdtempSync(join(tmpdir(), 'catalograph-bench-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const data = await openData(size, say);
  atEnd(() => data.stop());
  const database = watchDatabase(data.address);
  atEnd(() => database.close());
  const stock = await withPages(data.address, await stockOf(data.address));
  const peers = chosen(allPeers, settings.peers, 'peer');

  const servers = await startServers(peers, { address: data.address, operations, stock, folder, seed, say, atEnd });
  const workloads = workloadsOf(operations, peers);
  const shared = sharedMix(workloads);
  const asked = chosen(
    workloads,
    settings.workloads?.map((name) => (name === 'mix' ? shared : name)),
    'workload',
  );
  const among = operations.filter((operation) => asked.some((workload) => workload.among.includes(operation)));
  const comparison = await compare(servers, among, stock, settings.compared, { random: seeded(seed) });
  if (comparison.length > 0) throw new Error(`Answers differ, so nothing was timed:\n${JSON.stringify(comparison[0])}`);
  say(`  ${settings.compared} questions of each operation were answered alike by all`);

  writeQuestions(servers, asked, stock, folder);

  const closed = startGenerator('closed.js');
  atEnd(closed.stop);
  const cells = cellsOf(servers, asked, settings.concurrency, suits);
  const writes = { address: data.address, ids: stock.publications.slice(0, written) };
  await warmUp(servers, asked, { generator: closed, settings, random, writes, say });

  const results = { closed: [], open: [], counts: [] };
  say(`  ${cells.length} cells, ${settings.rounds} rounds: about ${minutes(cells, settings)} minutes`);
  await closedRounds(cells, {
    ...{ generator: closed, random, writes, databasePid: data.pid, rounds: settings.rounds, seconds: settings.seconds },
    told: ({ server, workload, clients }, figures) =>
      results.closed.push({ peer: server.peer.name, workload: workload.name, clients, ...figures }),
  });

  const mix = asked.find(({ name }) => name === shared);
  const memory = Object.fromEntries(servers.map(({ peer, pid }) => [peer.name, residentOf(pid)]));
  if (mix) {
    for (const server of servers.filter(({ peer }) => suits(mix, peer)))
      results.counts.push({
        peer: server.peer.name,
        ...(await countFor(server, mix, { generator: closed, database, random })),
      });
    if (settings.open) await open(results, { servers, mix, settings, random, databasePid: data.pid, atEnd, say });
  }

  const again = {};
  for (const server of servers.filter(({ peer }) => !peer.fixed))
    again[server.peer.name] = await startAgain(server, { address: data.address, operations, stock, seed });

  return {
    size,
    works: await database.works(),
    database: data.how,
    neo4j: await database.version(),
    peers: peers.map(({ name, title, cannot }) => ({ name, title, cannot })),
    workloads: asked.map(({ name, title }) => ({ name, title })),
    mix: shared,
    compared: settings.compared,
    start: Object.fromEntries(servers.map(({ peer, firstAnswer }) => [peer.name, firstAnswer])),
    again,
    memory: { ...memory, database: residentOf(data.pid) },
    ...results,
  };
}

async function open(results, { servers, mix, settings, random, databasePid, atEnd, say }) {
  const capacity = ({ peer }) =>
    spread(
      results.closed
        .filter(({ peer: name, workload, clients }) => name === peer.name && workload === mix.name && clients > 1)
        .map(({ rate }) => rate),
    )?.median;
  const able = servers.filter(({ peer }) => suits(mix, peer));
  const rates = ratesOf(able, Object.fromEntries(able.map((server) => [server.peer.name, capacity(server)])));
  const generator = startGenerator('open.js');
  atEnd(generator.stop);
  say(`  open loops: ${rates.length} cells, ${settings.rounds} rounds`);
  await openRounds(rates, {
    ...{ generator, random, databasePid, workload: mix.name, rounds: settings.rounds, seconds: settings.seconds },
    told: ({ server, share, rate }, figures) =>
      results.open.push({ peer: server.peer.name, share: share ?? 'equal', asked: rate, ...figures }),
  });
}

/** Gives each server a file of questions for each workload that suits it. */
function writeQuestions(servers, workloads, stock, folder) {
  for (const [place, server] of servers.entries()) {
    server.files = {};
    for (const workload of workloads.filter((one) => suits(one, server.peer))) {
      const file = join(folder, `${place}-${workload.name.replace(' ', '-')}.json`);
      writeFileSync(file, JSON.stringify(questionsOf(workload, server.peer, stock, seed, mixed)));
      server.files[workload.name] = file;
    }
  }
}

/** The compilers of Node and of the JVM, plans and caches: what is measured comes after them. */
async function warmUp(servers, workloads, { generator, settings, random, writes, say }) {
  const warming = cellsOf(servers, workloads, [16], suits);
  // A mix is as many operations; of those that are asked seldom, each has to have been asked.
  const secondsFor = ({ workload }) => settings.warm * workload.among.length;
  say(`  warming up: ${warming.length} cells, ${warming.reduce((all, cell) => all + secondsFor(cell), 0)} s`);
  for (const cell of warming) {
    const { wrong, example } = await generator.run(jobOf(cell, { seconds: secondsFor(cell), random, writes }));
    if (wrong > 0)
      say(
        `  ${cell.server.peer.name}, ${cell.workload.name}: ${wrong} wrong answers, such as ${JSON.stringify(example)}`,
      );
  }
}

const minutes = (cells, { rounds, seconds }) => Math.ceil((secondsOf(cells, seconds) * rounds * 1.2) / 60);

/** Those with these names, all where none are given. Throws for a name that there is not. */
function chosen(all, names, what) {
  if (names === undefined) return all;
  const unknown = names.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no ${what} "${unknown}"; there are: ${all.map(({ name }) => name).join(', ')}.`);
  return all.filter(({ name }) => names.includes(name));
}
