/** Reasons as a reader sees them. */
import { describe, expect, it } from 'vitest';
import type { ReasonRow } from '../../src/recommend/recommend.ts';
import { sentence } from '../../src/recommend/sentence.ts';

const reason = (kind: ReasonRow['kind'], sharedBy = 3): ReasonRow => ({
  kind,
  via: 'some/thing',
  sharedBy,
  works: 16,
  contribution: 1,
  records: [],
});
const instrument = {
  id: 'instrument/convention',
  kind: 'CONVENTION',
  adopted: null,
  inForce: null,
  url: null,
} as const;
const topic = { id: 'topic/crime', label: 'Crime', altLabels: [], definition: 'What is punished.', url: null };
const region = { id: 'region/asia', name: 'Asia', kind: 'REGION', m49: '142', iso3: null, url: null } as const;
const audience = { id: 'audience/prosecutors', label: 'Prosecutors', altLabels: [], definition: null, url: null };

describe('the sentence of a reason', () => {
  it('says of companions that they belong together', () => {
    expect(sentence(reason('COMPANION'), null)).toBe('The two were made to be used together.');
  });

  it('names an instrument by its short title', () => {
    const row = {
      ...instrument,
      title: 'United Nations Convention against …',
      shortTitle: 'Organized Crime Convention',
    };
    expect(sentence(reason('SHARED_INSTRUMENT'), row)).toBe(
      'Both implement or explain the Organized Crime Convention, as 3 of 16 works do.',
    );
  });

  it('names an instrument without a short title by its title', () => {
    const row = { ...instrument, title: 'Vienna Convention', shortTitle: null };
    expect(sentence(reason('SHARED_INSTRUMENT'), row)).toBe(
      'Both implement or explain the Vienna Convention, as 3 of 16 works do.',
    );
  });

  it('names a topic', () => {
    expect(sentence(reason('SHARED_TOPIC'), topic)).toBe('Both treat “Crime”, as 3 of 16 works do.');
  });

  it('names a region', () => {
    expect(sentence(reason('SHARED_REGION'), region)).toBe('Both cover Asia, as 3 of 16 works do.');
  });

  it('names an audience', () => {
    expect(sentence(reason('SHARED_AUDIENCE'), audience)).toBe('Both address “Prosecutors”, as 3 of 16 works do.');
  });

  it('says when no other work shares it', () => {
    expect(sentence(reason('SHARED_TOPIC', 2), topic)).toBe('Both treat “Crime”, and no other work does.');
  });

  it.each([
    ['SHARED_INSTRUMENT', 'Both implement or explain the same thing, as 3 of 16 works do.'],
    ['SHARED_REGION', 'Both cover the same thing, as 3 of 16 works do.'],
  ] as const)('stays a sentence for %s when what is shared was removed meanwhile', (kind, said) => {
    expect(sentence(reason(kind), null)).toBe(said);
  });
});
