/** Every kind of reason in words, in each language that sentences are written in; to be read by a person. */
import { describe, expect, it } from 'vitest';
import { sentenceLanguages } from '../../src/explore/language.ts';
import { kinds, reasonKinds } from '../../src/recommend/kinds.ts';
import { type ReasonRow, sentenceOf } from '../../src/recommend/reasons.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { type Asked, argumentsFor, type Options, recommended, sentences, small } from './small.ts';

interface Said {
  readonly kind: ReasonRow['kind'];
  readonly facts: readonly string[];
  /** What is asked for, `air` if nothing is said; the work whose only reason this is, `border`. */
  readonly asked?: string;
  readonly work?: string;
  readonly how?: Asked;
  readonly options?: Options;
  readonly en: string;
  readonly fr: string;
  readonly es: string;
}

/** French has no-break spaces within its quotation marks; here they are plain. */
const said: readonly Said[] = [
  {
    kind: 'PINNED',
    facts: ['air RECOMMENDED_WITH border'],
    en: 'This work is recommended with “Air”.',
    fr: 'Cet ouvrage est à recommander avec « Air ».',
    es: 'Esta obra se recomienda con «Air».',
  },
  {
    kind: 'COMPANION',
    facts: ['air COMPANION_TO border'],
    en: 'This work is a companion to “Air”.',
    fr: 'Cet ouvrage va de pair avec « Air ».',
    es: 'Esta obra acompaña a «Air».',
  },
  {
    kind: 'EDITION',
    facts: ['air SUCCEEDS border'],
    en: 'This work is an earlier edition of “Air”.',
    fr: 'Cet ouvrage est une édition antérieure de « Air ».',
    es: 'Esta obra es una edición anterior de «Air».',
  },
  {
    kind: 'EDITION',
    facts: ['air SUCCEEDS border'],
    asked: 'border',
    work: 'air',
    en: 'This work is a later edition of “Border”.',
    fr: 'Cet ouvrage est une édition ultérieure de « Border ».',
    es: 'Esta obra es una edición posterior de «Border».',
  },
  {
    kind: 'VOLUME',
    facts: ['air VOLUME_OF border'],
    en: 'This work has the volume “Air”.',
    fr: 'Cet ouvrage comprend le volume « Air ».',
    es: 'Esta obra comprende el volumen «Air».',
  },
  {
    kind: 'VOLUME',
    facts: ['air VOLUME_OF border'],
    asked: 'border',
    work: 'air',
    en: 'This work is a volume of “Border”.',
    fr: 'Cet ouvrage est un volume de « Border ».',
    es: 'Esta obra es un volumen de «Border».',
  },
  {
    kind: 'PART',
    facts: ['air PART_OF border'],
    en: 'This work includes “Air”.',
    fr: 'Cet ouvrage comprend « Air ».',
    es: 'Esta obra incluye «Air».',
  },
  {
    kind: 'PART',
    facts: ['air PART_OF border'],
    asked: 'border',
    work: 'air',
    en: 'This work is part of “Border”.',
    fr: 'Cet ouvrage fait partie de « Border ».',
    es: 'Esta obra forma parte de «Border».',
  },
  {
    kind: 'COMPLEMENT',
    facts: ['air COMPLEMENTS border'],
    en: 'This work complements “Air”.',
    fr: 'Cet ouvrage est complémentaire de « Air ».',
    es: 'Esta obra se complementa con «Air».',
  },
  {
    kind: 'COUNTERPART',
    facts: ['air COUNTERPART_OF border'],
    en: 'This work is the counterpart of “Air”.',
    fr: 'Cet ouvrage a pour pendant « Air ».',
    es: 'Esta obra tiene su equivalente en «Air».',
  },
  {
    kind: 'SUMMARY',
    facts: ['air SUMMARIZES border'],
    en: 'This work is summed up in “Air”.',
    fr: 'Cet ouvrage a pour résumé « Air ».',
    es: 'Esta obra se resume en «Air».',
  },
  {
    kind: 'SUMMARY',
    facts: ['air SUMMARIZES border'],
    asked: 'border',
    work: 'air',
    en: 'This work sums up “Border”.',
    fr: 'Cet ouvrage résume « Border ».',
    es: 'Esta obra resume «Border».',
  },
  {
    kind: 'REFERENCE',
    facts: ['air DRAWS_ON border'],
    en: 'This work provides data for “Air”.',
    fr: 'Cet ouvrage fournit des données à « Air ».',
    es: 'Esta obra aporta datos a «Air».',
  },
  {
    kind: 'REFERENCE',
    facts: ['air DRAWS_ON border'],
    asked: 'border',
    work: 'air',
    en: 'This work uses data from “Border”.',
    fr: 'Cet ouvrage utilise des données de « Border ».',
    es: 'Esta obra utiliza datos de «Border».',
  },
  {
    kind: 'REFERENCE',
    facts: ['air REFERENCES border'],
    en: 'This work is mentioned in “Air”.',
    fr: 'Cet ouvrage fait l’objet d’une mention dans « Air ».',
    es: 'Esta obra se menciona en «Air».',
  },
  {
    kind: 'REFERENCE',
    facts: ['air REFERENCES border'],
    asked: 'border',
    work: 'air',
    en: 'This work mentions “Border”.',
    fr: 'Cet ouvrage mentionne « Border ».',
    es: 'Esta obra menciona «Border».',
  },
  {
    kind: 'SAME_SERIES',
    facts: ['air IN_SERIES series/films 3', 'border IN_SERIES series/films 4'],
    en: 'Both belong to the series “Films” (numbers 3 and 4; no other work).',
    fr: 'Tous deux appartiennent à la série « Films » (numéros 3 et 4 ; aucun autre ouvrage).',
    es: 'Ambas pertenecen a la serie «Films» (números 3 y 4; ninguna otra obra).',
  },
  {
    kind: 'SAME_SERIES',
    facts: ['air IN_SERIES series/films', 'border IN_SERIES series/films'],
    en: 'Both belong to the series “Films” (no other work).',
    fr: 'Tous deux appartiennent à la série « Films » (aucun autre ouvrage).',
    es: 'Ambas pertenecen a la serie «Films» (ninguna otra obra).',
  },
  {
    kind: 'SAME_SERIES',
    facts: ['air IN_SERIES series/films'],
    asked: 'series/films',
    work: 'air',
    en: 'It belongs to the series “Films”.',
    fr: 'Il appartient à la série « Films ».',
    es: 'Pertenece a la serie «Films».',
  },
  {
    kind: 'SHARED_WORK',
    facts: ['air PART_OF third', 'border SUMMARIZES third'],
    en: 'Both are joined to “Third” (no other work).',
    fr: 'Tous deux sont liés à « Third » (aucun autre ouvrage).',
    es: 'Ambas están vinculadas a «Third» (ninguna otra obra).',
  },
  {
    kind: 'SHARED_INSTRUMENT',
    facts: [
      'air IMPLEMENTS instrument/protocol',
      'border EXPLAINS instrument/protocol',
      'courts RESPONDS_TO instrument/protocol',
    ],
    en: 'Both rest on “Protocol” (3 of 16 works).',
    fr: 'Tous deux s’appuient sur « Protocol » (3 ouvrages sur 16).',
    es: 'Ambas se apoyan en «Protocol» (3 de 16 obras).',
  },
  {
    kind: 'SHARED_INSTRUMENT',
    facts: ['air IMPLEMENTS instrument/protocol'],
    asked: 'instrument/protocol',
    work: 'air',
    en: 'It rests on “Protocol”.',
    fr: 'Il s’appuie sur « Protocol ».',
    es: 'Se apoya en «Protocol».',
  },
  {
    kind: 'SHARED_CONCEPT',
    facts: ['air EXPLAINS concept/consent', 'border EXPLAINS concept/consent'],
    en: 'Both explain “Consent” (no other work).',
    fr: 'Tous deux expliquent « Consent » (aucun autre ouvrage).',
    es: 'Ambas explican «Consent» (ninguna otra obra).',
  },
  {
    kind: 'SHARED_CONCEPT',
    facts: ['air EXPLAINS concept/consent'],
    asked: 'concept/consent',
    work: 'air',
    en: 'It explains “Consent”.',
    fr: 'Il explique « Consent ».',
    es: 'Explica «Consent».',
  },
  {
    kind: 'SHARED_TOPIC',
    facts: ['air ABOUT topic/crime', 'border ABOUT topic/crime', 'courts ABOUT topic/crime'],
    en: 'Both treat “Crime” (3 of 16 works).',
    fr: 'Tous deux traitent de « Crime » (3 ouvrages sur 16).',
    es: 'Ambas tratan de «Crime» (3 de 16 obras).',
  },
  {
    kind: 'SHARED_TOPIC',
    facts: ['air ABOUT topic/crime'],
    asked: 'topic/crime',
    work: 'air',
    en: 'It treats “Crime”.',
    fr: 'Il traite de « Crime ».',
    es: 'Trata de «Crime».',
  },
  {
    kind: 'SHARED_REGION',
    facts: ['air COVERS region/asia', 'border COVERS region/asia'],
    en: 'Both cover “Asia” (no other work).',
    fr: 'Tous deux portent sur « Asia » (aucun autre ouvrage).',
    es: 'Ambas abarcan «Asia» (ninguna otra obra).',
  },
  {
    kind: 'SHARED_REGION',
    facts: ['air COVERS region/asia'],
    asked: 'region/asia',
    work: 'air',
    en: 'It covers “Asia”.',
    fr: 'Il porte sur « Asia ».',
    es: 'Abarca «Asia».',
  },
  {
    kind: 'NEARBY_REGION',
    facts: [
      'region/japan WITHIN region/asia',
      'region/nepal WITHIN region/asia',
      'air COVERS region/japan',
      'border COVERS region/nepal',
    ],
    en: 'Both cover places in “Asia” (no other work).',
    fr: 'Tous deux portent sur des lieux de « Asia » (aucun autre ouvrage).',
    es: 'Ambas abarcan lugares de «Asia» (ninguna otra obra).',
  },
  {
    kind: 'NEARBY_REGION',
    facts: [
      'region/japan WITHIN region/asia',
      'region/nepal WITHIN region/asia',
      'air COVERS region/japan',
      'border COVERS region/nepal',
    ],
    asked: 'region/japan',
    en: 'It covers a place in “Asia”, where “Japan” lies too.',
    fr: 'Il porte sur un lieu de « Asia », où se trouve aussi « Japan ».',
    es: 'Abarca un lugar de «Asia», donde también está «Japan».',
  },
  {
    kind: 'SHARED_AUDIENCE',
    facts: ['air FOR audience/judges', 'border FOR audience/judges'],
    en: 'Both address “Judges” (no other work).',
    fr: 'Tous deux s’adressent à « Judges » (aucun autre ouvrage).',
    es: 'Ambas se dirigen a «Judges» (ninguna otra obra).',
  },
  {
    kind: 'SHARED_AUDIENCE',
    facts: ['air FOR audience/judges'],
    asked: 'audience/judges',
    work: 'air',
    en: 'It addresses “Judges”.',
    fr: 'Il s’adresse à « Judges ».',
    es: 'Se dirige a «Judges».',
  },
  {
    kind: 'SHARED_PROGRAMME',
    facts: ['air PRODUCED_UNDER programme/blue-heart', 'border PRODUCED_UNDER programme/blue-heart'],
    en: 'Both are tied to “Blue heart” (no other work).',
    fr: 'Tous deux se rattachent à « Blue heart » (aucun autre ouvrage).',
    es: 'Ambas se vinculan a «Blue heart» (ninguna otra obra).',
  },
  {
    kind: 'SHARED_PROGRAMME',
    facts: ['air REFERENCES programme/blue-heart'],
    asked: 'programme/blue-heart',
    work: 'air',
    en: 'It is tied to “Blue heart”.',
    fr: 'Il se rattache à « Blue heart ».',
    es: 'Se vincula a «Blue heart».',
  },
  {
    kind: 'SHARED_EVENT',
    facts: ['air OCCASIONED_BY event/forum', 'border OCCASIONED_BY event/forum'],
    en: 'Both are tied to “Forum” (no other work).',
    fr: 'Tous deux se rattachent à « Forum » (aucun autre ouvrage).',
    es: 'Ambas se vinculan a «Forum» (ninguna otra obra).',
  },
  {
    kind: 'SHARED_EVENT',
    facts: ['air OCCASIONED_BY event/forum'],
    asked: 'event/forum',
    work: 'air',
    en: 'It is tied to “Forum”.',
    fr: 'Il se rattache à « Forum ».',
    es: 'Se vincula a «Forum».',
  },
  {
    kind: 'SHARED_PERSON',
    facts: ['air CONTRIBUTED_BY person/ann', 'border CONTRIBUTED_BY person/ann'],
    en: '“Ann” took part in both (no other work).',
    fr: '« Ann » a contribué aux deux (aucun autre ouvrage).',
    es: '«Ann» participó en ambas (ninguna otra obra).',
  },
  {
    kind: 'SHARED_PERSON',
    facts: ['air CONTRIBUTED_BY person/ann'],
    asked: 'person/ann',
    work: 'air',
    en: '“Ann” took part in it.',
    fr: '« Ann » y a contribué.',
    es: '«Ann» participó en ella.',
  },
  {
    kind: 'SHARED_INSTITUTION',
    facts: ['air PUBLISHED_BY institution/iom', 'border PUBLISHED_BY institution/iom'],
    en: '“Iom” stands behind both (no other work).',
    fr: '« Iom » est à l’origine des deux (aucun autre ouvrage).',
    es: '«Iom» está detrás de ambas (ninguna otra obra).',
  },
  {
    kind: 'SHARED_INSTITUTION',
    facts: ['air PUBLISHED_BY institution/iom'],
    asked: 'institution/iom',
    work: 'air',
    en: '“Iom” stands behind it.',
    fr: '« Iom » en est à l’origine.',
    es: '«Iom» está detrás de ella.',
  },
  {
    kind: 'SAME_KIND',
    facts: [],
    how: { weights: { SAME_KIND: 1 } },
    options: { properties: { air: { kind: 'FILM' }, border: { kind: 'FILM' }, courts: { kind: 'FILM' } } },
    en: 'It is the same kind of work as “Air” (3 of 16 works).',
    fr: 'C’est le même genre d’ouvrage que « Air » (3 ouvrages sur 16).',
    es: 'Es el mismo tipo de obra que «Air» (3 de 16 obras).',
  },
  {
    kind: 'WALK',
    facts: ['air ABOUT topic/crime', 'third ABOUT topic/crime', 'third ABOUT topic/law', 'border ABOUT topic/law'],
    how: { weights: { WALK: 1 } },
    en: 'Walks along the relations of “Air” often come by it over “Crime”, “Third”, and “Law”.',
    fr: 'En suivant les relations de « Air », on y arrive souvent par « Crime », « Third » et « Law ».',
    es: 'Siguiendo las relaciones de «Air» se llega a menudo a ella por «Crime», «Third» y «Law».',
  },
  {
    kind: 'WALK',
    facts: ['air COMPANION_TO border'],
    how: { weights: { WALK: 1, COMPANION: 0 } },
    en: 'Walks along the relations of “Air” often come by it.',
    fr: 'En suivant les relations de « Air », on y arrive souvent.',
    es: 'Siguiendo las relaciones de «Air» se llega a menudo a ella.',
  },
  {
    kind: 'OTHER_AUDIENCE',
    facts: [
      'air ABOUT topic/crime',
      'border ABOUT topic/crime',
      'air FOR audience/judges',
      'border FOR audience/police',
      'border FOR audience/trainers',
    ],
    how: { mode: 'COMPLEMENT', weights: { SHARED_TOPIC: 0 } },
    en: 'It treats “Crime” too, but for “Police” and “Trainers”.',
    fr: 'Il traite aussi de « Crime », mais pour « Police » et « Trainers ».',
    es: 'También trata de «Crime», pero para «Police» y «Trainers».',
  },
  {
    kind: 'OTHER_KIND',
    facts: ['air ABOUT topic/crime', 'border ABOUT topic/crime'],
    how: { mode: 'COMPLEMENT', weights: { SHARED_TOPIC: 0 } },
    options: { properties: { border: { kind: 'FILM' } } },
    en: 'It treats “Crime” too, but in another form.',
    fr: 'Il traite aussi de « Crime », mais sous une autre forme.',
    es: 'También trata de «Crime», pero en otra forma.',
  },
  {
    kind: 'BROADER_TOPIC',
    facts: [
      'topic/fraud BROADER topic/crime',
      'topic/theft BROADER topic/crime',
      'air ABOUT topic/fraud',
      'border ABOUT topic/theft',
      'courts ABOUT topic/theft',
    ],
    en: 'No relation leads further, but both treat parts of “Crime” (3 of 16 works).',
    fr: 'Aucune relation ne mène plus loin, mais tous deux traitent d’une partie de « Crime » (3 ouvrages sur 16).',
    es: 'Ninguna relación lleva más lejos, pero ambas tratan partes de «Crime» (3 de 16 obras).',
  },
  {
    kind: 'SIMILAR_TEXT',
    facts: [],
    options: { properties: { air: { title: 'Zebra crossing' }, border: { title: 'Zebra' } } },
    en: 'No relation leads further, but its title and summary share telling words with “Zebra crossing”.',
    fr: 'Aucune relation ne mène plus loin, mais son titre et son résumé partagent des mots parlants avec « Zebra crossing ».',
    es: 'Ninguna relación lleva más lejos, pero su título y su resumen comparten palabras reveladoras con «Zebra crossing».',
  },
  {
    kind: 'OTHER_WORK',
    facts: ['air ABOUT topic/crime', 'border ABOUT topic/law'],
    en: 'Nothing that counts joins it to “Air”; it is another work of the catalogue.',
    fr: 'Rien qui compte ne le relie à « Air » ; c’est un autre ouvrage du catalogue.',
    es: 'Nada que cuente la vincula a «Air»; es otra obra del catálogo.',
  },
];
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '));

describe('The sentence of a reason', () => {
  it.each(said)('$kind: $en', ({ kind, facts, asked = 'air', work = 'border', how = {}, options = {}, en, fr, es }) => {
    const snapshot = small(facts.join('\n'), options);
    const found = recommended(snapshot, asked, how).find(({ name }) => name === work);
    expect(found?.reasons.map((reason) => reason.kind)).toEqual([kind]);
    const texts = sentenceLanguages.map((language) => plain(sentences(snapshot, asked, work, how, language)));
    expect(texts).toEqual([[en], [fr], [es]]);
  });

  it('is there for every kind', () => {
    expect([...new Set(said.map(({ kind }) => kind))].sort()).toEqual([...reasonKinds].sort());
    expect(reasonKinds).toEqual(Object.keys(kinds));
  });

  it('names an instrument by its short title, and breaks no line within quotation marks in French', () => {
    const properties = { 'instrument/protocol': { title: 'Protocol to Prevent, Suppress …', shortTitle: 'Protocol' } };
    const snapshot = small('air SUPPORTS instrument/protocol', { properties });
    expect(sentences(snapshot, 'instrument/protocol', 'air', {}, 'fr')).toEqual([
      'Il s’appuie sur «\u00A0Protocol\u00A0».',
    ]);
  });

  it('does not say of a work that mentions a programme that it belongs to it', () => {
    const snapshot = small('air REFERENCES programme/blue-heart\nborder REFERENCES programme/blue-heart');
    for (const [asked, work] of [
      ['programme/blue-heart', 'air'],
      ['air', 'border'],
    ] as const)
      expect(sentences(snapshot, asked, work)[0]).toMatch(/^(It is|Both are) tied to “Blue heart”/);
  });

  it('speaks of more than two where several works were asked for', () => {
    const snapshot = small('air ABOUT topic/crime\nborder ABOUT topic/crime\ncourts ABOUT topic/crime');
    expect(sentences(snapshot, 'air border', 'courts')[0]).not.toMatch(/^Both /);
  });

  it('is written in French for fr-CA, in Spanish for es-419, and in English when nothing is said', () => {
    const snapshot = small('air COMPANION_TO border');
    const said = (language?: string) => plain(sentences(snapshot, 'air', 'border', {}, language));
    expect([said('fr-CA'), said('es-419'), said()]).toEqual([
      ['Cet ouvrage va de pair avec « Air ».'],
      ['Esta obra acompaña a «Air».'],
      ['This work is a companion to “Air”.'],
    ]);
  });

  it.each(['de', 'xx-', '', 'EN', 'english'])('is refused in “%s”', (language) => {
    const snapshot = small('air COMPANION_TO border');
    expect(() => sentences(snapshot, 'air', 'border', {}, language)).toThrow(
      `"language" is a BCP 47 tag of English, French or Spanish ("en", "fr", "es"); it is "${language}".`,
    );
  });
});

describe('The sentences of the catalogue', () => {
  const snapshot = snapshotOf(readCheckedSeed());

  it.each(sentenceLanguages)(
    'are whole in %s: the first five for every work, in both modes',
    (language) => {
      for (const { id } of snapshot.works)
        for (const mode of ['RELATED', 'COMPLEMENT'] as const)
          for (const { node } of recommend(snapshot, { ...argumentsFor(id), weights: [], mode, first: 5 }).edges)
            for (const reason of node.reasons()) {
              const sentence = sentenceOf(snapshot, reason, language);
              expect(sentence).toMatch(/^[\p{Lu}“«].*\.$/u);
              expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|“”|«\s*»|\(\)|, ?[,.]| \./);
              // A thing without a name would go by its id.
              expect(sentence).not.toMatch(/[“«]\s?[a-z]+\/[a-z0-9-]+\s?[”»]/);
            }
    },
    60_000,
  );
});
