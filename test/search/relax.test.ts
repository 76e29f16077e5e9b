/** When nothing is found. */
import { describe, expect, it } from 'vitest';
import { found, snapshot } from './catalogue.ts';

describe('what was meant', () => {
  it.each([
    ['smugling of migrents', 'smuggling of migrants'],
    ['unodc toolkt', 'unodc toolkit'],
    ['Trafiking in Indai', 'trafficking in india'],
  ])('by “%s” is “%s”', (query, meant) => {
    const { totalCount, didYouMean } = found(query, { mode: 'STEMMED' });
    expect([totalCount, didYouMean()?.toLowerCase()]).toEqual([0, meant]);
    expect(found(meant).totalCount).toBeGreaterThan(0);
  });

  it('is null when something was found, when nothing is near, and when that finds nothing either', () => {
    expect(found('migrants').didYouMean()).toBeNull();
    expect(found('xylophone').didYouMean()).toBeNull();
    expect(found('telephnoe kazakhstan').didYouMean()).toBeNull();
  });
});

describe('what can be given up', () => {
  const filter = { kinds: ['TOOLKIT', 'VIDEO'], languages: ['de'] } as const;

  it('is nothing when something was found', () => {
    expect(found('migrants').relaxations()).toEqual([]);
  });

  it('is a word, then a condition of the filter, then the spelling', () => {
    const kinds = found('smugling toolkt', { filter: { languages: ['en'] } })
      .relaxations()
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['DROP_WORD', 'WIDEN_MODE']);
    expect(found('toolkit', { filter }).relaxations()).toEqual([
      expect.objectContaining({
        kind: 'DROP_CONDITION',
        withoutCondition: 'languages',
        sentence: expect.stringMatching(/^\d+ are found without the condition “languages” of the filter\.$/),
      }),
    ]);
  });

  it('widens EXACT by word forms first', () => {
    const { relaxations } = found('judge', { mode: 'EXACT' });
    expect(relaxations().map(({ kind, mode }) => [kind, mode])).toEqual([
      ['WIDEN_MODE', 'STEMMED'],
      ['WIDEN_MODE', 'FUZZY'],
    ]);
  });

  it.each([
    ['trafficking penguins India', undefined],
    ['smugling of migrents', undefined],
    ['toolkit telephone', { kinds: ['TOOLKIT'] } as const],
    ['toolkit', filter],
    ['smuggling toolkit', { held: true, years: { from: 1900, to: 1901 } }],
  ])('for “%s” gives what it promises, and never nothing', (query, given) => {
    const offered = found(query, { filter: given }).relaxations();
    expect(offered.length).toBeGreaterThan(0);
    for (const { query: other, mode, withoutCondition, count, sentence } of offered) {
      const left = given && Object.fromEntries(Object.entries(given).filter(([name]) => name !== withoutCondition));
      expect(found(other, { mode, filter: left }).totalCount).toBe(count);
      expect(count).toBeGreaterThan(0);
      expect(sentence).toMatch(new RegExp(`^${count} (is|are) found .+\\.$`));
    }
  });
});

it('a query that finds nothing costs little, even with twenty unknown words', () => {
  const query = Array.from({ length: 20 }, (_, i) => `smuglin${String.fromCharCode(97 + i)}`).join(' ');
  found('warm', { of: snapshot });
  const before = performance.now();
  const { didYouMean, relaxations } = found(query.slice(0, 200));
  didYouMean();
  relaxations();
  expect(performance.now() - before).toBeLessThan(500);
});
