/** From the address of a search to the operation that answers it. */
import { describe, expect, it } from 'vitest';
import { readState } from '../../../web/src/parts/address.ts';
import { isFiltered, searchShape, toggled, unfiltered } from '../../../web/src/search/address.ts';
import { filterOf, questionOf } from '../../../web/src/search/question.ts';

const at = (search: string) => readState(searchShape, search);

describe('the question behind an address', () => {
  it('is for all works where nothing is asked', () => {
    expect(questionOf(at(''))).toMatchObject({ by: 'works', variables: { filter: {}, first: 20, widens: false } });
    expect(questionOf(at('')).variables).not.toHaveProperty('sort');
  });

  it('is a search where there are words, for works only where there is a filter', () => {
    expect(questionOf(at('?q=manual'))).toMatchObject({
      by: 'search',
      variables: { query: 'manual', mode: 'STEMMED', hides: false },
    });
    expect(questionOf(at('?q=manual')).variables).not.toHaveProperty('filter');
    expect(questionOf(at('?q=manual&kind=MANUAL')).variables).toMatchObject({ filter: { kinds: ['MANUAL'] } });
  });

  it('asks what a choice of languages hides, by the same filter without it', () => {
    expect(questionOf(at('?q=manual&lang=fr,es&from=2010')).variables).toMatchObject({
      filter: { languages: ['fr', 'es'], years: { from: 2010 } },
      anyLanguage: { years: { from: 2010 } },
      hides: true,
    });
  });

  it('lists works that hold the words where another order is wanted than that of a search', () => {
    expect(questionOf(at('?q=manual&sort=PUBLISHED_DESC&topic=topic/extradition'))).toMatchObject({
      by: 'works',
      variables: {
        filter: { text: 'manual', topics: { any: ['topic/extradition'] } },
        sort: ['PUBLISHED_DESC'],
      },
    });
  });

  it('asks for all values of a facet that is opened, and for the first of the others', () => {
    const { facets, wideFacets, widens } = questionOf(at('?more=TOPIC')).variables;
    expect([wideFacets, widens]).toEqual([['TOPIC'], true]);
    expect(facets).not.toContain('TOPIC');
    expect(facets).toContain('KIND');
  });

  it('asks for the names of what is filtered by, where it is a thing', () => {
    expect(questionOf(at('?topic=topic/a&kind=MANUAL&lang=fr&region=region/b')).variables.chosen).toEqual([
      'topic/a',
      'region/b',
    ]);
  });

  it('begins where the address says', () => {
    expect(questionOf(at('?q=x&after=one,two')).variables).toMatchObject({ first: 20, after: 'two' });
    expect(questionOf(at('?after=one')).variables).toMatchObject({ first: 20, after: 'one' });
    expect(questionOf(at('?before=one')).variables).toMatchObject({ last: 20, before: 'one' });
    expect(questionOf(at('?before=one')).variables).not.toHaveProperty('first');
  });
});

describe('a filter', () => {
  it('has a condition for each that the address names, and no other', () => {
    expect(filterOf(at('?sort=TITLE_ASC&q=x'))).toEqual({});
    const all = filterOf(
      at(
        '?kind=MANUAL&lang=fr&topic=topic/a&region=region/a&audience=audience/a&institution=institution/a' +
          '&instrument=instrument/a&series=series/a&programme=programme/a&source=source/a&access=OPEN&from=2000&to=2010&held=yes',
      ),
    );
    expect(all).toEqual({
      kinds: ['MANUAL'],
      languages: ['fr'],
      topics: { any: ['topic/a'] },
      regions: { any: ['region/a'] },
      audiences: { any: ['audience/a'] },
      institutions: { any: ['institution/a'] },
      instruments: { any: ['instrument/a'] },
      series: { any: ['series/a'] },
      programmes: { any: ['programme/a'] },
      sources: ['source/a'],
      access: ['OPEN'],
      years: { from: 2000, to: 2010 },
      held: true,
    });
  });

  it('passes over kinds that there are not', () => {
    expect(filterOf(at('?kind=NONSENSE,GUIDE'))).toEqual({ kinds: ['GUIDE'] });
  });

  it('is changed value by value, and the list begins anew', () => {
    const state = at('?topic=topic/a&after=one');
    expect(toggled(state, 'topic', 'topic/b')).toEqual({ topic: ['topic/a', 'topic/b'], after: [], before: '' });
    expect(toggled(state, 'topic', 'topic/a')).toEqual({ topic: [], after: [], before: '' });
  });

  it('can be removed as a whole, and the words stay', () => {
    const state = at('?q=x&topic=topic/a&from=2000&held=yes&sort=TITLE_ASC');
    expect(isFiltered(state)).toBe(true);
    const left = { ...state, ...unfiltered };
    expect(isFiltered(left)).toBe(false);
    expect([left.q, left.sort]).toEqual(['x', 'TITLE_ASC']);
  });
});
