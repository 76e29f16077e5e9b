// The gate: `npm run bench:gate` measures the quick form and fails when a ratio is more than a fifth below the stored one
// in `bench/results/quick.json`, twice; `-- --write` stores what two measurements reached instead.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { installed } from './load/installed.js';
import { settingsOf } from './load/settings.js';
import { better, compared, reached, workOf } from './report/gate.js';
import { number } from './report/text.js';

const file = new URL('results/quick.json', import.meta.url);
const say = (line) => process.stdout.write(`${line}\n`);

async function gate(write) {
  if (!write && !existsSync(file))
    throw new Error('There is no bench/results/quick.json; npm run bench:gate -- --write makes it.');
  await installed(say);
  const { ratios, ...made } = await measured();
  if (write) {
    const both = { ...made, ratios: reached(ratios, (await measured()).ratios) };
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(both, undefined, 2)}\n`);
    say('written: bench/results/quick.json');
    return;
  }
  const { ratios: stored } = JSON.parse(readFileSync(file, 'utf8'));
  let lines = compared(stored, ratios);
  if (lines.some(({ fell }) => fell)) {
    say('Something fell; once more, to see whether it was ours:');
    lines = compared(stored, better(ratios, (await measured()).ratios));
  }
  for (const { name, stored, now, fell } of lines)
    say(`${fell ? 'FELL' : 'held'}  ${name.padEnd(60)} ${number(now)} now, ${number(stored)} stored`);
  const fallen = lines.filter(({ fell }) => fell).length;
  if (fallen > 0) throw new Error(`${fallen} of ${lines.length} ratios fell by more than a fifth.`);
}

async function measured() {
  const began = performance.now();
  const { resultsFor } = await import('./load/run.js');
  const { wrongAnswers } = await import('./report/targets.js');
  const results = await resultsFor('catalogue', settingsOf(['--quick']), 'npm run bench:gate -- --write', say);
  const wrong = wrongAnswers(results);
  say(`measured in ${((performance.now() - began) / 1_000).toFixed(0)} s, ${wrong} wrong answers`);
  if (wrong > 0) throw new Error('A fast answer that is wrong is worth nothing.');
  const { command, date, versions } = results;
  return { command, date, versions, ratios: workOf(results) };
}

try {
  await gate(process.argv.includes('--write'));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
