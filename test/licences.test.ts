/** What is installed in production, and under which licence: by command, and refused where one asks for more than a notice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { licences } from '../src/licences.ts';
import { root } from '../src/root.ts';
import { billOfMaterials } from '../src/sbom.ts';
import { run } from './support/program.ts';

const lock: unknown = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const lockOf = (packages: object) => ({ packages: { '': { version: '1' }, ...packages } });

describe('The list of licences', () => {
  it('names every package of production once, sorted, with version and licence', () => {
    const lines = licences(lock);
    expect(lines).toContain('graphql 16.15.0 MIT');
    expect(lines.find((line) => line.startsWith('neo4j-driver '))).toMatch(/^neo4j-driver \d+\.\d+\.\d+ Apache-2\.0$/);
    expect(lines.filter((line) => line.startsWith('vitest '))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)].sort());
    expect(lines.length).toBeGreaterThan(50);
  });

  it('leaves out what is for development, and names what is nested by its own name', () => {
    const packages = {
      'node_modules/b/node_modules/@s/a': { version: '2.0.0', license: '(MIT OR CC0-1.0)' },
      'node_modules/b': { version: '1.0.0', license: 'MIT AND ISC' },
      'node_modules/c': { version: '1.0.0', license: 'GPL-3.0', dev: true },
    };
    expect(licences(lockOf(packages))).toEqual(['@s/a 2.0.0 (MIT OR CC0-1.0)', 'b 1.0.0 MIT AND ISC']);
  });

  it.each(['GPL-3.0', 'Elastic-2.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN LICENSE', 'MITRE', undefined])(
    'is refused when one is %s, and says which',
    (license) => {
      const packages = {
        'node_modules/a': { version: '1.0.0', license },
        'node_modules/b': { version: '1', license: 'MIT' },
      };
      expect(() => licences(lockOf(packages))).toThrow(
        `These licences ask for more than a notice, or are not known:\n  a 1.0.0 ${license ?? 'unknown'}`,
      );
    },
  );
});

describe('The bill of materials', () => {
  const component = z.object({
    type: z.literal('library'),
    name: z.string(),
    version: z.string(),
    purl: z.string(),
    hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })).length(1),
    licenses: z.array(z.object({ expression: z.string() })).length(1),
  });
  const bill = z.object({ bomFormat: z.literal('CycloneDX'), components: z.array(component) });

  it('lists what the list of licences lists, each with its checksum', () => {
    const { components } = bill.parse(billOfMaterials(lock));
    const lines = components.map(({ name, version, licenses }) => `${name} ${version} ${licenses[0]?.expression}`);
    expect(lines.sort()).toEqual(licences(lock));
    expect(lines.filter((line) => /^(yaml|zod|@apollo\/server) /.test(line)).length).toBe(3);
    expect(components.find(({ name }) => name === '@apollo/server')?.purl).toBe('pkg:npm/%40apollo/server@5.5.1');
  });

  it('is the same every time', () => {
    expect(billOfMaterials(lock)).toEqual(billOfMaterials(lock));
  });

  it.each([
    ['sbom', /^\{\n {2}"\$schema": "http:\/\/cyclonedx\.org/],
    ['licences', /^@apollo\/cache-control-types \S+ MIT\n/],
  ])('is printed by command: %s', async (word, start) => {
    const program = run(process.execPath, [join(root, 'dist', 'supply.js'), word], {});
    expect(await program.ended).toBe(0);
    expect(program.output()).toMatch(start);
  });
});
