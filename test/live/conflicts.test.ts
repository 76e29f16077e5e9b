/** Every disagreement of the sources, through the front door, against the entries as they stand in the seed files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../src/root.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const seedFile = (...path: string[]) => readFileSync(join(root, 'seed', ...path), 'utf8');
const records = z
  .array(z.looseObject({ id: z.string(), locator: z.string() }))
  .parse(parse(seedFile('nodes', 'record.yaml'), { schema: 'failsafe' }));
const pairs = (name: string) =>
  seedFile('relations', name)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]);
const sourceOf = new Map(pairs('in.tsv'));
const held = z
  .array(z.looseObject({ id: z.string(), held: z.string().optional() }))
  .parse(parse(seedFile('nodes', 'publication.yaml'), { schema: 'failsafe' }))
  .filter((work) => work.held !== 'false');

const statements: { readonly [field: string]: string } = {
  TITLE: 'statedTitle',
  PUBLISHED: 'statedPublished',
  INSTITUTION: 'statedInstitution',
  AUDIENCE: 'statedAudience',
};
/** Written down anew, so that it is not the check that is compared with itself. */
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
const yearsAndMonths = (printed: string) => {
  const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
  const [, name, year] = /^([A-Z][a-z]+) (\d{4})$/.exec(printed) ?? [];
  const number = name ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
  return year === undefined ? printed : `${year}-${number < 10 ? '0' : ''}${number}`;
};
const agree = (field: string, a: string, b: string): boolean => {
  if (field === 'LINK') return a === b;
  if (field !== 'PUBLISHED') return letters(a) === letters(b);
  const [one = '', other = ''] = [yearsAndMonths(a), yearsAndMonths(b)].sort((x, y) => x.length - y.length);
  return other.startsWith(one);
};
function said(field: string, record: { readonly [property: string]: unknown }): string | undefined {
  const own = statements[field];
  if (own !== undefined) return typeof record[own] === 'string' ? record[own] : undefined;
  if (typeof record.statedUrl === 'string') return record.statedUrl;
  return Array.isArray(record.statedLinks) ? record.statedLinks.join('; ') : undefined;
}

/** `[work, field, claims]`, each claim as what is said, by which record, where it stands, in which source. */
const expected = held.flatMap(({ id }) => {
  const own = pairs('describes.tsv').flatMap(([record, work]) =>
    work === id ? records.filter((one) => one.id === record) : [],
  );
  return [...Object.keys(statements), 'LINK'].flatMap((field) => {
    const claims = own.flatMap((record) => {
      const value = said(field, record);
      return value === undefined ? [] : [[value, record.id, record.locator, sourceOf.get(record.id)]];
    });
    const isOne = claims.every(([a]) => claims.every(([b]) => agree(field, a ?? '', b ?? '')));
    return isOne ? [] : [[id, field, claims.sort()]];
  });
});

interface Found {
  field: string;
  policy: string;
  publication: { id: string; title: string; published: { iso: string } | null };
  claims: { value: string; record: { id: string; locator: string; source: { id: string } } }[];
  chosen: { value: string; record: { id: string } } | null;
}
const selection = `field policy publication { id title published { iso } }
  claims { value record { id locator source { id } } } chosen { value record { id } }`;
const say = ({ publication, field, claims }: Found) => [
  publication.id,
  field,
  claims.map(({ value, record }) => [value, record.id, record.locator, record.source.id]).sort(),
];
const sorted = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).sort();

async function conflicts(args: string): Promise<{ totalCount: number; nodes: Found[] }> {
  const { data, errors } = await server.ask(`{ conflicts(${args}) { totalCount nodes { ${selection} } } }`);
  expect(errors).toBeUndefined();
  return data.conflicts;
}

describe('The conflicts', () => {
  it('are all that the entries of the sources disagree on, with what each says and where', async () => {
    const { totalCount, nodes } = await conflicts('first: 100');
    expect(expected.length).toBe(17);
    expect(totalCount).toBe(expected.length);
    expect(sorted(nodes.map(say))).toEqual(sorted(expected));
  });

  it.each(['TITLE', 'PUBLISHED', 'INSTITUTION', 'AUDIENCE', 'LINK'])(
    'of %s are those, and no others',
    async (field) => {
      const { totalCount, nodes } = await conflicts(`field: ${field}, first: 100`);
      const own = expected.filter(([, of]) => of === field);
      expect(totalCount).toBe(own.length);
      expect(sorted(nodes.map(say))).toEqual(sorted(own));
    },
  );

  it('each show one of their own claims, or none where all are kept, and say why', async () => {
    const { nodes } = await conflicts('first: 100');
    for (const { field, policy, claims, chosen, publication } of nodes) {
      expect(policy).toMatch(/^[A-Z].*\.$/s);
      const isKept = field === 'AUDIENCE' || field === 'INSTITUTION';
      expect(chosen === null).toBe(isKept);
      if (chosen) expect(claims.map(({ record }) => record.id)).toContain(chosen.record.id);
      if (chosen && field === 'TITLE') expect(publication.title).toBe(chosen.value);
      if (chosen && field === 'PUBLISHED') expect(publication.published?.iso).toBe(yearsAndMonths(chosen.value));
      if (chosen && field === 'LINK') expect(chosen.value).toMatch(/^http/);
    }
  });

  it('are met from the work and from the entry as well', async () => {
    const { nodes } = await conflicts('first: 100');
    const works = [...new Set(nodes.map(({ publication }) => publication.id))];
    const entries = [...new Set(nodes.flatMap(({ claims }) => claims.map(({ record }) => record.id)))];
    const { data } = await server.ask(
      `query ($works: [ID!]!, $entries: [ID!]!) {
        works: nodes(ids: $works) { ... on Publication { conflicts { ${selection} } } }
        entries: nodes(ids: $entries) { ... on Record { id conflicts { ${selection} } } } }`,
      { works, entries },
    );
    const fromWorks: Found[] = data.works.flatMap(({ conflicts }: { conflicts: Found[] }) => conflicts);
    expect(sorted(fromWorks.map(say))).toEqual(sorted(expected));
    for (const { id, conflicts } of data.entries as { id: string; conflicts: Found[] }[]) {
      const own = expected.filter(([, , claims]) => JSON.stringify(claims).includes(`"${id}"`));
      expect(sorted(conflicts.map(say))).toEqual(sorted(own));
    }
  });
});
