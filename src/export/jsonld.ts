/**
 * Works as JSON-LD: types and properties of schema.org, and of Dublin Core (`dcterms:`) where schema.org has none.
 *
 * The context stands in the file, so that it can be read where nothing can be fetched.
 */
import type { EntityType, RelationType } from '../model.ts';
import { durationOf, type Entry, type Joined, languagesOf, words } from './entry.ts';
import { typesOf } from './kinds.ts';

export const context = {
  '@vocab': 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  /** Ids of the catalogue: they are the same in every copy of it, wherever that is served. */
  catalograph: 'urn:x-catalograph:',
  url: { '@type': '@id' },
} as const;

type Value = string | number | boolean | LinkedNode;
export interface LinkedNode {
  readonly [property: string]: Value | readonly Value[];
}

/** Which property says each relation, with the type at its other end; relations of one property stand together. */
const properties: readonly (readonly [name: string, via: RelationType, type: EntityType, end?: 'from' | 'to'])[] = [
  ['isPartOf', 'IN_SERIES', 'Series'],
  ['isPartOf', 'VOLUME_OF', 'Publication'],
  ['isPartOf', 'PART_OF', 'Publication'],
  ['hasPart', 'VOLUME_OF', 'Publication', 'to'],
  ['hasPart', 'PART_OF', 'Publication', 'to'],
  // An event is no creative work, which schema.org asks of a whole.
  ['dcterms:isPartOf', 'PART_OF', 'Event'],
  ['isBasedOn', 'DRAWS_ON', 'Publication'],
  ['isBasedOn', 'SUMMARIZES', 'Publication'],
  ['exampleOfWork', 'TEXT_OF', 'Instrument'],
  ['about', 'ABOUT', 'Topic'],
  ['about', 'EXPLAINS', 'Instrument'],
  ['about', 'EXPLAINS', 'Concept'],
  ['about', 'SUMMARIZES', 'Event'],
  ['audience', 'FOR', 'Audience'],
  ['spatialCoverage', 'COVERS', 'Region'],
  ['citation', 'REFERENCES', 'Publication'],
  ['mentions', 'REFERENCES', 'Programme'],
  ['dcterms:replaces', 'SUCCEEDS', 'Publication'],
  ['dcterms:isReplacedBy', 'SUCCEEDS', 'Publication', 'to'],
  ['dcterms:relation', 'COMPANION_TO', 'Publication'],
  ['dcterms:relation', 'COMPANION_TO', 'Publication', 'to'],
  ['dcterms:relation', 'COUNTERPART_OF', 'Publication'],
  ['dcterms:relation', 'COUNTERPART_OF', 'Publication', 'to'],
  ['dcterms:relation', 'COMPLEMENTS', 'Publication'],
  ['dcterms:relation', 'COMPLEMENTS', 'Publication', 'to'],
  // That a curator forbids a recommendation is no relation to pass on.
  ['dcterms:relation', 'RECOMMENDED_WITH', 'Publication'],
  ['dcterms:relation', 'RECOMMENDED_WITH', 'Publication', 'to'],
  ['dcterms:relation', 'IMPLEMENTS', 'Instrument'],
  ['dcterms:relation', 'SUPPORTS', 'Instrument'],
  ['dcterms:relation', 'MANDATED_BY', 'Instrument'],
  ['dcterms:relation', 'RESPONDS_TO', 'Instrument'],
  ['dcterms:relation', 'PRODUCED_UNDER', 'Programme'],
  ['dcterms:relation', 'OCCASIONED_BY', 'Event'],
  // The list or catalogue that describes it.
  ['subjectOf', 'IN', 'Source'],
];

/** The property that says the role of an institution or a person. */
const roleProperties: { readonly [role: string]: string } = {
  PUBLISHER: 'publisher',
  CO_PUBLISHER: 'publisher',
  FUNDER: 'funder',
  COMMISSIONER: 'sponsor',
  AUTHOR: 'author',
  CREATOR: 'creator',
};

const typeNames: { readonly [T in EntityType]?: string } = {
  Audience: 'Audience',
  Concept: 'DefinedTerm',
  Event: 'Event',
  Institution: 'Organization',
  Instrument: 'Legislation',
  Person: 'Person',
  Programme: 'Project',
  Region: 'Place',
  Series: 'CreativeWorkSeries',
  Source: 'CreativeWork',
  Topic: 'DefinedTerm',
};

export function jsonLd(entries: readonly Entry[]): string {
  return `${JSON.stringify({ '@context': context, '@graph': entries.map(linkedWork) }, undefined, 2)}\n`;
}

function linkedWork(entry: Entry): LinkedNode {
  const { work, to } = entry;
  const types = typesOf[work.kind].slice(1);
  const own = {
    '@id': `catalograph:${encodeURI(work.id)}`,
    '@type': types,
    identifier: work.id,
    name: work.title,
    alternateName: work.alternativeTitles,
    genre: words(work.kind),
    [types.includes('Book') ? 'bookEdition' : 'version']: work.edition,
    abstract: work.summary,
    'dcterms:tableOfContents': work.tableOfContents,
    datePublished: work.published,
    temporalCoverage: interval(work),
    inLanguage: languagesOf(entry),
    duration: durationOf(entry),
    isAccessibleForFree: work.access === 'OPEN' ? true : null,
    conditionsOfAccess: work.accessNote ?? (['OPEN', 'UNKNOWN'].includes(work.access) ? null : words(work.access)),
    volumeNumber: to('VOLUME_OF', 'Publication')[0]?.number,
    position: only(to('IN_SERIES', 'Series'))?.number,
    url: work.url,
  };
  const linked = new Map<string, LinkedNode[]>();
  const link = (name: string, all: readonly Joined[]) =>
    linked.set(name, distinct([...(linked.get(name) ?? []), ...all.map(linkedThing)]));
  for (const joined of [...to('PUBLISHED_BY', 'Institution'), ...to('CONTRIBUTED_BY', 'Person')])
    link(roleProperties[joined.role] ?? 'contributor', [joined]);
  for (const [name, via, type, end] of properties) link(name, to(via, type, end));
  return present({ ...own, ...Object.fromEntries(linked) });
}

function linkedThing({ thing: { id, type, label, row } }: Joined): LinkedNode {
  const types = type === 'Publication' && 'access' in row ? typesOf[row.kind].slice(1) : typeNames[type];
  const codes = 'm49' in row ? [row.iso3 ?? row.m49] : [];
  return present({
    '@id': `catalograph:${encodeURI(id)}`,
    '@type': types,
    [type === 'Audience' ? 'audienceType' : 'name']: label,
    identifier: codes.length > 0 ? codes.filter((code) => code !== null) : undefined,
    url: 'url' in row ? row.url : null,
  });
}

/** ISO 8601: `2007/2010`; one date where it begins and ends in the same; `..` where an end is not known. */
function interval({ temporalFrom: from, temporalTo: to }: Entry['work']): string | null {
  if (from === null && to === null) return null;
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Joined twice, as in two roles: said once. */
function distinct(nodes: readonly LinkedNode[]): LinkedNode[] {
  return [...new Map(nodes.map((node) => [node['@id'], node])).values()];
}

/** Without what is not known and what is empty; a list of one as its one value. */
function present(node: { readonly [property: string]: Value | readonly Value[] | null | undefined }): LinkedNode {
  const kept = Object.entries(node).flatMap(([name, value]): [string, Value | readonly Value[]][] => {
    if (value === null || value === undefined) return [];
    if (!isList(value)) return [[name, value]];
    const [first] = value;
    return first === undefined ? [] : [[name, value.length === 1 ? first : value]];
  });
  return Object.fromEntries(kept);
}

const isList = (value: Value | readonly Value[]): value is readonly Value[] => Array.isArray(value);
