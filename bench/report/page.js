// The figures as a page of Markdown.
import { closedFigures, lookup, openFigures } from './figures.js';
import { targetsOf } from './targets.js';
import { number, table, withSpread } from './text.js';

export function page(results, name = results.size) {
  const closed = closedFigures(results.closed);
  const peers = results.peers.map(({ name }) => name);
  const parts = [
    `# ${results.size === 'catalogue' ? 'The real catalogue' : `${results.size} generated works`}`,
    heading(results),
    `![Ratios and latencies](${name}.svg)`,
    '## Targets',
    table(
      ['what', 'median (quartiles)', 'unit'],
      targetsOf(results).map(({ name, unit, figure }) => [name, withSpread(figure), unit]),
    ),
    growthOf(results),
    ...[...new Set(closed.map(({ clients }) => clients))].flatMap((clients) => loads(results, closed, peers, clients)),
    ...openLoops(results),
    '## What an answer costs',
    costs(results, closed, peers),
    ...doubts(results, closed),
    '## Who and what',
    [...results.peers.map(peerLine), '', ...results.workloads.map(({ name, title }) => `- **${name}**: ${title}`)].join(
      '\n',
    ),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const peerLine = ({ name, title, cannot = {} }) => {
  const not = Object.entries(cannot).map(([operation, why]) => `  - not ${operation}: ${why}`);
  return [`- **${name}**: ${title}`, ...not].join('\n');
};

function heading({ command, date, works, versions, compared, settings }) {
  const { rounds, seconds } = settings;
  return [
    `\`${command}\`, ${date}, ${number(works)} works.`,
    `Medians of ${rounds} shuffled rounds of ${seconds} s (a third of it for one client), in brackets their quartiles; ratios are taken within a round.`,
    `Load generator, servers and database share one machine: use the ratios. Before timing, ${compared} questions of each operation were answered alike by all.`,
    ...Object.entries(versions).map(([what, version]) => `- ${what}: ${version}`),
  ].join('\n');
}

function growthOf({ growth }) {
  if (!growth) return '';
  const { from, ...grown } = growth;
  const texts = Object.entries(grown).map(([name, value]) => `${name} × ${number(value)}`);
  return `Median of one client without caches, against ${from}: ${texts.join(' · ')}.`;
}

function loads(results, closed, peers, clients) {
  const { find } = lookup(closed);
  const grid = (value) =>
    results.workloads.map(({ name: workload }) => [
      workload,
      ...peers.map((peer) => value(find({ peer, workload, clients }), workload)),
    ]);
  const shown = (name) => grid((figure) => (figure ? withSpread(figure[name]) : '–'));
  if (clients === 1)
    return [
      '## One client: median of an answer, ms',
      table(['', ...peers], shown('p50')),
      '### 99th percentile, ms',
      table(['', ...peers], shown('p99')),
    ];
  const byRaw = grid((figure, workload) => {
    const raw =
      figure &&
      lookup(closed).ratio('rate', { peer: figure.peer, workload, clients }, { peer: 'raw', workload, clients });
    return raw ? withSpread(raw) : '–';
  });
  return [
    `## ${clients} clients: answers a second`,
    table(['', ...peers], shown('rate')),
    '### As a share of raw',
    table(['', ...peers], byRaw),
  ];
}

function openLoops({ open, mix }) {
  const figures = openFigures(open);
  if (figures.length === 0) return [];
  const name = (share) => (share === 'equal' ? 'the same for all' : `${share * 100} % of its own`);
  const rows = figures
    .toSorted((a, b) => String(a.share).localeCompare(String(b.share)) || a.peer.localeCompare(b.peer))
    .map((one) => [
      `${one.peer}, ${name(one.share)}`,
      number(one.asked?.median),
      ...['p50', 'p90', 'p99', 'p999'].map((at) => withSpread(one[at])),
      one.refused + one.lost,
      withSpread(one.late),
    ]);
  return [
    `## Open loop: latency of ${mix} from the planned arrival, ms`,
    table(['', 'asked /s', 'p50', 'p90', 'p99', 'p99.9', 'refused or lost', 'generator late, p99'], rows),
  ];
}

function costs({ mix, memory, start, again = {}, counts, workloads }, closed, peers) {
  const { find } = lookup(closed);
  const rows = peers.map((peer) => {
    const figure = workloads.some(({ name }) => name === mix) ? find({ peer, workload: mix, clients: 16 }) : undefined;
    const count = counts.find((one) => one.peer === peer);
    return [
      peer,
      ...['node', 'jvm', 'generator'].map((who) => withSpread(figure?.cpu[who])),
      withSpread(figure?.delay),
      number(count && count.transactions / count.requests),
      statementsOf(count),
      number(count?.plans?.misses),
      number(memory[peer] / 2 ** 20),
      number(start[peer] / 1_000),
      number(again[peer] && again[peer] / 1_000),
    ];
  });
  const header = [
    '',
    'Node, µs',
    'JVM, µs',
    'generator, µs',
    'event loop late, p99 ms',
    'transactions',
    'statements by name',
    'plans missing',
    'memory, MB',
    'to the first answer, s',
    'started again, s',
  ];
  return [
    `Per answer of ${mix} at 16 clients; transactions, statements and plans at one client, warm. Database: ${number(memory.database / 2 ** 20)} MB.`,
    'A plan counts as missing when the database says that it planned a statement for 10 ms or more: Community has no counter of its plan cache. `–`: not measured.',
    '',
    table(header, rows),
  ].join('\n');
}

/** Only our server says which statements it sent. */
function statementsOf(count) {
  if (!count?.statements) return '–';
  const most = Object.entries(count.statements).sort(([, a], [, b]) => b - a);
  const all = most.reduce((sum, [, times]) => sum + times, 0);
  const named = most.slice(0, 3).map(([name, times]) => `${name} ${number(times / count.requests)}`);
  return `${number(all / count.requests)}${named.length > 0 ? `: ${named.join(', ')}` : ''}`;
}

/** Answers that were not as they should be. */
function doubts(results, closed) {
  const all = [...closed, ...openFigures(results.open)].filter(
    ({ wrong, noted, refused, lost }) => wrong + noted + refused + lost > 0,
  );
  if (all.length === 0) return [];
  const rows = all.map((one) => [
    [one.peer, one.workload ?? `open loop, ${one.share}`, one.clients].filter((part) => part !== undefined).join(', '),
    ...[one.answers, one.wrong, one.noted, one.refused, one.lost].map((count) => String(count)),
  ]);
  const example = all.find((one) => one.example)?.example;
  return [
    '## Answers that were not plain',
    table(['who, what, clients', 'answers', 'wrong', 'right, with a note beside the data', 'refused', 'lost'], rows),
    example ? `A wrong one: \`${JSON.stringify(example)}\`` : '',
  ];
}
