/** Reasons as a reader sees them. */
import { describe, expect, it } from 'vitest';
import type { ReasonRow } from '../../src/recommend/recommend.ts';
import { sentence } from '../../src/recommend/sentence.ts';

const reason = (kind: ReasonRow['kind'], name: string | null, sharedBy = 3): ReasonRow => ({
  kind,
  via: name === null ? null : 'some/thing',
  name,
  sharedBy,
  works: 16,
  contribution: 1,
  records: [],
});

describe('the sentence of a reason', () => {
  it.each([
    ['COMPANION', null, 'The two were made to be used together.'],
    [
      'SHARED_INSTRUMENT',
      'Organized Crime Convention',
      'Both implement, support, explain or print the Organized Crime Convention, as 3 of 16 works do.',
    ],
    ['SHARED_TOPIC', 'Crime', 'Both treat “Crime”, as 3 of 16 works do.'],
    ['SHARED_REGION', 'Asia', 'Both cover Asia, as 3 of 16 works do.'],
    ['SHARED_AUDIENCE', 'Prosecutors', 'Both address “Prosecutors”, as 3 of 16 works do.'],
  ] as const)('of the kind %s names what is shared, and how many share it', (kind, name, said) => {
    expect(sentence(reason(kind, name))).toBe(said);
  });

  it('says when no other work shares it', () => {
    expect(sentence(reason('SHARED_TOPIC', 'Crime', 2))).toBe('Both treat “Crime”, and no other work does.');
  });
});
