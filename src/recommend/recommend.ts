/** What to read next: works reached over one shared thing, ranked by reasons that add up. */
import { z } from 'zod';
import type { ApiReasonKind, ApiResolvers } from '../generated/resolvers.ts';
import { Connection } from '../graph/connection.ts';
import { pageRequest } from '../graph/cursor.ts';
import type { PageFile } from '../graph/page.ts';
import { type AnyStatement, source } from '../graph/statement.ts';
import { isEntity } from '../model.ts';
import { sentence } from './sentence.ts';
import { contribution, weights } from './weights.ts';

const kinds = Object.keys(weights) as [ApiReasonKind, ...ApiReasonKind[]];

export const candidates = source('recommend/candidates', {
  params: z.object({ ids: z.array(z.string()) }),
  row: {
    id: z.string(),
    work: z.string(),
    kind: z.enum(kinds),
    via: z.string().nullable(),
    name: z.string().nullable(),
    sharedBy: z.int(),
    records: z.array(z.string()),
    works: z.int(),
  },
});
export type Candidate = z.output<typeof candidates.row>;

export interface ReasonRow {
  readonly kind: ApiReasonKind;
  /** The id of what both works are joined to; `null` when they are joined directly. */
  readonly via: string | null;
  /** What a person calls it. */
  readonly name: string | null;
  readonly sharedBy: number;
  readonly works: number;
  readonly contribution: number;
  readonly records: readonly string[];
}

export interface RecommendationRow {
  readonly publication: string;
  readonly rank: number;
  readonly score: number;
  readonly reasons: readonly ReasonRow[];
}

/** Ranks by score, then id. Reasons that everything shares count nothing and are left out, and works with no other. */
export function rank(rows: readonly Candidate[]): RecommendationRow[] {
  const works = new Map<string, Map<string, ReasonRow>>();
  for (const { work, kind, via, name, sharedBy, records, works: all } of rows) {
    const reasons = works.get(work) ?? new Map<string, ReasonRow>();
    works.set(work, reasons);
    const key = `${kind} ${via}`;
    // Joined twice to the same thing, as by two roles: one reason, supported by all its records.
    const before = reasons.get(key)?.records ?? [];
    reasons.set(key, {
      kind,
      via,
      name,
      sharedBy,
      works: all,
      contribution: contribution(kind, sharedBy, all),
      records: [...new Set([...before, ...records])].sort(),
    });
  }
  return [...works]
    .map(([publication, found]) => {
      const reasons = [...found.values()]
        .filter((reason) => reason.contribution > 0)
        .sort((a, b) => b.contribution - a.contribution || compare(a.via ?? '', b.via ?? ''));
      return { publication, reasons, score: reasons.reduce((sum, reason) => sum + reason.contribution, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compare(a.publication, b.publication))
    .map((recommendation, i) => ({ ...recommendation, rank: i + 1 }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of recommendations, for cursors: by score from the highest, then by id. */
const order: PageFile['order'] = [
  { variable: 'r', property: 'score', descending: true, numeric: true },
  { variable: 'n', property: 'id', descending: false, numeric: false },
];
const page: PageFile = { name: 'recommendations', summary: '', pattern: '', where: undefined, order };

export const statements: AnyStatement[] = [candidates];

export const resolvers = {
  Publication: {
    recommendations: async ({ id }, { first, after }, { load }) => {
      const request = pageRequest(page, { first, after });
      const ranked = rank(await load.source(candidates, id));
      const [score = 0, last = ''] = request.start;
      const rest = ranked.filter((row) => row.score < Number(score) || (row.score === score && row.publication > last));
      const entries = rest.slice(0, request.size + 1).map((row) => [[row.score, row.publication], row, {}] as const);
      return new Connection<RecommendationRow>(page, request, entries, ranked.length);
    },
  },
  Recommendation: {
    publication: async ({ publication }, _args, { load }, info) => {
      const row = await load.one('Publication', publication, info);
      if (!row) throw new Error(`${publication} was recommended and is not there.`);
      return row;
    },
  },
  Reason: {
    via: async ({ via }, _args, { load }, info) => {
      const nodes = await load.entities(via === null ? [] : [via], info);
      return nodes.filter((node) => node !== null && isEntity(node));
    },
    weight: ({ kind }) => weights[kind],
    sentence,
    records: ({ records }, _args, { load }, info) => load.found('Record', records, info),
  },
} satisfies ApiResolvers;
