// What the page weighs and how soon it answers: `npm run bench:web [runs]`, each view opened by a browser that has
// nothing of it yet, on a warm server with the real catalogue. `-- --files` lists the files of each view as well.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { openData } from './data/open.js';
import { databaseEnv, startProcess } from './peers/process.js';
import { number, table } from './report/text.js';
import { chromiumHere } from './web/chromium.js';
import { firstLoad, sum } from './web/first-load.js';
import { views } from './web/views.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 7);
const kB = (bytes) => number(bytes / 1_000);
const sorted = (values) => values.toSorted((a, b) => a - b);

async function measured(browser, site, view) {
  const times = [];
  // The first warms the server, and may take longer than readers are made to wait.
  await firstLoad(browser, site, view).catch(() => undefined);
  let files = [];
  for (let run = 0; run < runs; run++) {
    const load = await firstLoad(browser, site, view);
    files = load.files;
    times.push(load.ms);
  }
  return { view, files, times: sorted(times) };
}

const ends = [];
try {
  const data = await openData('catalogue', say);
  ends.push(() => data.stop());
  const server = await startProcess(main, { ...databaseEnv(data.address), PORT: '0', LOG_LEVEL: 'error' });
  ends.push(() => server.stop());
  const browser = await chromium.launch(chromiumHere());
  ends.push(() => browser.close());
  const all = [];
  for (const view of views) all.push(await measured(browser, server.url, view));
  say(
    `${data.how} Chromium ${browser.version()}, Node ${process.version}; ${runs} runs each, nothing remembered by the browser.`,
  );
  say(
    'Bytes are thousands; what is sent counts the heads of the answers; the answers to questions are not among the files.\n',
  );
  const rows = all.map(({ view, files, times }) => [
    view.name,
    files.length,
    kB(sum(files, 'raw')),
    kB(sum(files, 'sent')),
    number(times[times.length >> 1]),
    number(times[0]),
    number(times.at(-1)),
  ]);
  say(table(['view', 'files', 'kB', 'kB sent', 'ms to the first result, median', 'least', 'most'], rows));
  if (process.argv.includes('--files'))
    for (const { view, files } of all) {
      const heaviest = files.toSorted((a, b) => b.sent - a.sent);
      say(
        `\n${table(
          [`files of ${view.name}`, 'kB', 'kB sent'],
          heaviest.map(({ path, raw, sent }) => [path, kB(raw), kB(sent)]),
        )}`,
      );
    }
} finally {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
}
