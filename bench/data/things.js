// What generated works are joined to: topics, institutions, instruments and the like. As many for any number of works,
// but for the persons; the first of each kind is the one that most works are joined to.

import { labelProperty } from '../../dist/model.js';
import { sortKey } from '../../dist/sort-key.js';
import { randomOf } from './random.js';
import { regions } from './regions.js';
import { english, heads, name, objects, oneOf } from './words.js';

export const topics = 300;
export const institutions = 200;
export const instruments = 40;
export const audiences = 40;
export const concepts = 30;
export const programmes = 25;
export const events = 40;
export const sources = 5;
export const personsFor = (works) => Math.min(5_000, Math.max(20, Math.floor(works / 20)));
/** The first works, whose records support what the other things are joined by: the first source lists all of them. */
export const witnesses = 40;
/** Topics without a broader one; each of the others is below the one a quarter as far down the list. */
const rootTopics = 12;

export const idOf = (type, i) => `${type.toLowerCase()}/${i + 1}`;
export const workId = (i) => `publication/work-${String(i).padStart(7, '0')}`;
/** A work has at most one record in each source. */
export const recordId = (i, source) => `record/list-${source + 1}-${String(i).padStart(7, '0')}`;

/** As the seed's loader writes a node: without what is not known, with its place in lists. */
export function node(type, properties) {
  const { id } = properties;
  return { type, id, properties: { ...properties, sortKey: sortKey(String(properties[labelProperty[type]]), id) } };
}

export const relation = (type, from, to, properties = {}) => ({ type, from, to, properties });

const many = (n, make) => Array.from({ length: n }, (_, i) => make(i));
const institutionKinds = [
  'UN_ENTITY',
  'INTERGOVERNMENTAL_ORGANIZATION',
  'GOVERNMENT',
  'NON_GOVERNMENTAL_ORGANIZATION',
  'ACADEMIC',
];
const bodies = ['Office', 'Agency', 'Institute', 'Commission', 'Centre'];
const instrumentKinds = ['CONVENTION', 'PROTOCOL', 'PROTOCOL', 'RESOLUTION', 'DECLARATION', 'PLAN_OF_ACTION'];
const people = ['Prosecutors', 'Judges', 'Police', 'Border agents', 'Teachers', 'Legislators', 'Researchers', 'Nurses'];
const levels = ['', 'Senior ', 'Newly appointed ', 'Regional ', 'Specialized '];

/** All of them for so many works: nodes and the relations among them. Every one is supported by a record of the first works. */
export function thingsFor(works, seed) {
  const random = randomOf(seed, -1);
  const evidence = (i) => ({
    ...(i % 5 === 4 ? { basis: 'INFERRED', note: 'The name says so.' } : { basis: 'STATED' }),
    records: [recordId(i % Math.min(works, witnesses), 0)],
  });
  const named = () => name(random);
  const withPage = (properties) => ({ ...properties, url: `https://things.example.org/${properties.id}` });
  const all = (type, n, make) => many(n, (i) => node(type, withPage(make(i))));
  const nodes = [
    ...all('Topic', topics, (i) => topic(i)),
    ...all('Institution', institutions, (i) => institution(i, named())),
    ...all('Instrument', instruments, (i) => instrument(i, named())),
    ...all('Audience', audiences, (i) => audience(i)),
    ...all('Concept', concepts, (i) => concept(i)),
    ...all('Programme', programmes, (i) => programme(i, named())),
    ...all('Event', events, (i) => event(i, named())),
    ...all('Person', personsFor(works), (i) => person(i, `${named()} ${named()}`)),
    ...all('Source', sources, (i) => source(i)),
    ...regions.map(({ within: _, ...region }) => node('Region', withPage({ altLabels: [], ...region }))),
  ];
  const joined = (type, kind, i, other, above, properties = evidence(i)) =>
    relation(type, idOf(kind, i), idOf(other, above), properties);
  const relations = [
    ...many(topics - rootTopics, (i) => joined('BROADER', 'Topic', i + rootTopics, 'Topic', i >> 2, {})),
    ...regions.flatMap(({ id, within }) => (within ? [relation('WITHIN', id, within)] : [])),
    // Every third institution is an office of one of the first ten; every protocol supplements the convention before it.
    ...many(institutions, (i) => i)
      .filter((i) => i >= 10 && i % 3 === 0)
      .map((i) => joined('SUB_ORGANIZATION_OF', 'Institution', i, 'Institution', i % 10)),
    ...many(instruments, (i) => i).flatMap((i) => {
      const kind = i % instrumentKinds.length;
      if (kind === 0)
        return [
          joined('ADOPTED_BY', 'Instrument', i, 'Institution', i % 10),
          joined('OPENED_FOR_SIGNATURE_AT', 'Instrument', i, 'Event', i % events),
        ];
      if (kind < 3) return [joined('SUPPLEMENTS', 'Instrument', i, 'Instrument', i - kind)];
      return [joined('ADOPTED_BY', 'Instrument', i, 'Instrument', i - kind)];
    }),
    ...many(concepts, (i) =>
      joined('DEFINED_IN', 'Concept', i, 'Instrument', i, { article: `Article ${(i % 20) + 1}`, ...evidence(i) }),
    ),
    ...many(programmes, (i) => i).flatMap((i) => [
      joined('OPERATED_BY', 'Programme', i, 'Institution', i),
      joined('IMPLEMENTS', 'Programme', i, 'Instrument', i),
      ...(i % 5 === 0 ? [] : [joined('PART_OF', 'Programme', i, 'Programme', i - (i % 5))]),
    ]),
  ];
  return { nodes, relations };
}

export const topicLabel = (i) => `${heads[i % heads.length]} ${objects[Math.floor(i / heads.length)]}`;
const topic = (i) => ({
  id: idOf('Topic', i),
  label: topicLabel(i),
  altLabels:
    i % 3 === 0
      ? [`${objects[Math.floor(i / heads.length)]} (${heads[i % heads.length].toLowerCase().replace(/ \w+$/, '')})`]
      : [],
  definition: `What is known of it, and what is done about it, where ${objects[Math.floor(i / heads.length)]} are concerned.`,
});
const institution = (i, called) => ({
  id: idOf('Institution', i),
  name: `${called} ${bodies[i % bodies.length]} for ${oneOf(randomOf(i, 0), english.nouns)}`,
  ...(i % 2 === 0 ? { acronym: `${called.slice(0, 3).toUpperCase()}${bodies[i % bodies.length][0]}` } : {}),
  altLabels: [],
  kind: institutionKinds[i % institutionKinds.length],
});
function instrument(i, called) {
  const kind = instrumentKinds[i % instrumentKinds.length];
  const word = `${kind[0]}${kind.slice(1).toLowerCase().replaceAll('_', ' ')}`;
  return {
    id: idOf('Instrument', i),
    title: `${called} ${word} against the ${topicLabel(i)}`,
    shortTitle: `${called} ${word}`,
    kind,
    adopted: `${1980 + i}-11-15`,
    inForce: `${1983 + i}-09`,
  };
}
const audience = (i) => ({
  id: idOf('Audience', i),
  label: `${levels[Math.floor(i / people.length)]}${people[i % people.length]}`,
  altLabels: [],
  definition: `Those who work as ${people[i % people.length].toLowerCase()}.`,
});
const concept = (i) => ({
  id: idOf('Concept', i),
  label: `${english.nouns[i % english.nouns.length]} of ${objects[i % objects.length]}`,
  altLabels: [],
  kind: i % 4 === 0 ? 'DEFINITION' : 'TERM',
  definition: `What the law means by it, in plain words.`,
});
const programme = (i, called) => ({
  id: idOf('Programme', i),
  title: `${called} Programme`,
  acronym: called.slice(0, 4).toUpperCase(),
  altLabels: [],
  kind: ['PROGRAMME', 'PROJECT', 'CAMPAIGN', 'INITIATIVE'][i % 4],
  description: `A programme that works on ${objects[i % objects.length]}.`,
});
const event = (i, called) => ({
  id: idOf('Event', i),
  title: `${called} Conference on the ${topicLabel(i)}`,
  altLabels: [],
  description: `A meeting of experts on ${objects[i % objects.length]}.`,
  starts: `${1985 + i}-05-02`,
  ends: `${1985 + i}-05-06`,
  place: called,
});
const person = (i, called) => ({
  id: idOf('Person', i),
  name: called,
  ...(i % 2 ? { position: oneOf(randomOf(i, 1), people) } : {}),
});
const source = (i) => ({
  id: idOf('Source', i),
  title: `Catalogue ${i + 1}`,
  publisher: 'A library',
  issued: `${2019 + i}-05`,
  note: 'A source that was made up for measuring.',
  rank: i + 1,
  rankReason: `It is the one that was compiled with the ${['most', 'second most', 'third most', 'fourth most', 'least'][i]} care.`,
});
