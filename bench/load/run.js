// Every size after the other, each with its results.
import { growth, targetsOf } from '../report/targets.js';
import { withSpread } from '../report/text.js';
import { versionsOf } from '../report/versions.js';
import { writeResults } from '../report/write.js';
import { measure } from './suite.js';

export async function run(settings, command, tell) {
  const began = performance.now();
  const say = (line) => tell(`${String(Math.round((performance.now() - began) / 1_000)).padStart(5)} s  ${line}`);
  let first;
  for (const size of settings.sizes) {
    say(`${size}:`);
    const results = await resultsFor(size, settings, command, say);
    if (first && size !== 'catalogue') results.growth = { from: first.size, ...growth(first, results) };
    if (size !== 'catalogue') first ??= results;
    const written = writeResults(settings.quick ? `${size}-quick` : size, results);
    for (const { name, unit, figure } of targetsOf(results))
      say(`  ${name.padEnd(62)} ${withSpread(figure)} ${figure ? unit : ''}`);
    say(`  written: ${written}`);
  }
}

/** The figures of one size with what they were measured with. */
export async function resultsFor(size, settings, command, say) {
  const { database: how, neo4j, ...measured } = await measure(size, settings, say);
  const versions = versionsOf({ how, neo4j });
  return { command, date: new Date().toISOString().slice(0, 10), versions, settings, ...measured };
}
