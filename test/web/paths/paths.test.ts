/** Ways between two things, as they are told. */
import { describe, expect, it } from 'vitest';
import { readState } from '../../../web/src/parts/address.ts';
import { asked, pathsAddress, pathsShape } from '../../../web/src/paths/address.ts';
import { chainOf } from '../../../web/src/paths/chain.ts';
import { tellingOf } from '../../../web/src/paths/telling.ts';

const topic = (id: string) => ({ __typename: 'Topic' as const, id, label: id });
const relation = (type: 'BROADER' | 'PART_OF', from: string, to: string) => ({
  ...{ type, sentence: '', basis: null, note: null, article: null, records: [] },
  from: { id: from, __typename: 'Topic' as const },
  to: { id: to, __typename: 'Topic' as const },
});

describe('A way as a chain', () => {
  it('has between each thing and the next all that joins them, as read from there', () => {
    const chain = chainOf({
      nodes: [topic('a'), topic('b'), topic('c')],
      relations: [relation('BROADER', 'b', 'a'), relation('PART_OF', 'a', 'b'), relation('BROADER', 'b', 'c')],
    });
    const read = chain.map(({ thing, onward }) => [
      thing.id,
      onward.map(({ relation: { type }, forwards }) => [type, forwards]),
    ]);
    expect(read).toEqual([
      [
        'a',
        [
          ['BROADER', false],
          ['PART_OF', true],
        ],
      ],
      ['b', [['BROADER', true]]],
      ['c', []],
    ]);
  });
});

describe('What a way tells', () => {
  it('is most when nothing is passed', () => {
    expect(tellingOf({ cost: 1, length: 1 })).toMatchObject({ grade: 'direct', things: 0 });
  });
  it('is the more the fewer links that has which is passed', () => {
    const past = (links: number) => tellingOf({ cost: 2 + Math.log2(1 + links), length: 2 });
    expect(past(2)).toMatchObject({ grade: 'rare', links: 2 });
    expect(past(40)).toMatchObject({ grade: 'fair', links: 40 });
    expect(past(250)).toMatchObject({ grade: 'common', links: 250 });
  });
  it('is told of the middle one where several things are passed', () => {
    const cost = 3 + Math.log2(1 + 3) + Math.log2(1 + 63);
    expect(tellingOf({ cost, length: 3 })).toMatchObject({ things: 2, links: 15 });
  });
});

describe('The address of the ways between two things', () => {
  it('asks for what the API allows, whatever a link says', () => {
    const state = readState(pathsShape, '?from=a/b&to=c/d&maxLength=99&first=1000&avoid=x/y,x/y');
    expect(asked(state)).toEqual({ from: 'a/b', to: 'c/d', maxLength: 6, first: 20, avoid: ['x/y'] });
  });
  it('names both ends', () => {
    expect(pathsAddress('a/b', 'c/d')).toBe('/paths?from=a/b&to=c/d');
  });
});
