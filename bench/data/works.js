// One generated work with everything of its own: its versions, records and figures, and its relations. Which work it is
// and the seed decide all of it, so that any part of a catalogue can be generated alone and in any order.
import { placeInOrder } from '../../dist/seed/check.js';
import { distinct, randomOf, skewed, weighted } from './random.js';
import { regions } from './regions.js';
import * as things from './things.js';
import { idOf, node, recordId, relation, workId } from './things.js';
import { english, french, name, objects, oneOf, spanish } from './words.js';

/** Works that are numbered together: a series is within one stretch, and so are companions and the like. */
export const stretch = 40;

const kinds = Object.keys(english.kinds);
const kindOf = weighted([20, 8, 18, 12, 9, 8, 7, 6, 5, 4, 2, 1]);
/** The first topic is to be one of about a tenth of all works, each of which has 2.7 topics. */
const topicOf = skewed(things.topics, 0.038);
const institutionOf = skewed(things.institutions, 0.2);
const instrumentOf = skewed(things.instruments, 0.25);
const audienceOf = skewed(things.audiences, 0.15);
const placeOf = skewed(regions.length, 0.08);
const sourceOf = weighted([40, 25, 15, 12, 8]);
const yearsAgo = skewed(40, 0.07);
const several = {
  topics: weighted([15, 30, 30, 18, 7]),
  institutions: weighted([62, 27, 11]),
  versions: weighted([62, 24, 14]),
};
const others = weighted([40, 36, 24]);
const recordsOf = weighted([76, 20, 4]);

const tongues = [english, french, spanish];
const tongueOf = weighted([80, 10, 10]);
const tags = ['en', 'fr', 'es'];
const languages = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
  ru: 'Russian',
  zh: 'Chinese',
  pt: 'Portuguese',
  th: 'Thai',
  vi: 'Vietnamese',
  uk: 'Ukrainian',
};
const languageOf = skewed(Object.keys(languages).length, 0.4);
const regionOf = (random) => regions[(placeOf(random) * 37) % regions.length];
const capital = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;

const notes = [
  'The entry does not say so in so many words; the title does.',
  'Grouped by us with the works that treat the same subject.',
  'Same institutions, year and subject; neither entry names the other.',
];

/** `{ nodes, relations }` of the work at place `i` of a catalogue with this seed. */
export function work(i, works, seed) {
  const random = randomOf(seed, i);
  const id = workId(i);
  const own = id.slice('publication/'.length);
  const chance = (share) => random() < share;
  const language = tongueOf(random);
  const tongue = tongues[language];
  const kind = kinds[kindOf(random)];
  const year = 2026 - yearsAgo(random);
  const topics = distinct(random, topicOf, 1 + several.topics(random));
  const title = titleOf(random, tongue, kind, things.topicLabel(topics[0]));
  const dated = chance(0.97);
  const published = chance(0.6)
    ? `${year}`
    : chance(0.5)
      ? `${year}-${two(random, 12)}`
      : `${year}-${two(random, 12)}-${two(random, 28)}`;
  const held = chance(0.98);
  const open = chance(0.94);

  const nodes = [];
  const relations = [];
  const drawn = distinct(random, sourceOf, 1 + recordsOf(random));
  const listed = [...new Set(i < things.witnesses ? [0, ...drawn] : drawn)].sort((a, b) => a - b);
  const records = listed.map((source) => recordId(i, source));
  const evidence = () => ({
    ...(chance(0.8) ? { basis: 'STATED' } : { basis: 'INFERRED', note: oneOf(random, notes) }),
    records: records.length > 1 && chance(0.7) ? [records[0]] : records,
  });
  const join = (type, to, properties) => relations.push(relation(type, id, to, { ...properties, ...evidence() }));

  nodes.push(
    node('Publication', {
      id,
      title,
      alternativeTitles: chance(0.1) ? [`${name(random)} ${tongue.kinds[kind].toLowerCase()}`] : [],
      kind,
      ...(chance(0.05) ? { edition: 'Second edition' } : {}),
      ...(chance(0.98) ? { summary: summaryOf(random, tongue) } : {}),
      tableOfContents: chance(0.1) ? Array.from({ length: 3 }, () => capital(oneOf(random, tongue.nouns))) : [],
      ...(dated ? { published, year } : {}),
      ...(chance(0.08) ? { temporalFrom: `${year - 4}`, temporalTo: `${year - 1}` } : {}),
      held,
      access: open ? 'OPEN' : chance(0.5) ? 'ON_REQUEST' : 'RESTRICTED',
      ...(open ? {} : { accessNote: 'For training institutions only.' }),
      ...(chance(0.5) ? { url: `https://works.example.org/${own}` } : {}),
    }),
  );

  for (const topic of topics) join('ABOUT', idOf('Topic', topic));
  const publishers = distinct(random, institutionOf, 1 + several.institutions(random));
  publishers.forEach((institution, place) => {
    const role =
      publishers.length === 1 ? 'PUBLISHER' : place < 2 ? 'CO_PUBLISHER' : chance(0.5) ? 'FUNDER' : 'COLLABORATOR';
    join('PUBLISHED_BY', idOf('Institution', institution), { role });
  });
  for (const audience of distinct(random, audienceOf, others(random))) join('FOR', idOf('Audience', audience));
  for (const { id: region, kind: size } of distinct(random, regionOf, others(random)))
    join('COVERS', region, { role: size === 'COUNTRY' ? oneOf(random, countryRoles) : 'SCOPE' });
  if (chance(0.12))
    join('CONTRIBUTED_BY', idOf('Person', Math.floor(things.personsFor(works) * random() ** 2)), { role: 'AUTHOR' });
  for (const [type, share] of toInstruments) if (chance(share)) join(type, idOf('Instrument', instrumentOf(random)));
  if (chance(0.05)) join('EXPLAINS', idOf('Concept', Math.floor(things.concepts * random() ** 2)));
  if (chance(0.05)) join('PRODUCED_UNDER', idOf('Programme', Math.floor(things.programmes * random() ** 2)));
  if (chance(0.01)) join('REFERENCES', idOf('Programme', Math.floor(things.programmes * random())));
  for (const [type, share] of toEvents)
    if (chance(share)) join(type, idOf('Event', Math.floor(things.events * random() ** 2)));

  if (held) versions();
  describe();
  if (chance(0.1)) figure();
  neighbours();
  return { nodes, relations };

  function versions() {
    const film = kind === 'VIDEO';
    const more = distinct(random, languageOf, 1 + several.versions(random)).map(
      (place) => Object.keys(languages)[place],
    );
    const spoken = [...new Set([tags[language], ...more])].slice(0, more.length);
    for (const tag of spoken) {
      const version = `version/${own}-${film ? 'recording' : 'full-text'}-${tag}`;
      nodes.push(
        node('Version', {
          id: version,
          label: languages[tag],
          role: film ? 'RECORDING' : 'FULL_TEXT',
          language: tag,
          format: film ? 'VIDEO' : 'TEXT',
          ...(film ? { duration: `PT${1 + Math.floor(random() * 59)}M` } : {}),
          ...(chance(0.7) ? { url: `https://works.example.org/${own}/${tag}` } : {}),
        }),
      );
      join('HAS_VERSION', version);
    }
    if (!chance(0.04)) return;
    const short = `version/${own}-executive-summary-en`;
    nodes.push(
      node('Version', {
        id: short,
        label: 'Executive summary',
        role: 'EXECUTIVE_SUMMARY',
        language: 'en',
        format: 'TEXT',
      }),
    );
    join('HAS_VERSION', short);
  }

  /** Its entries in the sources, what they disagree on, and slips in them. The first is of the most trusted source. */
  function describe() {
    const claims = {
      TITLE: records.map((_, place) => (place > 0 && chance(0.15) ? `${title}, ${name(random)} edition` : title)),
      PUBLISHED: records.map((_, place) => (place > 0 && chance(0.2) ? `${year + 1}` : published)),
      INSTITUTION: records.map((_, place) => (place > 0 && chance(0.05) ? 'A consortium' : 'As printed')),
      AUDIENCE: records.map((_, place) => (place > 0 && chance(0.05) ? 'All' : 'Practitioners')),
      LINK: records.map((_, place) => `https://works.example.org/${place > 0 && chance(0.05) ? 'old/' : ''}${own}`),
    };
    records.forEach((record, place) => {
      const section = kinds.indexOf(kind);
      nodes.push(
        node('Record', {
          id: record,
          locator: `list-${listed[place] + 1} · ${english.kinds[kind]} · ${i + 1}`,
          section: `Section ${section + 1}`,
          ...(chance(0.2) ? { heading: capital(oneOf(random, english.nouns)) } : {}),
          statedTitle: claims.TITLE[place],
          statedInstitution: claims.INSTITUTION[place],
          ...(dated ? { statedPublished: claims.PUBLISHED[place] } : {}),
          statedUrl: claims.LINK[place],
          statedLinks: [`Download: ${languages[tags[language]]}`],
          statedAudience: claims.AUDIENCE[place],
          ...(kind === 'VIDEO' ? { statedDuration: '12 minutes' } : {}),
          ...(chance(0.05) ? { note: 'The row breaks across two pages.' } : {}),
        }),
      );
      relations.push(relation('DESCRIBES', record, id), relation('IN', record, idOf('Source', listed[place])));
      if (!chance(0.005)) return;
      const slip = `correction/${record.slice('record/'.length)}`;
      nodes.push(
        node('Correction', {
          id: slip,
          claim: `The entry prints the year ${year + 100}.`,
          correction: `${year}`,
          reason: 'It is a slip of the pen.',
        }),
      );
      relations.push(relation('CORRECTS', slip, record));
    });
    if (!held) return;
    for (const [field, values] of Object.entries(claims)) {
      if (values.every((value) => value === values[0]) || (field === 'PUBLISHED' && !(dated && disagree(values))))
        continue;
      const conflict = `conflict/${own}-${field.toLowerCase()}`;
      const chosen = field === 'INSTITUTION' || field === 'AUDIENCE' ? {} : { chosen: records[0] };
      nodes.push(
        node('Conflict', {
          id: conflict,
          label: `${title}: ${field.toLowerCase()}`,
          field,
          ...chosen,
          policy: 'The source that is trusted most is followed.',
        }),
      );
      relations.push(relation('CONFLICT_OF', conflict, id));
      records.forEach(
        (record, place) => void relations.push(relation('CLAIMED_BY', conflict, record, { value: values[place] })),
      );
    }
  }

  function figure() {
    const count = `figure/${own}-cases`;
    nodes.push(
      node('Figure', {
        id: count,
        label: 'Cases',
        value: 1 + Math.floor(random() * 500),
        unit: 'cases',
        ...(chance(0.3) ? { qualifier: 'more than' } : {}),
      }),
    );
    join('HAS_FIGURE', count);
  }

  /** Other works: those shortly before it in the same stretch, its series, and works that many refer to. */
  function neighbours() {
    const place = i % stretch;
    for (const [back, [type, share]] of near.entries()) {
      if (place <= back || !chance(share)) continue;
      const [before, properties] = [workId(i - back - 1), ordered(type, type === 'VOLUME_OF' ? 2 : undefined)];
      // What is read both ways is stored once, from the smaller id.
      if (symmetric.has(type)) relations.push(relation(type, before, id, { ...properties, ...evidence() }));
      else join(type, before, properties);
    }
    for (const [back, type, reason] of decided)
      if (place > back && chance(0.01)) relations.push(relation(type, workId(i - back), id, { reason }));
    if (i > stretch)
      // Works that came early are referred to most.
      for (const [type, share] of far) if (chance(share)) join(type, workId(Math.floor((i - stretch) * random() ** 3)));

    const first = i - place;
    const series = idOf('Series', first / stretch);
    const length = 5 + Math.floor(randomOf(seed, -2 - first)() * 16);
    if (place >= length) return;
    join('IN_SERIES', series, ordered('IN_SERIES', chance(0.8) ? place + 1 : undefined));
    if (place === 0) nodes.push(node('Series', seriesOf(series, random, length)));
  }
}

const countryRoles = ['CASE_COUNTRY', 'SURVEY_COUNTRY', 'ORIGIN', 'TRANSIT', 'DESTINATION', 'SCOPE'];
const toInstruments = [
  ['IMPLEMENTS', 0.5],
  ['SUPPORTS', 0.12],
  ['EXPLAINS', 0.08],
  ['RESPONDS_TO', 0.04],
  ['MANDATED_BY', 0.04],
  ['TEXT_OF', 0.01],
];
const toEvents = [
  ['OCCASIONED_BY', 0.03],
  ['PART_OF', 0.02],
  ['SUMMARIZES', 0.01],
];
/** To the work before it, the one before that, and so on: so that no two are joined twice by one type. */
const near = [
  ['COMPANION_TO', 0.12],
  ['COUNTERPART_OF', 0.05],
  ['COMPLEMENTS', 0.06],
  ['SUCCEEDS', 0.1],
  ['VOLUME_OF', 0.02],
  ['PART_OF', 0.02],
];
const symmetric = new Set(['COMPANION_TO', 'COUNTERPART_OF', 'COMPLEMENTS']);
const decided = [
  [7, 'RECOMMENDED_WITH', 'Whoever teaches with the one shows the other.'],
  [8, 'NOT_RECOMMENDED_WITH', 'Only the titles are alike.'],
];
const far = [
  ['REFERENCES', 0.2],
  ['DRAWS_ON', 0.05],
  ['SUMMARIZES', 0.02],
];

/** Relations that have a number carry their place in its order as well. */
const ordered = (type, number) =>
  type === 'IN_SERIES' || type === 'VOLUME_OF' ? { ...(number ? { number } : {}), sortKey: placeInOrder(number) } : {};

/** As the seed's check sees it: a date that is only more precise is no other one. */
const disagree = (dates) =>
  dates.some((one) => dates.some((other) => !one.startsWith(other) && !other.startsWith(one)));
const two = (random, most) => String(1 + Math.floor(random() * most)).padStart(2, '0');

function seriesOf(id, random, length) {
  const title = `${name(random)} series on ${oneOf(random, objects)}`;
  return {
    id,
    title,
    altLabels: [],
    description: 'Works that came out one after the other.',
    url: `https://works.example.org/${id}`,
    ...(random() < 0.5 ? { announced: length } : {}),
  };
}

function titleOf(random, tongue, kind, topic) {
  const noun = oneOf(random, tongue.nouns);
  const adjective = oneOf(random, tongue.adjectives);
  const { name: where } = regions[Math.floor(random() * regions.length)];
  const subject = tongue === english ? `${tongue.on} ${topic.toLowerCase()}` : `${tongue.on} ${noun} ${adjective}`;
  const tail = tongue === english ? `: ${adjective} ${noun}` : '';
  const place = random() < 0.4 ? ` ${tongue.of} ${where}` : '';
  const called = random() < 0.25 ? ` – ${name(random)}` : '';
  return `${tongue.kinds[kind]} ${subject}${tail}${place}${called}`;
}

function summaryOf(random, tongue) {
  const phrase = () => `${oneOf(random, tongue.adjectives)} ${oneOf(random, tongue.nouns)}`;
  const swapped = () =>
    tongue === english ? phrase() : `${oneOf(random, tongue.nouns)} ${oneOf(random, tongue.adjectives)}`;
  const first = `${oneOf(random, tongue.openings)} ${swapped()} ${oneOf(random, tongue.rest)} ${swapped()}`;
  const second = random() < 0.5 ? ` ${capital(swapped())}, ${swapped()}, ${name(random)}.` : '';
  return `${first}, ${swapped()}.${second} ${oneOf(random, tongue.closings)}`;
}
