// From what was measured round by round to figures: medians with quartiles, and ratios within a round.
import { ratios, spread, sum } from '../load/numbers.js';

const latencies = ['p50', 'p90', 'p99', 'p999'];

/** One figure for each server, workload and number of clients. `rounds` holds the values in the order of the rounds. */
export function closedFigures(closed) {
  return grouped(closed, ({ peer, workload, clients }) => ({ peer, workload, clients }));
}

/** One for each server and rate; `share` is that of its own capacity, or `equal`. */
export function openFigures(open) {
  return grouped(open, ({ peer, share }) => ({ peer, share }));
}

function grouped(measured, keyOf) {
  const groups = new Map();
  for (const one of measured) {
    const key = JSON.stringify(keyOf(one));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, rounds]) => ({ ...JSON.parse(key), ...summary(rounds) }));
}

function summary(unordered) {
  const rounds = unordered.toSorted((a, b) => a.round - b.round);
  const of = (value) => rounds.map(value);
  const total = (name) => sum(of((one) => one[name] ?? 0));
  const commits = of((one) => one.commits).filter(Boolean);
  return {
    rate: spread(of(({ rate }) => rate)),
    asked: spread(of(({ asked }) => asked)),
    ...Object.fromEntries(latencies.map((name) => [name, spread(of((one) => one[name]))])),
    cpu: Object.fromEntries(['node', 'jvm', 'generator'].map((who) => [who, spread(of(({ cpu }) => cpu?.[who]))])),
    delay: spread(of(({ delay }) => delay)),
    late: spread(of(({ late }) => late?.p99)),
    commits:
      commits.length > 0
        ? { count: sum(commits.map(({ count }) => count)), p50: spread(commits.map(({ p50 }) => p50)) }
        : undefined,
    answers: total('count'),
    wrong: total('wrong') + sum(commits.map(({ wrong }) => wrong)),
    noted: total('noted'),
    refused: total('refused'),
    lost: total('lost'),
    example: rounds.find(({ example }) => example)?.example,
    rounds: {
      ...{ rate: of(({ rate }) => rate), p50: of(({ p50 }) => p50), p99: of(({ p99 }) => p99) },
      node: of(({ cpu }) => cpu?.node),
    },
  };
}

/** Finds a figure, and divides figures by one another round by round. */
export function lookup(figures) {
  const find = (wanted) => figures.find((one) => Object.entries(wanted).every(([name, value]) => one[name] === value));
  return {
    find,
    /** `of` a figure by another; undefined where one was not measured. */
    ratio(of, ours, theirs) {
      const [a, b] = [find(ours), find(theirs)];
      return a && b ? spread(ratios(a.rounds[of], b.rounds[of])) : undefined;
    },
  };
}
