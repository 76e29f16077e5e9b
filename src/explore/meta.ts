/** What answers: the server, its database, the catalogue and its sources. What is not known is null. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, printSchema } from 'graphql';
import { z } from 'zod';
import { languageOf } from '../find/language.ts';
import type { ApiResolvers } from '../generated/resolvers.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { root } from '../root.ts';
import { byCodePoint } from '../sort-key.ts';
import { sentenceLanguages } from './language.ts';

const params = z.object({});
const count = { type: z.string(), count: z.int() };
export const nodeCounts = source('explore/node-counts', { params, row: count });
export const relationCounts = source('explore/relation-counts', { params, row: count });
const loads = source('explore/catalogue', {
  params,
  row: { loaded: z.string().nullable(), checksum: z.string().nullable() },
});
export const statements: AnyStatement[] = [nodeCounts, relationCounts, loads];

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const checksums = new WeakMap<GraphQLSchema, string>();
function checksumOf(schema: GraphQLSchema): string {
  const checksum = checksums.get(schema) ?? sha256(printSchema(schema));
  checksums.set(schema, checksum);
  return checksum;
}

/** The bookmark says more of the database than its readers need to know. */
const opaque = (bookmark: string) => sha256(bookmark).slice(0, 16);

/** Each field finds out by itself. */
export type MetaRow = Record<string, never>;

export const resolvers = {
  Query: { meta: () => ({}) },
  Meta: {
    api: (_meta, _args, _context, { schema }) => ({ version, schemaChecksum: checksumOf(schema) }),
    database: async (_meta, _args, { load, reading }) => {
      await load.rows(loads);
      const [name, version] = reading?.server?.split('/') ?? [];
      return { name: name ?? null, version: version ?? null };
    },
    catalogue: async (_meta, _args, { load, reading }) => {
      const [row] = await load.rows(loads);
      return {
        loadedAt: row?.loaded ?? null,
        checksum: row?.checksum ?? null,
        version: opaque(reading?.version ?? ''),
      };
    },
    nodes: (_meta, _args, { load }) => load.rows(nodeCounts),
    relations: (_meta, _args, { load }) => load.rows(relationCounts),
    trust: async (_meta, _args, { load, find }, info) => {
      const sources = [...(await find()).things.values()].filter(({ type }) => type === 'Source');
      const rows = await load.found(
        'Source',
        sources.map(({ id }) => id),
        info,
      );
      return rows.sort((a, b) => placeOf(a) - placeOf(b) || byCodePoint(a.id, b.id));
    },
    languages: () => sentenceLanguages.map(languageOf),
  },
} satisfies ApiResolvers;

/** What has no place in the order comes last. */
const placeOf = ({ rank }: { readonly rank: number | null }) => rank ?? Number.MAX_SAFE_INTEGER;
