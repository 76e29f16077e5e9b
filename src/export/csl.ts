/**
 * A work as CSL-JSON (citeproc's data model, version 1.0.2): the one mapping that citations, BibTeX and RIS are made of.
 *
 * Names are kept whole: most are institutions, and of persons no source says where the family name begins.
 */
import { thingFields } from '../find/filter.ts';
import { institutionRoles } from '../model.ts';
import { durationOf, type Entry, type Joined, labels, languagesOf, words } from './entry.ts';
import { type CslType, typesOf } from './kinds.ts';

export interface CslName {
  readonly literal: string;
}
export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] };

export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly genre: string;
  readonly author?: readonly CslName[] | undefined;
  readonly contributor?: readonly CslName[] | undefined;
  readonly publisher?: string | undefined;
  readonly edition?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly 'collection-title'?: string | undefined;
  readonly 'collection-number'?: string | undefined;
  readonly 'container-title'?: string | undefined;
  readonly volume?: string | undefined;
  readonly dimensions?: string | undefined;
  readonly abstract?: string | undefined;
  readonly language?: string | undefined;
  readonly keyword?: string | undefined;
  readonly note?: string | undefined;
  readonly URL?: string | undefined;
  /** What CSL has no field for, or only one text for many values. */
  readonly custom: {
    readonly publishers: readonly string[];
    readonly alternativeTitles: readonly string[];
    readonly languages: readonly string[];
    readonly topics: readonly string[];
    readonly regions: readonly string[];
    readonly instruments: readonly string[];
    readonly audiences: readonly string[];
  };
}

/** Who answers for a work whose sources name no person as its author. */
const publishing: readonly string[] = ['PUBLISHER', 'CO_PUBLISHER', 'LEAD'];
const writing: readonly string[] = ['AUTHOR', 'CREATOR'];

export function cslItem(entry: Entry): CslItem {
  const { work, to } = entry;
  const institutions = [...to('PUBLISHED_BY', 'Institution')].sort((a, b) => rank(a) - rank(b));
  const [publishers, helpers] = split(institutions, publishing);
  const [authors, others] = split(to('CONTRIBUTED_BY', 'Person'), writing);
  const series = to('IN_SERIES', 'Series');
  const [volume] = to('VOLUME_OF', 'Publication');
  const wholes = to('PART_OF', 'Publication');
  const topics = labels(to('ABOUT', 'Topic'));
  const languages = languagesOf(entry);
  return {
    id: work.id,
    type: typesOf[work.kind][0],
    title: work.title,
    genre: words(work.kind),
    author: names(authors.length > 0 ? authors : publishers),
    contributor: names([...others, ...helpers]),
    publisher: joined(unique(labels(publishers))),
    edition: work.edition?.replace(/ edition$/i, ''),
    issued: work.published === null ? undefined : { 'date-parts': [work.published.split('-').map(Number)] },
    'collection-title': joined(labels(series)),
    'collection-number': series.length === 1 ? series[0]?.number?.toString() : undefined,
    'container-title': joined(labels(wholes.length > 0 || !volume ? wholes : [volume])),
    volume: volume?.number?.toString(),
    dimensions: durationOf(entry),
    abstract: work.summary ?? undefined,
    language: languages.length === 1 ? languages[0] : undefined,
    keyword: topics.length > 0 ? topics.join(', ') : undefined,
    note: note(work, [...others, ...helpers]),
    URL: work.url ?? undefined,
    custom: {
      publishers: unique(labels(publishers)),
      alternativeTitles: work.alternativeTitles,
      languages,
      topics,
      regions: unique(labels(to('COVERS', 'Region'))),
      instruments: unique(labels(instrumentsOf(entry))),
      audiences: labels(to('FOR', 'Audience')),
    },
  };
}

/** The legal instruments of a work, by whatever relation. */
export function instrumentsOf({ to }: Entry): Joined[] {
  return thingFields.instruments.via.flatMap((via) => to(via, 'Instrument'));
}

/** The model names the publishers first. */
const roles: readonly string[] = institutionRoles;
const rank = ({ role }: Joined) => roles.indexOf(role);

function split(all: readonly Joined[], roles: readonly string[]): [those: Joined[], others: Joined[]] {
  return [all.filter(({ role }) => roles.includes(role)), all.filter(({ role }) => !roles.includes(role))];
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const joined = (list: readonly string[]) => (list.length > 0 ? list.join('; ') : undefined);
const names = (all: readonly Joined[]) =>
  all.length > 0 ? unique(labels(all)).map((literal) => ({ literal })) : undefined;

/** In words what the formats have no field for: other titles, who else had a part, how it is obtained. */
function note({ alternativeTitles, accessNote }: Entry['work'], others: readonly Joined[]): string | undefined {
  const sentences = [
    ...alternativeTitles.map((title) => `Also known as “${title}”.`),
    ...others.map(({ thing, role }) => `${words(role)}: ${thing.label}.`),
    ...(accessNote === null ? [] : [accessNote]),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
