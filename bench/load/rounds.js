// Shuffled rounds: in each, every server with every workload once, in an order of chance, so that whatever changes on the
// machine meanwhile changes for all.
import { delayIn, metricsOf } from './metrics.js';
import { cpuOf } from './process.js';
import { shuffled } from './schedule.js';

/** Everything that is measured in one round, of those servers that can answer it. */
export function cellsOf(servers, workloads, concurrency, suits) {
  return workloads.flatMap((workload) =>
    servers
      .filter(({ peer }) => suits(workload, peer))
      .flatMap((server) => concurrency.map((clients) => ({ server, workload, clients }))),
  );
}

/** One client needs less time than many to say what an answer takes. */
const shareOf = (clients) => (clients === 1 ? 1 / 3 : 1);
export const secondsOf = (cells, seconds) => cells.reduce((all, { clients }) => all + seconds * shareOf(clients), 0);

/** Milliseconds before measuring: what a cell of another server left behind is over, and what fits is remembered. */
const lead = 200;

/** Calls `told(cell, figures)` after each. Writes go to `writes.ids` at `writes.address`. */
export async function closedRounds(cells, { generator, rounds, seconds, random, writes, databasePid, told }) {
  for (let round = 0; round < rounds; round++)
    for (const cell of shuffled(random, cells)) {
      const { workload, clients } = cell;
      const job = jobOf(cell, { seconds: seconds * shareOf(clients), random, writes });
      const late = workload.among.length > 1 && clients > 1 ? await delayBegun(cell.server.url) : undefined;
      const result = await generator.run(job, watching(cell.server, databasePid));
      told(cell, { ...figuresOf(result), round, delay: await late?.() });
    }
}

export function jobOf({ server, workload, clients }, { seconds, random, writes }) {
  return {
    url: server.url,
    file: server.files[workload.name],
    concurrency: clients,
    seconds,
    lead: { milliseconds: lead, questions: workload.whole ? workload.count : 0 },
    seed: Math.floor(random() * 2 ** 31),
    unseen: workload.unseen ?? 0,
    ...(workload.writes ? { writes: { ...writes, share: workload.writes } } : {}),
  };
}

/** Looks at the processor time of a server and of the database. */
export const watching = (server, databasePid) => () => ({ node: cpuOf(server.pid), jvm: cpuOf(databasePid) });

/** With processor time in microseconds for each answer. */
export function figuresOf({ watched, generator, ...result }) {
  const used = (who) => {
    const [before, after] = [watched.begin?.[who], watched.end?.[who]];
    return before === undefined || after === undefined ? undefined : (after - before) / result.count;
  };
  return { ...result, cpu: { node: used('node'), jvm: used('jvm'), generator: generator / result.count } };
}

/** Milliseconds: the delay of the event loop at the 99th percentile, for servers that say it. Reading it begins anew. */
async function delayBegun(url) {
  if ((await metricsOf(url)) === undefined) return undefined;
  return async () => {
    const delay = delayIn((await metricsOf(url)) ?? '').get('0.99');
    return delay === undefined ? undefined : delay * 1_000;
  };
}
