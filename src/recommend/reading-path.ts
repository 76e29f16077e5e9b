/** A way of reading into a topic: what fits best, put in order by what the works are to each other. */
import { sentenceLanguage } from '../explore/language.ts';
import { phrase, quoted } from '../explore/phrases.ts';
import { type LinkRow, relationsOf } from '../explore/relations.ts';
import { knownTo } from '../find/entity.ts';
import { type PublicationFilter, readableIn, worksFor } from '../find/filter.ts';
import type { Snapshot, Works } from '../find/snapshot.ts';
import type { ApiReadingStepKind, ApiResolvers } from '../generated/resolvers.ts';
import { checkRange, UserInputError } from '../graph/input.ts';
import type { EntityType } from '../model.ts';
import { rank } from './ranking.ts';
import { type ReasonRow, reasonsOf, sentenceOf } from './reasons.ts';
import { linksAlong } from './ways.ts';
import { workPlaces } from './works.ts';

interface Arguments {
  readonly topic: string;
  readonly audience?: string | null | undefined;
  readonly languages?: readonly string[] | null | undefined;
  readonly filter?: PublicationFilter | null | undefined;
  readonly first: number;
}

export interface ReadingStepRow {
  readonly position: number;
  readonly publication: string;
  readonly kind: ApiReadingStepKind;
  readonly other: string | null;
  readonly links: readonly LinkRow[];
  readonly reasons: readonly ReasonRow[];
}

const maximumSteps = 50;

/** Which works stand around a work, and why: from the work along these relations, forwards or backwards. */
const around = {
  PREREQUISITE: [
    ['DRAWS_ON', true],
    ['VOLUME_OF', true],
    ['PART_OF', true],
  ],
  EDITION: [['SUCCEEDS', false]],
  COMPANION: [
    ['COMPANION_TO', true],
    ['COMPANION_TO', false],
  ],
  COMPLEMENT: [
    ['COMPLEMENTS', true],
    ['COMPLEMENTS', false],
  ],
} as const;
type Around = keyof typeof around;

/** Throws a `UserInputError` that names the argument and its bound. */
export function readingPath(snapshot: Snapshot, args: Arguments): ReadingStepRow[] {
  const { topic, audience, first } = args;
  checkRange('first', first, maximumSteps);
  const seeds = [
    known(snapshot, 'topic', topic, 'Topic'),
    ...(audience == null ? [] : [known(snapshot, 'audience', audience, 'Audience')]),
  ];
  const among = amongOf(snapshot, args);
  // What only addresses the same readers does not lead into the topic.
  const onTopic = worksFor(snapshot, { topics: { any: [topic] } }).intersection(among);
  const ranking = rank(snapshot, { for: seeds, among: onTopic });
  const path = new Path(snapshot, among, first);
  for (const ranked of ranking.order) {
    if (path.isFull) break;
    const place = workPlaces(snapshot).placeOf[ranked.work] ?? 0;
    path.add(place, 'START', undefined, () => reasonsOf(snapshot, ranking, ranked));
  }
  return path.steps();
}

class Path {
  readonly #snapshot: Snapshot;
  readonly #among: Works;
  readonly #first: number;
  readonly #steps: (Omit<ReadingStepRow, 'position' | 'reasons'> & { reasons: () => readonly ReasonRow[] })[] = [];
  readonly #seen = new Set<number>();

  constructor(snapshot: Snapshot, among: Works, first: number) {
    this.#snapshot = snapshot;
    this.#among = among;
    this.#first = first;
  }

  get isFull(): boolean {
    return this.#steps.length >= this.#first;
  }

  /** The work with what stands around it, unless it was there already. */
  add(
    place: number,
    kind: ApiReadingStepKind,
    other: number | undefined,
    reasons: () => readonly ReasonRow[] = () => [],
  ): void {
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    // An edition that was followed by a later one is not read, unless that is only its next volume.
    const volumes = this.#snapshot.network.along(place, 'VOLUME_OF', false);
    const newer = this.#around(place, 'EDITION').find((edition) => !volumes.includes(edition));
    if (newer !== undefined) {
      this.add(newer, 'EDITION', place);
      return;
    }
    for (const earlier of this.#around(place, 'PREREQUISITE')) this.add(earlier, 'PREREQUISITE', place);
    const { network } = this.#snapshot;
    const links = other === undefined ? [] : linksAlong(this.#snapshot, [[other, place]], typesOf(kind));
    this.#steps.push({
      publication: network.idOf(place),
      kind,
      other: other === undefined ? null : network.idOf(other),
      links,
      reasons,
    });
    for (const next of ['COMPANION', 'COMPLEMENT'] as const)
      for (const later of this.#around(place, next)) this.add(later, next, place);
  }

  steps(): ReadingStepRow[] {
    return this.#steps.slice(0, this.#first).map((step, i) => ({ ...step, position: i + 1, reasons: step.reasons() }));
  }

  #around(place: number, kind: Around): number[] {
    const { network } = this.#snapshot;
    const { workAt } = workPlaces(this.#snapshot);
    const places = around[kind].flatMap(([type, forwards]) => [...network.along(place, type, forwards)]);
    return [...new Set(places)].filter((other) => !this.#seen.has(other) && this.#among.has(workAt[other] ?? -1));
  }
}

const typesOf = (kind: ApiReadingStepKind) => (kind === 'START' ? [] : around[kind].map(([type]) => type));

function known(snapshot: Snapshot, name: string, id: string, type: EntityType): string {
  if (snapshot.things.get(id)?.type === type) return id;
  throw new UserInputError(`"${name}": there is no ${type} "${id.slice(0, 100)}".`);
}

function amongOf(snapshot: Snapshot, { filter, languages }: Arguments): Works {
  const works = worksFor(snapshot, filter).intersection(worksFor(snapshot, { held: true }));
  return languages == null ? works : readableIn(snapshot, languages, 'languages').intersection(works);
}

const positions = {
  en: { PREREQUISITE: 'Before', EDITION: 'Instead of', COMPANION: 'With', COMPLEMENT: 'After' },
  fr: { PREREQUISITE: 'Avant', EDITION: 'Au lieu de', COMPANION: 'Avec', COMPLEMENT: 'Après' },
  es: { PREREQUISITE: 'Antes de', EDITION: 'En lugar de', COMPANION: 'Con', COMPLEMENT: 'Después de' },
} as const;

/** Before “X”: “X” draws on “Y”. A start is explained by its two strongest reasons, walks last. */
function stepSentence(
  snapshot: Snapshot,
  { publication, kind, other, links, reasons }: ReadingStepRow,
  tag?: string | null,
): string {
  if (kind === 'START' || other === null)
    return reasons
      .toSorted((a, b) => Number(a.kind === 'WALK') - Number(b.kind === 'WALK'))
      .slice(0, 2)
      .map((reason) => sentenceOf(snapshot, reason, tag))
      .join(' ');
  const language = sentenceLanguage(tag);
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const [{ from, types: [type] = [] } = { from: other }] = links;
  const [it, its] = [quoted(snapshot, publication, language), quoted(snapshot, other, language)];
  const said = type === undefined ? '' : `${it} ${phrase(type, from === publication, language)} ${its}.`;
  return `${positions[language][kind]} ${its}${colon} ${said}`;
}

export const resolvers = {
  Query: {
    readingPath: async (_root, args, { find }) => readingPath(await find(), args),
  },
  ReadingStep: {
    publication: ({ publication }, _args, { load }, info) => knownTo(load, 'Publication', publication, info),
    other: ({ other }, _args, { load }, info) => (other === null ? null : load.one('Publication', other, info)),
    relations: ({ links }, _args, { load }) => relationsOf(load, links),
    sentence: async (step, { language }, { find }) => stepSentence(await find(), step, language),
  },
} satisfies ApiResolvers;
