/** What a search that found nothing gives up, as the address of another search. */
import { describe, expect, it } from 'vitest';
import { readState } from '../../../web/src/parts/address.ts';
import { searchShape } from '../../../web/src/search/address.ts';
import { filterOf } from '../../../web/src/search/question.ts';
import { dropped, type Relaxation, relaxed } from '../../../web/src/search/relax.ts';

const state = readState(
  searchShape,
  '?q=a&kind=MANUAL&lang=fr&topic=topic/a&region=region/a&audience=audience/a&institution=institution/a' +
    '&instrument=instrument/a&series=series/a&programme=programme/a&source=source/a&access=OPEN&from=2000&to=2010&held=yes',
);
const relaxation = (given: Partial<Relaxation>): Relaxation => ({
  kind: 'DROP_CONDITION',
  query: 'a',
  mode: 'STEMMED',
  withoutCondition: null,
  count: 1,
  ...given,
});

describe('a relaxation', () => {
  it.each(Object.keys(filterOf(state)))('without the condition %s leaves out that one, and no other', (condition) => {
    const left = filterOf({ ...state, ...relaxed(relaxation({ withoutCondition: condition }), state) });
    const { [condition]: _gone, ...others } = filterOf(state) as { [name: string]: unknown };
    expect(left).toEqual(others);
  });

  it('with other words or another spelling asks for those', () => {
    const kind = 'DROP_WORD';
    expect(relaxed(relaxation({ kind, query: 'b', mode: 'FUZZY' }), state)).toEqual({
      q: 'b',
      mode: 'FUZZY',
      after: [],
      before: '',
    });
  });

  it('without the only condition goes on looking for works alone, which is what was counted', () => {
    const one = readState(searchShape, '?q=a&kind=AUDIO');
    expect(relaxed(relaxation({ withoutCondition: 'kinds' }), one)).toMatchObject({ kind: [], works: true });
    expect(relaxed(relaxation({ withoutCondition: 'kinds' }), state)).not.toHaveProperty('works');
  });

  it('names the word that it gives up', () => {
    expect(dropped('training xylophone manual', 'training manual')).toBe('xylophone');
    expect(dropped('a b a', 'a b')).toBe('a');
    expect(dropped('same', 'same')).toBe('');
  });
});
