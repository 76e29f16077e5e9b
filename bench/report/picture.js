// The figures as a picture: bars of requests a second as a share of raw, and lines of latency under load. Drawn as SVG
// by hand; its colours follow the reader's light or dark setting.
import { closedFigures, lookup, openFigures } from './figures.js';
import { number } from './text.js';

const width = 960;
const left = 150;
const right = 900;
const bar = 9;
/** For each series a colour on white and one on black. */
const palette = [
  '#0b6e4f #4cc9a0',
  '#1f5fbf #7fb2ff',
  '#8a4fbf #c79bff',
  '#b3541e #ff9f66',
  '#b0213f #ff7d95',
  '#7a6a00 #d9c84a',
  '#555 #aaa',
];

const style = `text { font: 12px system-ui, sans-serif; fill: #222 } .page { fill: #fff } .rule { stroke: #ccc }
path { fill: none; stroke-width: 2 } .half { stroke-dasharray: 3 3; stroke-width: 1 } .title { font-weight: 600; font-size: 14px }
${palette.map((pair, i) => colours(i, pair.split(' ')[0])).join('\n')}
@media (prefers-color-scheme: dark) { text { fill: #eee } .page { fill: #161616 } .rule { stroke: #444 }
${palette.map((pair, i) => colours(i, pair.split(' ')[1])).join('\n')} }`;
function colours(place, colour) {
  return `rect.s${place}, circle.s${place} { fill: ${colour} } path.s${place} { stroke: ${colour} }`;
}

export function picture(results) {
  const names = results.peers.map(({ name }) => name).filter((name) => name !== 'raw');
  const series = new Map(names.map((name, place) => [name, `s${place % palette.length}`]));
  const parts = [legend(series), bars(results, series, 70)];
  let bottom = parts[1].bottom + 40;
  if (results.open.length > 0) {
    parts.push(lines(results, series, bottom));
    bottom = parts[2].bottom + 40;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom}" role="img" aria-label="Requests a second as a share of raw, and latency under load">
<style>${style}</style>
<rect class="page" width="${width}" height="${bottom}"/>
${parts.map(({ text }) => text).join('\n')}
</svg>
`;
}

function legend(series) {
  const each = [...series].map(([name, colour], place) => {
    const x = 20 + place * 150;
    return `<rect class="${colour}" x="${x}" y="14" width="12" height="12"/>${label(x + 18, 24, name)}`;
  });
  return { text: each.join('\n') };
}

/** A scale in powers of ten that holds all values: its ticks, and where a value lies between two places. */
export function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i));
  return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

function bars(results, series, top) {
  const closed = lookup(closedFigures(results.closed));
  const share = (peer, workload) =>
    closed.ratio('rate', { peer, workload, clients: 16 }, { peer: 'raw', workload, clients: 16 })?.median;
  const groups = results.workloads
    .map(({ name }) => ({
      name,
      values: [...series.keys()].map((peer) => [peer, share(peer, name)]).filter(([, value]) => value > 0),
    }))
    .filter(({ values }) => values.length > 0);
  const heading = label(20, top - 14, 'Requests a second, 16 clients, as a share of raw node:http', 'title');
  if (groups.length === 0) return { text: `${heading}\n${label(20, top + 10, 'not measured')}`, bottom: top + 20 };
  const { ticks, at } = scale(
    [1, ...groups.flatMap(({ values }) => values.map(([, value]) => value))],
    left,
    right - 50,
  );
  let y = top;
  const drawn = groups.map(({ name, values }) => {
    const rects = values.map(([peer, value], row) => {
      const place = y + row * (bar + 3);
      return `<rect class="${series.get(peer)}" x="${left}" y="${place}" width="${(at(value) - left).toFixed(1)}" height="${bar}"><title>${escaped(peer)}</title></rect>${label(at(value) + 4, place + bar, number(value))}`;
    });
    const text = `${label(20, y + 14, name)}${rects.join('')}`;
    y += values.length * (bar + 3) + 14;
    return text;
  });
  return {
    text: [heading, ...ticks.map((tick) => rule(at(tick), top - 4, at(tick), y, number(tick), y + 14)), ...drawn].join(
      '\n',
    ),
    bottom: y + 20,
  };
}

function lines(results, series, top) {
  const figures = openFigures(results.open).filter(
    ({ peer, share, p99 }) => series.has(peer) && share !== 'equal' && p99 !== undefined,
  );
  const bottom = top + 300;
  const x = scale(
    figures.map(({ asked }) => asked.median),
    left,
    right,
  );
  const y = scale(
    figures.flatMap(({ p50, p99 }) => [p50.median, p99.median]),
    bottom,
    top + 20,
  );
  const drawn = [...series].map(([peer, colour]) => {
    const points = figures.filter((one) => one.peer === peer).sort((a, b) => a.asked.median - b.asked.median);
    const line = (name) =>
      points.map((one) => `${x.at(one.asked.median).toFixed(1)},${y.at(one[name].median).toFixed(1)}`);
    if (points.length === 0) return '';
    const dots = line('p99').map(
      (place) => `<circle class="${colour}" cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3"/>`,
    );
    return `<path class="${colour}" d="M${line('p99').join(' L')}"/><path class="${colour} half" d="M${line('p50').join(' L')}"/>${dots.join('')}`;
  });
  const across = y.ticks.map(
    (tick) => `${rule(left, y.at(tick), right, y.at(tick))}${label(20, y.at(tick) + 4, `${number(tick)} ms`)}`,
  );
  const up = x.ticks.map((tick) => rule(x.at(tick), top + 20, x.at(tick), bottom, `${number(tick)} /s`, bottom + 16));
  const heading = label(
    20,
    top,
    `Latency of ${results.mix} under load, at 25, 50 and 75 % of own capacity: p99, dashed p50`,
    'title',
  );
  return { text: [heading, ...across, ...up, ...drawn].join('\n'), bottom: bottom + 20 };
}

const rule = (x1, y1, x2, y2, text, at) =>
  `<line class="rule" x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}"/>${text ? label(x1 - 12, at, text) : ''}`;
const label = (x, y, text, kind) =>
  `<text${kind ? ` class="${kind}"` : ''} x="${Number(x).toFixed(1)}" y="${Number(y).toFixed(1)}">${escaped(text)}</text>`;
const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
