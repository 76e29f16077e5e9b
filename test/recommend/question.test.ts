/** What may be asked, what is refused and in which words, and how answers are paged. */
import { describe, expect, it } from 'vitest';
import { UserInputError } from '../../src/graph/input.ts';
import { kinds } from '../../src/recommend/kinds.ts';
import type { Arguments } from '../../src/recommend/question.ts';
import { recommend } from '../../src/recommend/recommend.ts';
import { argumentsFor, of, recommended, small } from './small.ts';

const snapshot = small(
  `
  air ABOUT topic/crime
  border ABOUT topic/crime
  courts ABOUT topic/crime
  desert ABOUT topic/crime
  air COMPANION_TO border
  air HAS_VERSION version/air-en
  border HAS_VERSION version/border-fr
  courts HAS_VERSION version/courts-en
  desert HAS_VERSION version/desert-pt
`,
  {
    properties: {
      'source/list': {},
      'version/air-en': { language: 'en' },
      'version/border-fr': { language: 'fr-CA' },
      'version/courts-en': { language: 'en' },
      'version/desert-pt': { language: 'pt' },
    },
  },
);
const air = argumentsFor('air');
const refusal = (asked: Partial<Arguments>) => {
  try {
    recommend(snapshot, { ...air, ...asked });
  } catch (error) {
    expect(error).toBeInstanceOf(UserInputError);
    return (error as Error).message;
  }
  return 'It was not refused.';
};

describe('Refused is', () => {
  it.each<[what: string, asked: Partial<Arguments>, why: string]>([
    ['nothing asked for', { for: [] }, '"for" must name 1 to 20 things; it names 0.'],
    ['too much asked for', { for: Array(21).fill(of('air')) }, '"for" must name 1 to 20 things; it names 21.'],
    ['an unknown thing', { for: ['topic/none'] }, '"for": there is no work or other thing "topic/none".'],
    [
      'a source',
      { for: ['source/list'] },
      '"for": a source says what it knows of works, it joins none; "source/list" is a source.',
    ],
    [
      'an unknown work to leave out',
      { not: ['publication/none'] },
      '"not": there is no Publication "publication/none".',
    ],
    ['a topic to leave out', { not: ['topic/crime'] }, '"not": there is no Publication "topic/crime".'],
    [
      'too much to leave out',
      { not: Array(1001).fill(of('air')) },
      '"not" may name at most 1000 works; it names 1001.',
    ],
    ['a variety below 0', { diversity: -0.1 }, '"diversity" must be between 0 and 1; it is -0.1.'],
    ['a variety above 1', { diversity: 1.01 }, '"diversity" must be between 0 and 1; it is 1.01.'],
    ['a variety that is no number', { diversity: Number.NaN }, '"diversity" must be between 0 and 1; it is NaN.'],
    ['a page of none', { first: 0 }, '"first" must be between 1 and 100; it is 0.'],
    ['a page of more than a hundred', { first: 101 }, '"first" must be between 1 and 100; it is 101.'],
    ['no language', { languages: [] }, '"languages" is empty; leave it out, or name at least one.'],
    [
      'a language that is none',
      { languages: ['en', 'EN'] },
      '"languages" holds BCP 47 tags in their canonical form, like "fr" or "pt-BR"; "EN" is none.',
    ],
    [
      'a kind twice',
      {
        weights: [
          { kind: 'WALK', weight: 1 },
          { kind: 'WALK', weight: 1 },
        ],
      },
      '"weights" names WALK twice; name each kind once.',
    ],
    [
      'a weight below 0',
      { weights: [{ kind: 'WALK', weight: -1 }] },
      '"weights": WALK must be between 0 and 100; it is -1.',
    ],
    [
      'a weight above 100',
      { weights: [{ kind: 'WALK', weight: 100.5 }] },
      '"weights": WALK must be between 0 and 100; it is 100.5.',
    ],
    [
      'an unknown thing in the filter',
      { filter: { topics: { any: ['topic/none'] } } },
      '"filter.topics.any": there is no Topic "topic/none".',
    ],
    ['a cursor that is none', { after: 'x' }, 'The cursor "x" was not made by this server.'],
  ])('%s', (_what, asked, why) => {
    expect(refusal(asked)).toBe(why);
  });

  it('a cursor of another question', () => {
    const cursor = recommend(snapshot, { ...air, first: 1 }).pageInfo.endCursor ?? '';
    const why = `The cursor "${cursor}" belongs to the same list under another filter or order.`;
    expect(refusal({ after: cursor })).toBe('It was not refused.');
    for (const other of [
      { for: [of('border')] },
      { diversity: 0.5 },
      { languages: ['en'] },
      { not: [of('desert')] },
      { mode: 'COMPLEMENT' as const },
      { weights: [] },
    ])
      expect(refusal({ ...other, after: cursor })).toBe(why);
  });

  it('nothing at the bounds', () => {
    for (const asked of [
      { for: Array(20).fill(of('air')) },
      { not: Array(1000).fill(of('border')) },
      { diversity: 0 },
      { diversity: 1 },
      { first: 1 },
      { first: 100 },
      { weights: [{ kind: 'WALK' as const, weight: 0 }] },
      { weights: [{ kind: 'WALK' as const, weight: 100 }] },
    ])
      expect(refusal(asked)).toBe('It was not refused.');
  });
});

describe('Weights', () => {
  it('are those of the table where nothing else is said, and stand in each reason', () => {
    const { edges } = recommend(snapshot, { ...air, weights: [] });
    for (const { node } of edges)
      for (const { kind, weight } of node.reasons()) expect(weight).toBe(kinds[kind].weight);
    const [first] = recommended(snapshot, 'air', { weights: { COMPANION: 12 } });
    expect(first).toMatchObject({ name: 'border', score: 12.375 });
    expect(first?.reasons[0]).toMatchObject({ kind: 'COMPANION', weight: 12, contribution: 12 });
  });

  it('of 0 turn a kind off', () => {
    const found = recommended(snapshot, 'air', { weights: { COMPANION: 0 } });
    expect(found.map(({ name, score }) => `${name} ${score}`)).toEqual([
      'border 0.375',
      'courts 0.375',
      'desert 0.375',
    ]);
  });

  it('so small that they count nothing leave every work in the list once', () => {
    const found = recommended(snapshot, 'air', { weights: { COMPANION: 0.0001 } });
    expect(found.map(({ name, rank }) => `${rank} ${name}`)).toEqual(['1 border', '2 courts', '3 desert']);
  });
});

describe('Languages', () => {
  it('leave what can be read in one of them as a whole, and say how much they hide', () => {
    const found = (languages?: string[]) => {
      const { edges, totalCount, hiddenByLanguage } = recommend(snapshot, {
        ...air,
        ...(languages ? { languages } : {}),
      });
      return [edges.map(({ node }) => node.publication.slice(12)).join(' '), totalCount, hiddenByLanguage()];
    };
    expect(found()).toEqual(['border courts desert', 3, 0]);
    expect(found(['en'])).toEqual(['courts', 1, 2]);
    expect(found(['fr'])).toEqual(['border', 1, 2]);
    expect(found(['fr', 'pt', 'en'])).toEqual(['border courts desert', 3, 0]);
  });

  it('that nothing is in leave nothing, not even a fallback', () => {
    const { totalCount, isFallback, hiddenByLanguage } = recommend(snapshot, { ...air, languages: ['zh'] });
    expect([totalCount, isFallback, hiddenByLanguage()]).toEqual([0, false, 3]);
  });

  it('go with a filter', () => {
    const filter = { ids: [of('courts'), of('border')] };
    const { totalCount, hiddenByLanguage } = recommend(snapshot, { ...air, filter, languages: ['en'] });
    expect([totalCount, hiddenByLanguage()]).toEqual([1, 1]);
  });
});

describe('Pages', () => {
  it.each([0, 0.5, 1])('one after the other are the whole list, with a variety of %d', (diversity) => {
    const all = recommend(snapshot, { ...air, diversity });
    const found: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const page: typeof all = recommend(snapshot, { ...air, diversity, first: 1, after });
      expect(page.totalCount).toBe(3);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      found.push(...page.edges.map(({ node: { publication, rank, score } }) => ({ publication, rank, score })));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(all.edges.map(({ node: { publication, rank, score } }) => ({ publication, rank, score })));
  });
});
