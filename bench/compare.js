// Whether all peers say the same: before anything is timed, each is asked the same questions, and the plain forms of
// their answers are compared value by value.
// `node bench/compare.js [size] [questions]`: on a database of `data/open.js`.
import { pathToFileURL } from 'node:url';
import { ask } from './peers/ask.js';

/** Twice, so that what a server remembered is compared as well. */
const times = 2;

/**
 * `servers` are `{ peer, url }`, the first that can do an operation being the one the others are held against;
 * `random` makes the variables. Resolves with the differences:
 *   { operation, variables, peer, against, at, wanted, found }
 * where `at` is the place in the plain form; `found` is an error where a server gave no answer. `say` is told, line by
 * line, who was compared in what. Throws when the first server itself gives no answer.
 */
export async function compare(servers, operations, stock, n, { random = Math.random, say = () => {} } = {}) {
  const differences = [];
  for (const operation of operations) {
    const able = servers.filter(({ peer }) => !peer.fixed && !(operation.name in peer.cannot));
    const [first, ...others] = able;
    if (!first) throw new Error(`Nobody can do ${operation.name}.`);
    const before = differences.length;
    for (let i = 0; i < n; i++) {
      const variables = operation.variables(random, stock);
      const wanted = await answerOf(first, operation, variables);
      // The first is asked again, too: what it remembered is compared with what it had to find.
      for (const server of [...others, ...Array.from({ length: times - 1 }, () => able).flat()]) {
        const difference = await differenceOf(server, operation, variables, wanted);
        if (difference)
          differences.push({
            operation: operation.name,
            variables,
            peer: server.peer.name,
            against: first.peer.name,
            ...difference,
          });
      }
    }
    say(
      `${operation.name}: ${n} questions, ${differences.length - before} differences among ${able.map(({ peer }) => peer.name).join(' · ')}`,
    );
  }
  return differences;
}

async function answerOf({ peer, url }, operation, variables) {
  const { json } = await ask(url, peer.request(operation, variables));
  return peer.answer(operation, json);
}

async function differenceOf(server, operation, variables, wanted) {
  try {
    return firstDifference(wanted, await answerOf(server, operation, variables));
  } catch (error) {
    return { at: [], wanted: 'an answer', found: error instanceof Error ? error.message : String(error) };
  }
}

/** The first place where two nested lists differ; undefined when they are equal. */
export function firstDifference(wanted, found, at = []) {
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length) {
    for (const [i, one] of wanted.entries()) {
      const difference = firstDifference(one, found[i], [...at, i]);
      if (difference) return difference;
    }
    return undefined;
  }
  return Object.is(wanted, found) ? undefined : { at, wanted, found };
}

/** Starts all peers that can be compared, compares them, and ends them. */
async function command(size, n) {
  const { openData, stockOf } = await import('./data/open.js');
  const { randomOf } = await import('./data/random.js');
  const { operations, withPages } = await import('./operations.js');
  const { peers } = await import('./peers/index.js');
  const say = (line) => process.stdout.write(`${line}\n`);
  const data = await openData(size, say);
  const servers = [];
  try {
    const stock = await withPages(data.address, await stockOf(data.address));
    for (const peer of peers.filter(({ fixed }) => !fixed)) {
      servers.push({ peer, ...(await peer.start(data.address)) });
      for (const [name, why] of Object.entries(peer.cannot)) say(`${peer.name} cannot do ${name}: ${why}`);
    }
    const differences = await compare(servers, operations, stock, n, { random: randomOf(1, 0), say });
    for (const difference of differences.slice(0, 20)) say(JSON.stringify(difference));
    say(`${differences.length} differences`);
    if (differences.length > 0) process.exitCode = 1;
  } finally {
    for (const { stop } of servers) await stop();
    await data.stop();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await command(process.argv[2] ?? 'catalogue', Number(process.argv[3] ?? 50));
