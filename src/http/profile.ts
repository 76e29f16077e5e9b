/**
 * Which status an answer has, by the specification "GraphQL over HTTP" (https://graphql.github.io/graphql-over-http/):
 * as the audits of `graphql-http` ask for it (`stable`), or by its newer draft, which tells more cases apart (`draft`).
 */
import type { Outcome } from '../apollo/status.ts';

export const profiles = ['stable', 'draft'] as const;
export type Profile = (typeof profiles)[number];

const own = 'application/graphql-response+json';
const plain = 'application/json';
export type MediaType = typeof own | typeof plain;

/** What becomes of a request: what the engine says of it, or that it was no GraphQL request at all (`malformed`). */
export type Result = Outcome | 'malformed';

export interface Head {
  readonly status: number;
  readonly type: MediaType;
}

/** `status`: what the engine, or the front door, would answer with. */
export function headOf(profile: Profile, accepted: MediaType, result: Result | undefined, status: number): Head {
  if (profile === 'stable') return { status: stable(accepted, result, status), type: accepted };
  const drafted = draft(result, status);
  // A plain type on a failure could come from any proxy on the way; with its own type the answer is known to be ours.
  return { status: drafted, type: drafted < 400 ? accepted : own };
}

function stable(accepted: MediaType, result: Result | undefined, status: number): number {
  // Who takes only plain JSON is told by the body alone what is wrong with the document.
  if (accepted === plain) return status === 400 && (result === 'unreadable' || result === 'unfit') ? 200 : status;
  return hasNoData(result) && status < 400 ? 400 : status;
}

function draft(result: Result | undefined, status: number): number {
  if (result === 'unreadable' && status <= 400) return 400;
  if ((result === 'unfit' || result === 'malformed') && status <= 400) return 422;
  if (result === 'partial' && status === 200) return 294;
  return hasNoData(result) && status < 400 ? 422 : status;
}

const hasNoData = (result: Result | undefined) =>
  result === 'unreadable' || result === 'unfit' || result === 'refused' || result === 'malformed';

/**
 * The media type to answer in: the one that `accept` rates highest, plain JSON when it does not care;
 * `undefined` when it takes neither.
 */
export function acceptedType(accept: string | undefined): MediaType | undefined {
  if (accept === undefined || accept.trim() === '') return plain;
  const ranges = accept.split(',').map(readRange);
  const [plainly, owned] = [rating(ranges, plain), rating(ranges, own)];
  if (plainly <= 0 && owned <= 0) return undefined;
  if (plainly !== owned) return plainly > owned ? plain : own;
  // Rated alike: the one that is named first, if any is named.
  const named = ranges.find(({ range }) => range === plain || range === own);
  return named?.range === own ? own : plain;
}

interface Range {
  readonly range: string;
  readonly quality: number;
}

function readRange(text: string): Range {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => /^q *=/.test(parameter));
  const charset = parameters.find((parameter) => /^charset *=/.test(parameter));
  // We write UTF-8 and nothing else.
  if (charset !== undefined && !/^charset *= *"?utf-?8"?$/.test(charset)) return { range, quality: 0 };
  const value = quality === undefined ? 1 : Number(quality.replace(/^q *= */, ''));
  return { range, quality: value >= 0 && value <= 1 ? value : 0 };
}

/** The most exact range that fits decides. */
function rating(ranges: readonly Range[], type: MediaType): number {
  for (const pattern of [type, 'application/*', '*/*']) {
    const fitting = ranges.filter(({ range }) => range === pattern);
    if (fitting.length > 0) return Math.max(...fitting.map(({ quality }) => quality));
  }
  return 0;
}
