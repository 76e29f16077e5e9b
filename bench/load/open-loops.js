// Open loops at shares of what each server can do, and at one rate for all.
import { figuresOf, watching } from './rounds.js';
import { shuffled } from './schedule.js';

export const shares = [0.25, 0.5, 0.75];
/** The rate at which all are asked is this share of what this one can do. */
export const yardstick = { peer: 'neo4j-graphql', share: 0.75 };
const connections = 64;

/** `capacities`: answers a second by the name of the server. At `equal`, `share` is undefined. */
export function ratesOf(servers, capacities) {
  const known = servers.filter(({ peer }) => capacities[peer.name] > 0);
  const own = known.flatMap((server) =>
    shares.map((share) => ({ server, share, rate: capacities[server.peer.name] * share })),
  );
  const common = capacities[yardstick.peer];
  return common ? [...own, ...known.map((server) => ({ server, rate: common * yardstick.share }))] : own;
}

export async function openRounds(rates, { generator, rounds, seconds, random, workload, databasePid, told }) {
  for (let round = 0; round < rounds; round++)
    for (const one of shuffled(random, rates)) {
      const job = {
        url: one.server.url,
        file: one.server.files[workload],
        connections,
        rate: one.rate,
        seconds,
        lead: { milliseconds: 300 },
        seed: Math.floor(random() * 2 ** 31),
      };
      const result = await generator.run(job, watching(one.server, databasePid));
      told(one, { ...figuresOf(result), round });
    }
}
