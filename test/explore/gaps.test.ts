/** What the catalogue is seen to lack, and how that is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapKinds } from '../../src/explore/gaps/gap.ts';
import { type GapsQuestion, gaps } from '../../src/explore/gaps.ts';
import { worksFor } from '../../src/find/filter.ts';
import type { Snapshot } from '../../src/find/snapshot.ts';
import type { SeedCatalogue } from '../../src/seed/catalogue.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { onTheShelf, shelf, slugs } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const seed = snapshotOf(readCheckedSeed());

function found(question: GapsQuestion, of: Snapshot = onTheShelf) {
  const { edges, pageInfo, totalCount } = gaps(of, question, { first: 100 });
  expect(pageInfo.hasNextPage).toBe(totalCount > 100);
  return edges.map(({ item }) => item);
}
const sentences = (question: GapsQuestion, of?: Snapshot) => found(question, of).map(({ say }) => say('en'));

type Change = { readonly [P in keyof SeedCatalogue]?: SeedCatalogue[P] };
/** The shelf with more on it. */
const shelfWith = ({ nodes = [], relations = [] }: Change) =>
  snapshotOf({ ...shelf, nodes: [...shelf.nodes, ...nodes], relations: [...shelf.relations, ...relations] });
const relation = (type: SeedCatalogue['relations'][number]['type'], from: string, to: string, properties = {}) => ({
  type,
  from,
  to,
  key: '',
  properties,
});

describe('A number is missing from a series', () => {
  it('where none is known to have it below one that is known; its neighbours show it', () => {
    const rows = found({ kinds: ['SERIES_NUMBER'] });
    expect(rows.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
    expect(rows.map(({ works }) => slugs(works))).toEqual([['desert'], ...Array(7).fill(['air', 'desert'])]);
    expect(rows[1]?.links).toEqual([
      { from: 'publication/desert', to: 'series/manuals', types: ['IN_SERIES'] },
      { from: 'publication/air', to: 'series/manuals', types: ['IN_SERIES'] },
    ]);
  });

  it('and its sentence says that a work without a number may have it', () => {
    const [first, second] = found({ kinds: ['SERIES_NUMBER'] });
    expect(first?.say('en')).toBe(
      'No work is known as number 1 of “Manuals”, though “Désert” is number 2. Of 1 other work of the series the number is not known: it may be this one.',
    );
    expect(second?.say('es')).toBe(
      'No se conoce ninguna obra que sea el número 3 de «Manuals», aunque «Désert» es el número 2 y «Air» es el número 10. Hay 1 obra más de la serie cuyo número no se conoce: puede ser esta.',
    );
  });

  it('but not where more than 100 are: such numbers are years', () => {
    const of = shelfWith({
      relations: [relation('IN_SERIES', 'publication/border', 'series/manuals', { number: 2012, sortKey: '002012' })],
    });
    expect(found({ kinds: ['SERIES_NUMBER'] }, of)).toEqual([]);
  });
});

describe('A series is short', () => {
  const series = (announced: number): Change => ({
    nodes: [
      {
        type: 'Series',
        id: 'series/courts',
        properties: { id: 'series/courts', title: 'Courts', altLabels: [], description: 'Two.', announced },
      },
    ],
    relations: [
      relation('IN_SERIES', 'publication/courts', 'series/courts'),
      relation('IN_SERIES', 'publication/air', 'series/courts'),
    ],
  });

  it('where fewer works are held than are announced; those that are only mentioned are told apart', () => {
    const [row, ...others] = found({ kinds: ['SERIES_COUNT'] }, shelfWith(series(3)));
    expect([row?.about, row?.number, row && slugs(row.works), others]).toEqual([
      'series/courts',
      3,
      ['air', 'courts'],
      [],
    ]);
    expect(row?.say('en')).toBe('3 works are announced for “Courts”, and 1 is held; 1 more is only mentioned.');
    expect(row?.say('es')).toBe('Se anuncian 3 obras para «Courts», y el catálogo tiene 1; 1 más solo se menciona.');
  });

  it('and not where as many are held', () => {
    expect(found({ kinds: ['SERIES_COUNT'] }, shelfWith(series(1)))).toEqual([]);
  });
});

describe('A work is not held', () => {
  it('when it is only mentioned; by what, the relations say', () => {
    const of = shelfWith({
      relations: [
        relation('REFERENCES', 'publication/air', 'publication/courts'),
        relation('PART_OF', 'publication/courts', 'publication/border'),
        relation('RECOMMENDED_WITH', 'publication/courts', 'publication/desert'),
      ],
    });
    const [row, ...others] = found({ kinds: ['NOT_HELD'] }, of);
    expect(others).toEqual([]);
    expect(row && slugs(row.works, of)).toEqual(['air', 'border']);
    expect(row?.links).toEqual([
      { from: 'publication/air', to: 'publication/courts', types: ['REFERENCES'] },
      { from: 'publication/courts', to: 'publication/border', types: ['PART_OF'] },
    ]);
    expect(row?.say('en')).toBe(
      '““Courts””, which is mentioned in “Air” and is part of “border”, has no entry of its own in any source.',
    );
  });

  it('even if no relation says what mentions it', () => {
    expect(sentences({ kinds: ['NOT_HELD'] })).toEqual(['““Courts”” has no entry of its own in any source.']);
  });
});

describe('A legal instrument is unexplained', () => {
  it('where no work explains, implements or supports it', () => {
    expect(sentences({ kinds: ['INSTRUMENT_UNEXPLAINED'] })).toEqual([
      'No work explains, implements or supports “The convention”; none is joined to it directly.',
    ]);
  });

  it('and what is joined to it in other ways is named, a few of many', () => {
    const answers = ['air', 'border', 'courts', 'evidence'].map((slug) =>
      relation('RESPONDS_TO', `publication/${slug}`, 'instrument/convention'),
    );
    const of = shelfWith({ relations: answers });
    const [row] = found({ kinds: ['INSTRUMENT_UNEXPLAINED'] }, of);
    expect(row?.works.size()).toBe(4);
    expect(row?.say('en')).toBe(
      'No work explains, implements or supports “The convention”, which is answered by “Air”, “border”, ““Courts”” and 1 more.',
    );
  });
});

describe('A language is lacking', () => {
  it('for a topic or a region that two works are there for, counting what is below, and none in it', () => {
    const languages = ['fr'];
    expect(
      sentences({ kinds: ['LANGUAGE_OF_TOPIC', 'LANGUAGE_OF_REGION', 'LANGUAGE_OF_AUDIENCE'], languages }),
    ).toEqual([
      '3 works are about “Crime”, and none is known to exist as a whole in French; they exist in Portuguese (2), Brazilian Portuguese (1) and English (1).',
      '3 works are about “Smuggling”, and none is known to exist as a whole in French; they exist in Portuguese (2), Brazilian Portuguese (1) and English (1).',
      '2 works cover “Asia”, and none is known to exist as a whole in French; they exist in Brazilian Portuguese (1), English (1) and Portuguese (1).',
      '2 works cover “World”, and none is known to exist as a whole in French; they exist in Brazilian Portuguese (1), English (1) and Portuguese (1).',
    ]);
  });

  it('but not where a work exists in a form of it', () => {
    expect(found({ kinds: ['LANGUAGE_OF_TOPIC'], languages: ['pt'] })).toEqual([]);
    expect(found({ kinds: ['LANGUAGE_OF_TOPIC'], languages: ['pt-PT'] })).toHaveLength(2);
  });

  const about = (slug: string, topic: string) => relation('ABOUT', `publication/${slug}`, topic);

  it('and works of unknown language are said to be open', () => {
    const of = shelfWith({ relations: [about('desert', 'topic/law'), about('evidence', 'topic/law')] });
    const law = found({ kinds: ['LANGUAGE_OF_TOPIC'], languages: ['fr'] }, of).find(
      ({ about }) => about === 'topic/law',
    );
    expect(law?.say('en')).toBe(
      '3 works are about “Law”, and none is known to exist as a whole in French; they exist in Portuguese (1). 2 of them are of unknown language and may exist in French.',
    );
    expect(law?.say('es')).toBe(
      '3 obras tratan de «Law», y no se conoce ninguna completa en francés; existen en portugués (1). 2 de ellas son de idioma desconocido y pueden existir en francés.',
    );
  });

  it('but where all are of unknown language nothing is known to be lacking', () => {
    const audience = {
      type: 'Audience' as const,
      id: 'audience/pilots',
      properties: { id: 'audience/pilots', label: 'Pilots', altLabels: [] },
    };
    const of = shelfWith({
      nodes: [audience],
      relations: ['desert', 'evidence'].map((slug) => relation('FOR', `publication/${slug}`, 'audience/pilots')),
    });
    expect(found({ kinds: ['LANGUAGE_OF_AUDIENCE'] }, of)).toEqual([]);
  });

  it('of the six official ones of the United Nations, if no other is asked for', () => {
    const asked = found({ kinds: ['LANGUAGE_OF_TOPIC'] }).map(({ about, language }) => `${about} ${language}`);
    expect(asked).toEqual(
      ['topic/crime', 'topic/smuggling'].flatMap((topic) =>
        ['ar', 'es', 'fr', 'ru', 'zh'].map((code) => `${topic} ${code}`),
      ),
    );
  });

  it('only where a filter for the topic and the language finds nothing, and one for the topic two works', () => {
    const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es', 'pt', 'hi', 'ro', 'de'];
    const rows = languages.flatMap((language) => found({ kinds: ['LANGUAGE_OF_TOPIC'], languages: [language] }, seed));
    expect(rows.length).toBeGreaterThan(100);
    const lacking = new Set(rows.map(({ about, language }) => `${about} ${language}`));
    const topics = [...seed.things.values()].filter(({ type }) => type === 'Topic').map(({ id }) => id);
    const known = worksFor(seed, { languages: [...seed.joined('HAS_VERSION').keys()].flatMap(languageOf) });
    fc.assert(
      fc.property(fc.constantFrom(...topics), fc.constantFrom(...languages), (id, language) => {
        const works = worksFor(seed, { topics: { any: [id] } });
        const readable = worksFor(seed, { topics: { any: [id] }, languages: [language] });
        const expected = works.size() >= 2 && readable.isEmpty() && works.intersects(known);
        expect(lacking.has(`${id} ${language}`)).toBe(expected);
      }),
    );
  });
});

/** The language of a version by its id, where it is a whole text. */
function languageOf(id: string): string[] {
  const row = seed.things.get(id)?.row;
  const whole = row && 'role' in row && 'language' in row && ['FULL_TEXT', 'CONTENT', 'RECORDING'].includes(row.role);
  return whole && row.language ? [row.language] : [];
}

describe('The list of gaps', () => {
  it('goes kind by kind, then by label, number and language', () => {
    const rows = gapKinds.flatMap((kind) => found({ kinds: [kind] }));
    expect(found({}).map(({ say }) => say('en'))).toEqual(rows.map(({ say }) => say('en')));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(
      new Set(gapKinds.filter((kind) => !['SERIES_COUNT', 'LANGUAGE_OF_AUDIENCE'].includes(kind))),
    );
  });

  it('is the same whatever order the kinds and languages are asked in, and however often', () => {
    const asked = sentences({ kinds: ['LANGUAGE_OF_TOPIC', 'NOT_HELD', 'NOT_HELD'], languages: ['fr', 'ar', 'fr'] });
    expect(asked).toEqual(sentences({ kinds: ['NOT_HELD', 'LANGUAGE_OF_TOPIC'], languages: ['ar', 'fr'] }));
  });

  it('is read page by page, in both directions, without loss', () => {
    const all = found({});
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof gaps> = gaps(onTheShelf, {}, { first: 7, after });
      pages.push(...page.edges.map(({ item }) => item.say('en')));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(all.map(({ say }) => say('en')));
    const last = gaps(onTheShelf, {}, { last: 3 });
    expect(last.edges.map(({ item }) => item)).toEqual(all.slice(-3));
  });

  it.each([
    [{ kinds: [] }, '"kinds" is empty; leave it out, or name at least one.'],
    [{ languages: [] }, '"languages" is empty; leave it out, or name at least one.'],
    [{ languages: ['French'] }, '"languages" holds BCP 47 tags in their canonical form'],
    [{ languages: Array(21).fill('fr') }, '"languages" holds at most 20 tags; it has 21.'],
  ])('is refused for %j', (question, message) => {
    expect(() => gaps(onTheShelf, question, {})).toThrow(message);
  });

  it('refuses a cursor of the list in other languages', () => {
    const { pageInfo } = gaps(onTheShelf, { languages: ['fr'] }, { first: 1 });
    expect(() => gaps(onTheShelf, {}, { after: pageInfo.endCursor })).toThrow('under another filter or order');
  });
});

describe('Of the catalogue', () => {
  it('one series lacks a number and a work, fifteen works are not held, six instruments are unexplained', () => {
    const counts = gapKinds.map((kind) => [kind, found({ kinds: [kind] }, seed).length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      SERIES_NUMBER: 1,
      SERIES_COUNT: 1,
      NOT_HELD: 15,
      INSTRUMENT_UNEXPLAINED: 6,
    });
  });

  it('the issue papers of ICAT are announced as five, and the second of them says its number', () => {
    expect(sentences({ kinds: ['SERIES_NUMBER', 'SERIES_COUNT'] }, seed)).toEqual([
      'No work is known as number 1 of “ICAT issue papers”, though “Preventing Trafficking in Persons by Addressing Demand” is number 2. Of 4 other works of the series the number is not known: one of them may have this one.',
      '5 works are announced for “ICAT issue papers”, and 4 are held; 1 more is only mentioned.',
    ]);
  });

  it('every gap can be told in each language, without a word left open', () => {
    for (const row of found({ kinds: ['SERIES_NUMBER', 'SERIES_COUNT', 'NOT_HELD', 'INSTRUMENT_UNEXPLAINED'] }, seed))
      for (const language of ['en', 'fr', 'es'] as const)
        expect(row.say(language)).not.toMatch(/undefined|null|NaN|\s\s/);
  });
});
