/** `npm run sbom` and `npm run licences`: what is installed in production, from the lock file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.ts';
import { Problem } from './problem.ts';
import { root } from './root.ts';
import { billOfMaterials } from './sbom.ts';

try {
  const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const text = process.argv[2] === 'sbom' ? JSON.stringify(billOfMaterials(lock), null, 2) : licences(lock).join('\n');
  process.stdout.write(`${text}\n`);
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
