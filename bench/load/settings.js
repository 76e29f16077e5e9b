// What the command line says: how much is measured, and of whom.
import { parseArgs } from 'node:util';

const quick = {
  sizes: ['catalogue'],
  rounds: 7,
  seconds: 0.3,
  peers: ['raw', 'ours strict', 'ours interval', 'ours without caches', 'driver', 'neo4j-graphql'],
  workloads: ['Q1', 'Q2', 'mix'],
  concurrency: [16],
  warm: 0.5,
  compared: 3,
  open: false,
};
const full = {
  sizes: ['catalogue', '1000', '10000'],
  rounds: 7,
  seconds: 3,
  peers: undefined,
  workloads: undefined,
  concurrency: [16, 1],
  warm: 3,
  compared: 20,
  open: true,
};

/** Throws a sentence for what does not fit. `peers` and `workloads` undefined: all; `mix` is the one that all can answer. */
export function settingsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      peers: { type: 'string' },
      workloads: { type: 'string' },
      concurrency: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const base = values.quick ? quick : full;
  return {
    ...base,
    quick: values.quick,
    sizes: listed(values.sizes) ?? base.sizes,
    rounds: number(values.rounds, 'rounds', 1) ?? base.rounds,
    seconds: number(values.seconds, 'seconds', 0.1) ?? base.seconds,
    peers: listed(values.peers) ?? base.peers,
    workloads: listed(values.workloads) ?? base.workloads,
    concurrency: listed(values.concurrency)?.map((one) => number(one, 'concurrency', 1)) ?? base.concurrency,
    open: base.open && !values['no-open'],
  };
}

const listed = (text) => text?.split(',').map((one) => one.trim());

function number(text, name, least) {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= least)) throw new Error(`--${name} is "${text}"; give a number from ${least}.`);
  return value;
}
