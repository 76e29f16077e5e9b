/** What a person finds, asked of the real catalogue. */
import { describe, expect, it } from 'vitest';
import { worksWithText } from '../../src/find/text.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { found, ids, snapshot, topics } from './catalogue.ts';

describe('what is looked for comes first', () => {
  it.each([
    ['india', 'region/india'],
    ['ICAT', 'institution/icat'],
    ['unodc', 'institution/unodc'],
    ['smuggling of migrants', 'topic/smuggling-of-migrants'],
    ['Smuggling of Migrants Protocol', 'instrument/smuggling-of-migrants-protocol'],
    ['toolkit to combat trafficking', 'publication/toolkit-to-combat-trafficking-in-persons'],
    ['model law smuggling', 'publication/model-law-against-smuggling-of-migrants'],
    ['Puttonen', 'person/riikka-puttonen'],
    ['organised crime', 'topic/transnational-organized-crime'],
  ])('for “%s”', (query, id) => {
    expect(ids(found(query))[0]).toBe(id);
  });

  it('for works by what they are joined to and their year', () => {
    expect(ids(found('ICAT 2014'))).toEqual(['publication/preventing-trafficking-in-persons-by-addressing-demand']);
    expect(ids(found('trafficking India prosecutors'))[0]).toBe(
      'publication/training-manual-for-prosecutors-on-confronting-human-trafficking-india',
    );
  });

  it.each([
    ['smugling of migrents', /smuggling|smuggled/, /migrant/],
    ['trafiking org', /trafficking/, /organ/],
    ['unodc toolkt', /toolkit/, /^publication/],
  ])('for “%s”, though it is misspelt: the first three are meant', (query, ...meant) => {
    const three = ids(found(query, { mode: 'FUZZY' })).slice(0, 3);
    expect(three).toHaveLength(3);
    for (const id of three) for (const word of meant) expect(id).toMatch(word);
  });
});

describe('the mode EXACT', () => {
  it('takes words as they are written', () => {
    expect(found('smugglers', { mode: 'EXACT' }).totalCount).toBeLessThan(found('smugglers').totalCount);
    expect(found('smugling', { mode: 'EXACT' }).totalCount).toBe(0);
  });

  it('does not mind accents and case', () => {
    const [plain, accented] = ['INVESTIGACION', 'investigación'].map((query) => ids(found(query, { mode: 'EXACT' })));
    expect(plain).toEqual(accented);
    expect(plain).toHaveLength(2);
  });

  it('wants every word, joining words too', () => {
    const of = topics(['Smuggling of migrants', 'x'], ['Migrants smuggling', 'y']);
    expect(ids(found('smuggling of migrants', { mode: 'EXACT', of }))).toEqual(['topic/0']);
    expect(found('smuggling of migrants', { of }).totalCount).toBe(2);
  });
});

describe('the mode STEMMED', () => {
  it('finds the same for the forms of a word in three languages', () => {
    const all = ids(found('migrants', { first: 100 })).sort();
    expect(all.length).toBeGreaterThan(10);
    for (const form of ['migrant', 'migrante', 'migrantes', 'MIGRANTS'])
      expect(ids(found(form, { first: 100 })).sort()).toEqual(all);
  });

  it('understands “migrantes tráfico”', () => {
    const { totalCount, understood } = found('migrantes tráfico');
    expect(totalCount).toBeGreaterThan(5);
    expect(understood.words).toEqual([
      { word: 'migrantes', matched: expect.arrayContaining(['migrantes', 'migrants', 'migrant']) },
      { word: 'tráfico', matched: expect.arrayContaining(['trafficking']) },
    ]);
  });

  it('finds every work that the filter’s text finds', () => {
    for (const text of ['smuggling of migrants', 'toolkit', 'investigación', 'trafficking children']) {
      const works = ids(found(text, { in: ['PUBLICATION'], first: 100 }));
      const filtered = worksWithText(snapshot, text, 'text')
        .array()
        .flatMap((place) => snapshot.works[place]?.id ?? []);
      expect(filtered.length).toBeGreaterThan(0);
      expect(works).toEqual(expect.arrayContaining(filtered));
    }
  });
});

describe('the mode FUZZY', () => {
  it.each(['smugglign', 'smuglging', 'smugling', 'smuggline', 'smug'])('understands “%s”', (query) => {
    expect(found(query, { mode: 'FUZZY' }).understood.words[0]?.matched).toContain('smuggling');
  });

  it('does not take one year for another', () => {
    expect(found('2014', { mode: 'FUZZY' }).understood.words[0]?.matched).toEqual(['2014']);
  });
});

describe('other scripts', () => {
  const of = topics(
    ['贩运人口与偷运移民', '关于贩运人口的定义'],
    ['تهريب المُهاجرين', 'تعريف'],
    ['Торговля людьми', 'Ещё одно определение'],
    ['การค้ามนุษย์', 'คำนิยาม'],
  );
  it.each([
    ['贩运', 'topic/0'],
    ['移民', 'topic/0'],
    ['المهاجرين', 'topic/1'],
    ['\u200fتهريب\u200f', 'topic/1'],
    ['торговля ЛЮДЬМИ', 'topic/2'],
    ['еще', 'topic/2'],
    ['มนุษย์', 'topic/3'],
  ])('are searched: “%s”', (query, id) => {
    for (const mode of ['EXACT', 'STEMMED', 'FUZZY'] as const) expect(ids(found(query, { of, mode }))).toEqual([id]);
  });
});

describe('a hostile query', () => {
  it.each([
    '',
    ' ',
    '***',
    'title:[* TO *] AND (((',
    '"smuggling"~2^100 OR NOT /.*/',
    "x'}) MATCH (n) DETACH DELETE n //",
    '\0\u0001migrants\0',
    '\u202emigrants\u202c',
    '\ud800',
    '__proto__ constructor toString',
    '{{7*7}} jndi:ldap://x',
    '😀👩‍👩‍👧',
    "''''",
    '\u0301\u0301',
  ])('%j is plain text', (query) => {
    for (const mode of ['EXACT', 'STEMMED', 'FUZZY'] as const) {
      const result = found(query, { mode });
      expect(Math.min(result.totalCount, 20)).toBe(result.edges.length);
      expect([result.didYouMean(), result.relaxations()]).toBeDefined();
    }
  });

  it('finds what the words in it find', () => {
    expect(ids(found('\0\u202emigrants:*'))).toEqual(ids(found('migrants')));
  });

  it('is refused when it is too long, by the name of the argument and its bound', () => {
    expect(() => found('a'.repeat(10_000))).toThrow(
      new UserInputError('"query" may be 200 characters long; it has 10000.'),
    );
    const words = Array.from({ length: 21 }, (_, i) => `w${i}`).join(' ');
    expect(() => found(words)).toThrow(new UserInputError('"query" may hold 20 words; it has 21.'));
  });
});

describe('kinds and filters', () => {
  it('narrow a search', () => {
    const kinds = found('trafficking', { in: ['TOPIC', 'CONCEPT'], first: 100 });
    expect(kinds.totalCount).toBeGreaterThan(3);
    expect(ids(kinds).filter((id) => !/^(topic|concept)/.test(id))).toEqual([]);
    const filtered = found('toolkit', { filter: { kinds: ['TOOLKIT'] } });
    expect(ids(filtered)).toContain('publication/toolkit-to-combat-smuggling-of-migrants');
    expect(ids(filtered).filter((id) => !id.startsWith('publication/'))).toEqual([]);
  });

  it('are refused when they cannot be meant', () => {
    expect(() => found('x', { in: [] })).toThrow(
      new UserInputError('"in" is empty; leave it out, or name at least one.'),
    );
    expect(() => found('x', { in: ['TOPIC'], filter: { held: true } })).toThrow(UserInputError);
    expect(() => found('x', { filter: { topics: { any: ['topic/none'] } } })).toThrow(UserInputError);
  });
});
