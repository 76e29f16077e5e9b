/** Light to install, and nobody else's code runs while it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '../src/root.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const entry = z.object({
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  license: z.string().optional(),
  resolved: z.string().optional(),
});
const { '': _ours, ...packages } = z
  .object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entry) })
  .parse(json('package-lock.json')).packages;
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const inProduction = Object.entries(packages).filter(([, { dev }]) => !dev);

describe('The packages', () => {
  it('in production are fewer than 135', () => {
    expect(inProduction.length).toBeGreaterThan(20);
    expect(inProduction.length).toBeLessThan(135);
  });

  it('need no install script: each one that has some is turned down by name', () => {
    const { allowScripts } = z
      .object({ allowScripts: z.record(z.string(), z.literal(false)) })
      .parse(json('package.json'));
    const withScripts = Object.entries(packages).filter(([, found]) => found.hasInstallScript && !found.optional);
    expect(new Set(Object.keys(allowScripts))).toEqual(
      new Set([...withScripts.map(([path]) => nameOf(path)), 'cpu-features']),
    );
  });

  it('in production are all under a licence that asks for nothing but a notice', () => {
    const permissive = /^\(?(MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0)\b/;
    for (const [path, { license }] of inProduction) expect(license, path).toMatch(permissive);
  });

  it('are locked without the address they were fetched from, so that any mirror serves', () => {
    for (const [path, { resolved }] of Object.entries(packages)) expect(resolved, path).toBeUndefined();
  });
});
