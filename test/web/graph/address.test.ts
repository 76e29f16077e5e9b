/** Addresses of graphs. */
import { describe, expect, it } from 'vitest';
import { asked, graphAddress, graphShape, kinds, toggled } from '../../../web/src/graph/address.ts';
import { readState } from '../../../web/src/parts/address.ts';

const state = (search: string) => readState(graphShape, search);

describe('The address of a graph', () => {
  it('asks for what the API allows, whatever a link says', () => {
    expect(asked(state('?of=topic/a&depth=9&budget=99999&kinds=TOPIC,NONSENSE'))).toEqual({
      of: 'topic/a',
      depth: 4,
      budget: 500,
      kinds: ['TOPIC'],
    });
    expect(asked(state('?of=topic/a&depth=0&budget=x'))).toEqual({ of: 'topic/a', depth: 1, budget: 40 });
  });
  it('is short for a thing alone', () => {
    expect(graphAddress('topic/a')).toBe('/graph?of=topic/a');
  });
});

describe('The legend', () => {
  it('leaves a kind out, and takes it in again', () => {
    const without = toggled([], 'TOPIC');
    expect(without).toEqual(kinds.filter((kind) => kind !== 'TOPIC'));
    expect(toggled(without, 'TOPIC')).toEqual([]);
  });
  it('keeps the last kind', () => {
    expect(toggled(['TOPIC'], 'TOPIC')).toEqual(['TOPIC']);
  });
});
