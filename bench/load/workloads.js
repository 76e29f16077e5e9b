// What is asked in one run: single operations, the mix of them, the mix beside writers, and the mix with texts never seen.
import { seeded } from './schedule.js';
import { placeholder } from './unseen.js';

/** Questions of a single operation: few enough to be remembered all. */
const single = 64;
/** Questions of the mix: so many that the seldom ones come once. */
const many = 10_000;

/**
 * `shared`: the mix of those operations that all servers can answer, by which they can be compared. `M` is the whole mix
 * and stands beside it where some cannot answer all of it.
 */
export function workloadsOf(operations, peers) {
  const shared = operations.filter(({ name }) => peers.every(({ cannot }) => cannot?.[name] === undefined));
  const mix = (name, title, among, more = {}) => ({ name, title, among, count: many, whole: false, ...more });
  const all = shared.length === operations.length;
  return [
    ...operations.map((operation) => ({ ...one(operation), count: single, whole: true })),
    mix('M', 'the mix of all operations', operations),
    ...(all ? [] : [mix('M shared', `the mix of what all can answer: ${namesOf(shared)}`, shared)]),
    mix('W1', 'the shared mix with 1 % small commits', shared, { writes: 0.01 }),
    mix('W5', 'the shared mix with 5 % small commits', shared, { writes: 0.05 }),
    mix('X', 'the shared mix, one text in 20 never seen before', shared, { unseen: 0.05 }),
  ];
}

const one = (operation) => ({ name: operation.name, title: operation.title, among: [operation] });
const namesOf = (operations) => operations.map(({ name }) => name).join(', ');

/** The mix by which servers are compared. */
export const sharedMix = (workloads) => workloads.find(({ name }) => name === 'M shared')?.name ?? 'M';

/** Whether a server can answer all of it; commits and unseen texts mean nothing to one that sends fixed bytes. */
export function suits(workload, peer) {
  if (peer.name === 'raw' && (workload.writes || workload.unseen)) return false;
  if (peer.name === 'driver' && workload.unseen) return false;
  return workload.among.every(({ name }) => peer.cannot?.[name] === undefined);
}

/** The questions in the words of one server: the same ones for all, in the same order. */
export function questionsOf(workload, peer, stock, seed, mixed) {
  const random = seeded(seed);
  return Array.from({ length: workload.count }, () => {
    const operation = mixed(random, workload.among);
    const variables = operation.variables(random, stock);
    const { path, body } = peer.request(operation, variables);
    const template = workload.unseen && peer.request(operation, variables, placeholder).body;
    return { operation: operation.name, path, body, ...(template ? { template } : {}) };
  });
}
