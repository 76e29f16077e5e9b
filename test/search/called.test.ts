/** Which things go by a name: of the same words, in any form and order. */
import { describe, expect, it } from 'vitest';
import { hash } from '../../src/find/ids.ts';
import { atOnce } from '../../src/find/network.ts';
import { Called, Calling, nameOf } from '../../src/search/called.ts';
import { indexOf } from '../../src/search/index.ts';
import { searchedIn } from '../../src/search/things.ts';
import { seed } from '../support/seed.ts';
import { snapshotOf } from '../support/snapshot.ts';

const snapshot = snapshotOf(seed);
const things = searchedIn(snapshot);
const labelsBy = (called: Called, ...words: string[]) =>
  [...called.by(nameOf(words))].map((place) => things.at(place).label);

describe('What goes by a name', () => {
  const { called } = indexOf(snapshot);

  it('is found by the words of its label, in another order and form too', () => {
    expect(labelsBy(called, 'trafficking', 'persons')).toEqual(['Trafficking in persons']);
    expect(labelsBy(called, 'person', 'trafficking')).toEqual(['Trafficking in persons']);
  });

  it('is found by its acronym', () => {
    expect(labelsBy(called, 'unodc')).toEqual(['United Nations Office on Drugs and Crime']);
  });

  it('is nothing where a word is missing, or is one too many', () => {
    expect(labelsBy(called, 'trafficking', 'persons', 'manual')).toEqual([]);
    expect(labelsBy(called)).toEqual([]);
  });

  it('is not what only has the same number', () => {
    const number = hash(nameOf(['unodc']));
    const places = Uint32Array.from({ length: things.length }, (_, place) => place);
    const alike = new Called(things, new Uint32Array(things.length).fill(number), places);
    expect(labelsBy(alike, 'unodc')).toEqual(['United Nations Office on Drugs and Crime']);
  });

  it('is named once, however often it was noted', () => {
    const calling = new Calling(things);
    const place = [...things].findIndex(({ label }) => label === 'Trafficking in persons');
    for (let i = 0; i < 2; i++) calling.note(things.at(place), place);
    expect(labelsBy(atOnce(calling.called()), 'trafficking', 'persons')).toEqual(['Trafficking in persons']);
  });
});
