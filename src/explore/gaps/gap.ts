/** What all gaps are, whatever lacks. */
import { union } from '../../find/filter.ts';
import type { Snapshot, Works } from '../../find/snapshot.ts';
import type { SentenceLanguage } from '../language.ts';
import { phrase, quoted } from '../phrases.ts';
import { between, type LinkRow } from '../relations.ts';
import { listed, type Words } from './words.ts';

export const gapKinds = [
  'SERIES_NUMBER',
  'SERIES_COUNT',
  'NOT_HELD',
  'LANGUAGE_OF_TOPIC',
  'LANGUAGE_OF_REGION',
  'LANGUAGE_OF_AUDIENCE',
  'INSTRUMENT_UNEXPLAINED',
] as const;
export type GapKind = (typeof gapKinds)[number];

export interface GapRow {
  readonly kind: GapKind;
  /** The id of what something is lacking of. */
  readonly about: string;
  readonly language: string | null;
  readonly number: number | null;
  /** The works that show it. May be shared: not to be written to. */
  readonly works: Works;
  /** The relations that show it, in the direction in which they are stored. */
  readonly links: readonly LinkRow[];
  say(language: SentenceLanguage): string;
}

/** How many relations of a gap are shown, and how many things at their other ends its sentence names, verb by verb. */
export const mostLinks = 10;
const mostNamed = 3;

/**
 * The links of a thing that a source supports and that lead to things of some types, in the order in which they lie
 * side by side; what a curator decided is none of them.
 */
export function linksOf(snapshot: Snapshot, id: string, types: readonly string[]): LinkRow[] {
  const { network, things } = snapshot;
  const place = network.place(id);
  if (place === undefined) return [];
  return [...network.links(place)].flatMap(({ type, forwards, other }) => {
    const far = network.idOf(other);
    const known = supported.find((one) => one === type);
    if (!known || !types.includes(things.get(far)?.type ?? '')) return [];
    // A relation that is read both ways lies at both its ends; it is stored from the smaller id.
    return [forwards ? { from: id, to: far, types: [known] } : { from: far, to: id, types: [known] }];
  });
}
const supported = between.filter((type) => type !== 'RECOMMENDED_WITH' && type !== 'NOT_RECOMMENDED_WITH');

/** The works at the other ends of links. */
export function worksAt(snapshot: Snapshot, id: string, links: readonly LinkRow[]): Works {
  const places = links.flatMap(({ from, to }) => snapshot.place(from === id ? to : from) ?? []);
  const works = union([]);
  for (const place of places) works.add(place);
  return works;
}

const more: Words<[number]> = {
  en: (n) => `${n} more`,
  fr: (n) => (n === 1 ? '1 autre' : `${n} autres`),
  es: (n) => `${n} más`,
};

/** What a thing's links say of it, as what follows “which”: “is part of “B” and is mentioned in “C”, “D” and 2 more”. */
export function toldOf(snapshot: Snapshot, id: string, links: readonly LinkRow[], language: SentenceLanguage): string {
  const ends = new Map<string, string[]>();
  for (const { from, to, types } of links)
    for (const type of types ?? []) {
      const verb = phrase(type, from === id, language);
      ends.set(verb, [...(ends.get(verb) ?? []), from === id ? to : from]);
    }
  const clauses = [...ends].map(([verb, others]) => {
    const named = others.slice(0, mostNamed).map((other) => quoted(snapshot, other, language));
    const rest = others.length - named.length;
    return `${verb} ${listed(rest > 0 ? [...named, more[language](rest)] : named, language)}`;
  });
  return listed(clauses, language);
}
