// Writes the results of one size: the figures, the page and the picture.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { page } from './page.js';
import { picture } from './picture.js';

export const folder = new URL('../results/', import.meta.url);

/** As `<name>.json`, `.md` and `.svg`; resolves with the page's path in the project. */
export function writeResults(name, results) {
  mkdirSync(fileURLToPath(folder), { recursive: true });
  const write = (ending, text) => writeFileSync(new URL(`${name}.${ending}`, folder), text);
  write('json', `${JSON.stringify(results, compact, 1)}\n`);
  write('md', page(results, name));
  write('svg', picture(results));
  return `bench/results/${name}.md`;
}

/** Six digits say more than was measured. */
const compact = (_key, value) =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
