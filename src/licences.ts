/** `npm run licences`: every package that is installed in production, its version and its licence, from the lock file. */
import { z } from 'zod';
import { Problem } from './problem.ts';
import { byCodePoint } from './sort-key.ts';

/** Licences that ask for nothing but a notice. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

export class LicenceProblem extends Problem {}

/** `name version licence`, sorted, each once. Throws a `LicenceProblem` that names every package that is not permissive. */
export function licences(lock: unknown): string[] {
  const { '': _own, ...packages } = lockFile.parse(lock).packages;
  const production = Object.entries(packages).filter(([, { dev }]) => dev !== true);
  const lines = production.map(([path, { version = 'unknown', license = 'unknown' }]) => ({
    line: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version} ${license}`,
    permitted: isPermissive(license),
  }));
  const refused = lines.filter(({ permitted }) => !permitted).map(({ line }) => `  ${line}`);
  if (refused.length > 0)
    throw new LicenceProblem(`These licences ask for more than a notice, or are not known:\n${refused.join('\n')}`);
  return [...new Set(lines.map(({ line }) => line))].sort(byCodePoint);
}

/** Of an expression like `(MIT OR CC0-1.0)` one alternative is enough; of `MIT AND ISC` each part counts. */
function isPermissive(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((licence) => permissive.has(licence.trim())));
}
