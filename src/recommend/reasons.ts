/** The reasons of one recommendation: what each is made of, and its sentence. */
import { type SentenceLanguage, sentenceLanguage } from '../explore/language.ts';
import { phrase, quoted } from '../explore/phrases.ts';
import type { LinkRow } from '../explore/relations.ts';
import type { Snapshot } from '../find/snapshot.ts';
import type { ApiReasonKind, ApiRelationType } from '../generated/resolvers.ts';
import { kinds } from './kinds.ts';
import type { Ranked } from './order.ts';
import type { Part, Ranking } from './ranking.ts';
import { type Facts, type OwnKind, type SharedKind, wordings } from './sentences.ts';
import { numbersIn } from './series.ts';
import { linksAlong, waysOf } from './ways.ts';
import { workPlaces } from './works.ts';

export interface ReasonRow {
  readonly kind: ApiReasonKind;
  /** Ids of the things asked for that it starts from. */
  readonly from: readonly string[];
  /** Ids of what lies between. */
  readonly via: readonly string[];
  /** The recommended work. */
  readonly work: string;
  readonly links: readonly LinkRow[];
  readonly weight: number;
  readonly contribution: number;
  readonly sharedBy: number | null;
  readonly withoutThis: number | null;
  /** The shared thing, or the one that was asked for. */
  readonly thing: string;
}

export function reasonsOf(snapshot: Snapshot, ranking: Ranking, ranked: Ranked): ReasonRow[] {
  const { network } = snapshot;
  const place = workPlaces(snapshot).placeOf[ranked.work] ?? 0;
  return ranking.partsOf(ranked.work).map(({ strand, contribution }: Part) => {
    const { kind, types, sharedBy, via } = strand;
    const ways = waysOf(snapshot, strand, place);
    const from = strand.way ? ways.flatMap(([start = place]) => start) : strand.from;
    const between = new Set(ways.flatMap((way) => way.slice(1, -1)));
    const [start = place] = from;
    return {
      kind,
      from: from.map((one) => network.idOf(one)),
      via: [...between].map((one) => network.idOf(one)),
      work: network.idOf(place),
      links: linksAlong(snapshot, ways, types),
      weight: ranking.weights[kind],
      contribution,
      sharedBy: sharedBy ?? null,
      withoutThis: ranking.placeWith(ranked, ranked.score - contribution),
      thing: network.idOf(via ?? (strand.way ? [...between][0] : undefined) ?? start),
    };
  });
}

/** Throws a `UserInputError` for a language that no sentence is written in. */
export function sentenceOf(snapshot: Snapshot, reason: ReasonRow, tag?: string | null): string {
  const language = sentenceLanguage(tag);
  const { kind } = reason;
  const wording = wordings[language];
  const name = (id: string) => quoted(snapshot, id, language);
  const [link] = reason.links;
  if (kinds[kind].direct && link)
    return `${wording.work} ${verb(reason, link, language)} ${name(reason.from[0] ?? '')}.`;
  const facts = factsOf(snapshot, reason, language);
  if (isShared(kind, wording.shared)) {
    const [both, one] = wording.shared[kind];
    const isWork = reason.from.some((id) => snapshot.place(id) !== undefined);
    return isWork ? `${both(facts)}${wording.share(facts)}.` : `${one(facts)}.`;
  }
  if (!isOwn(kind, wording.own)) throw new Error(`${kind} has no sentence.`);
  return wording.own[kind](facts);
}

const isOwn = (kind: ApiReasonKind, own: object): kind is OwnKind => kind in own;
const isShared = (kind: ApiReasonKind, shared: object): kind is SharedKind => kind in shared;

function verb({ work }: ReasonRow, { from, types = [] }: LinkRow, language: SentenceLanguage): string {
  const [type = 'REFERENCES'] = types as readonly ApiRelationType[];
  return phrase(type, from === work, language);
}

function factsOf(snapshot: Snapshot, reason: ReasonRow, language: SentenceLanguage): Facts {
  const { list } = wordings[language];
  const name = (id: string) => quoted(snapshot, id, language);
  const place = snapshot.network.place(reason.work) ?? 0;
  const audiences = [...snapshot.network.along(place, 'FOR', true)].map((audience) =>
    name(snapshot.network.idOf(audience)),
  );
  return {
    from: list.format(reason.from.map(name)),
    starts: reason.from.filter((id) => snapshot.place(id) !== undefined).length,
    via: name(reason.thing),
    over: list.format(reason.via.map(name)),
    readers: list.format(audiences),
    numbers:
      reason.kind === 'SAME_SERIES' ? numbersIn(snapshot, reason.thing, [...reason.from.slice(0, 1), reason.work]) : [],
    sharedBy: reason.sharedBy ?? 0,
    works: snapshot.works.length,
  };
}
