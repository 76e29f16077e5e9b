// The benchmark suite: `npm run bench [-- --quick] [--sizes catalogue,1000,10000] [--rounds 7] [--seconds 3]
// [--peers a,b] [--workloads Q1,M] [--concurrency 16,1] [--no-open]`. Writes `bench/results/<size>.{json,md,svg}`.
import { installed } from './load/installed.js';
import { settingsOf } from './load/settings.js';

const say = (line) => process.stdout.write(`${line}\n`);

try {
  const settings = settingsOf(process.argv.slice(2));
  await installed(say);
  const { run } = await import('./load/run.js');
  const words = process.argv.slice(2).map((word) => (/\s/.test(word) ? `'${word}'` : word));
  await run(settings, ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' '), say);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
