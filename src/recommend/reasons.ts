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
import type { Strand } from './strands.ts';
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

export const reasonsOf = (snapshot: Snapshot, ranking: Ranking, ranked: Ranked): ReasonRow[] =>
  ranking.partsOf(ranked.work).map((part) => new Reason(snapshot, ranking, ranked, part));

/** The ways and the links along them take longer than all the rest, and are seldom asked for: worked out when they are. */
class Reason implements ReasonRow {
  readonly contribution: number;
  readonly #snapshot: Snapshot;
  readonly #ranking: Ranking;
  readonly #ranked: Ranked;
  readonly #strand: Strand;
  readonly #place: number;
  #ways: readonly (readonly number[])[] | undefined;

  constructor(snapshot: Snapshot, ranking: Ranking, ranked: Ranked, { strand, contribution }: Part) {
    this.contribution = contribution;
    this.#snapshot = snapshot;
    this.#ranking = ranking;
    this.#ranked = ranked;
    this.#strand = strand;
    this.#place = workPlaces(snapshot).placeOf[ranked.work] ?? 0;
  }

  get kind(): ApiReasonKind {
    return this.#strand.kind;
  }

  get from(): readonly string[] {
    return this.#from.map((place) => this.#id(place));
  }

  get via(): readonly string[] {
    return this.#between.map((place) => this.#id(place));
  }

  get work(): string {
    return this.#id(this.#place);
  }

  get links(): readonly LinkRow[] {
    return linksAlong(this.#snapshot, this.#waysToWork, this.#strand.types);
  }

  get weight(): number {
    return this.#ranking.weights[this.kind];
  }

  get sharedBy(): number | null {
    return this.#strand.sharedBy ?? null;
  }

  get withoutThis(): number | null {
    return this.#ranking.placeWith(this.#ranked, this.#ranked.score - this.contribution);
  }

  get thing(): string {
    const { via, way } = this.#strand;
    const [start = this.#place] = this.#from;
    return this.#id(via ?? (way ? this.#between[0] : undefined) ?? start);
  }

  get #from(): readonly number[] {
    const { from, way } = this.#strand;
    return way ? this.#waysToWork.map(([start = this.#place]) => start) : from;
  }

  get #between(): readonly number[] {
    return [...new Set(this.#waysToWork.flatMap((way) => way.slice(1, -1)))];
  }

  get #waysToWork(): readonly (readonly number[])[] {
    this.#ways ??= waysOf(this.#snapshot, this.#strand, this.#place);
    return this.#ways;
  }

  #id(place: number): string {
    return this.#snapshot.network.idOf(place);
  }
}

/** Throws a `UserInputError` for a language that no sentence is written in. */
export function sentenceOf(snapshot: Snapshot, reason: ReasonRow, tag?: string | null): string {
  const language = sentenceLanguage(tag);
  const { kind } = reason;
  const wording = wordings[language];
  const name = (id: string) => quoted(snapshot, id, language);
  const [link] = kinds[kind].direct ? reason.links : [];
  if (link) return `${wording.work} ${verb(reason, link, language)} ${name(reason.from[0] ?? '')}.`;
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

/** Each fact is put into words when the sentence has it. */
function factsOf(snapshot: Snapshot, reason: ReasonRow, language: SentenceLanguage): Facts {
  const { list } = wordings[language];
  const name = (id: string) => quoted(snapshot, id, language);
  return {
    get from() {
      return list.format(reason.from.map(name));
    },
    get starts() {
      return reason.from.filter((id) => snapshot.place(id) !== undefined).length;
    },
    get via() {
      return name(reason.thing);
    },
    get over() {
      return list.format(reason.via.map(name));
    },
    get readers() {
      const place = snapshot.network.place(reason.work) ?? 0;
      const audiences = [...snapshot.network.along(place, 'FOR', true)];
      return list.format(audiences.map((audience) => name(snapshot.network.idOf(audience))));
    },
    get numbers() {
      const { kind, thing, from, work } = reason;
      return kind === 'SAME_SERIES' ? numbersIn(snapshot, thing, [...from.slice(0, 1), work]) : [];
    },
    sharedBy: reason.sharedBy ?? 0,
    works: snapshot.works.length,
  };
}
