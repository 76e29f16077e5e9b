// The figures that the program is held to, by name. Each is `{ name, unit, figure, better }`; `figure` is a median with
// its quartiles, or undefined where it was not measured.
import { closedFigures, lookup, openFigures } from './figures.js';

const [strict, interval, without] = ['ours strict', 'ours interval', 'ours without caches'];
const [framework, handwritten, raw] = ['neo4j-graphql', 'driver', 'raw'];
const list = 'Q2';

export function targetsOf(results) {
  const figures = closedFigures(results.closed);
  const closed = lookup(figures);
  const open = lookup(openFigures(results.open));
  const cell = (peer, workload, clients) => ({ peer, workload, clients });
  const target = (name, unit, figure, better = 'more') => ({ name, unit, figure, better });
  const rate = (name, ours, theirs, workload) =>
    target(name, '×', closed.ratio('rate', cell(ours, workload, 16), cell(theirs, workload, 16)));
  const p50 = (name, peer, workload) => target(name, 'ms', closed.find(cell(peer, workload, 1))?.p50, 'less');

  const singles = results.workloads.map(({ name }) => name).filter((name) => /^Q\d$/.test(name));
  const counts = results.counts.find(({ peer }) => peer === strict);
  const countsWithout = results.counts.find(({ peer }) => peer === without);
  const mix = { ours: cell(strict, results.mix, 16), cold: cell(without, results.mix, 16) };
  return [
    rate(`${list} remembered, interval, by raw`, interval, raw, list),
    rate(`${list} remembered, strict, by raw`, strict, raw, list),
    p50(`${list} remembered, interval, p50 of one client`, interval, list),
    p50(`${list} remembered, strict, p50 of one client`, strict, list),
    p50(`${list} raw, p50 of one client`, raw, list),
    rate(`${results.mix} strict, by ${framework}`, strict, framework, results.mix),
    ...singles.map((name) => rate(`${name} without caches, by ${framework}`, without, framework, name)),
    ...singles.map((name) => rate(`${name} without caches, by ${handwritten}`, without, handwritten, name)),
    target(
      `p99 of ${results.mix} at three quarters of ${framework}, its by ours`,
      '×',
      open.ratio('p99', { peer: framework, share: 'equal' }, { peer: strict, share: 'equal' }),
    ),
    target('Q5 without caches, p50 of one client', 'ms', closed.find(cell(without, 'Q5', 1))?.p50, 'less'),
    target('Q5 without caches, p99 of one client', 'ms', closed.find(cell(without, 'Q5', 1))?.p99, 'less'),
    target('plans missing after warm-up, strict', 'plans', counted(counts?.plans?.misses), 'less'),
    target('plans missing after warm-up, without caches', 'plans', counted(countsWithout?.plans?.misses), 'less'),
    target(
      'start to the first answer on a database that has just begun, strict',
      's',
      counted(results.start[strict] / 1_000),
      'less',
    ),
    target('the same on a running one', 's', counted(results.again?.[strict] / 1_000), 'less'),
    target('memory, strict', 'MB', counted(results.memory[strict] / 2 ** 20), 'less'),
    target('wrong answers', 'answers', counted(wrongAnswers(results)), 'less'),
    target(`${results.mix} strict, Node`, 'µs/answer', closed.find(mix.ours)?.cpu.node, 'less'),
    target(`${results.mix} strict, JVM`, 'µs/answer', closed.find(mix.ours)?.cpu.jvm, 'less'),
    target(`${results.mix} without caches, Node`, 'µs/answer', closed.find(mix.cold)?.cpu.node, 'less'),
    target(`${results.mix} without caches, JVM`, 'µs/answer', closed.find(mix.cold)?.cpu.jvm, 'less'),
    target('transactions, strict', 'per answer', perAnswer(counts), 'less'),
    target('transactions, without caches', 'per answer', perAnswer(countsWithout), 'less'),
  ];
}

/** Of all servers, in all that was timed. */
export function wrongAnswers({ closed, open }) {
  return [...closedFigures(closed), ...openFigures(open)].reduce((all, { wrong }) => all + wrong, 0);
}

const counted = (value) => (Number.isFinite(value) ? { median: value, q1: value, q3: value, of: 1 } : undefined);
const perAnswer = (counts) => counted(counts && counts.transactions / counts.requests);

/** How the median of one client without caches grows from one size to another: `{ Q1: 1.2, … }`. */
export function growth(smaller, larger) {
  const grown = ['Q1', 'Q2', 'Q5', 'Q6'].map((workload) => {
    const wanted = { peer: without, workload, clients: 1 };
    const [before, after] = [smaller, larger].map(({ closed }) => lookup(closedFigures(closed)).find(wanted)?.p50);
    return [workload, before && after && after.median / before.median];
  });
  return Object.fromEntries(grown.filter(([, value]) => value !== undefined));
}
