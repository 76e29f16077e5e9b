/** Names for a box that is being typed into. */
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/find/words.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { suggest } from '../../src/search/suggest.ts';
import { snapshot } from './catalogue.ts';

const suggested = (prefix: string, first = 10) => suggest(snapshot, prefix, null, first);
const begins = (prefix: string, name: string) => wordsOf(name)[0]?.word.startsWith(prefix);

describe('a suggestion', () => {
  it('is a thing by its label, with the name that goes on as was typed', () => {
    expect(suggested('icat')[0]).toEqual({
      id: 'institution/icat',
      text: 'Inter-Agency Coordination Group against Trafficking in Persons',
      kind: 'INSTITUTION',
      matched: 'ICAT',
    });
    expect(suggested('vietn').map(({ text, matched }) => [text, matched])).toContainEqual(['Viet Nam', 'Vietnam']);
  });

  it('begins with what was typed before any that has it later', () => {
    const names = suggested('traff', 100).map(({ matched }) => begins('traff', matched));
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual(names.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(names)).toEqual(new Set([true, false]));
  });

  it('is of the most works first', () => {
    expect(suggested('smug')[0]?.id).toBe('topic/smuggling-of-migrants');
    expect(suggested('united nations o')[0]?.id).toBe('institution/unodc');
  });

  it('comes once for each thing', () => {
    const ids = suggested('t', 100).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not mind accents, case, hyphens and apostrophes', () => {
    expect(suggested('GUIA DEL DOC')).toEqual(suggested('Guía del doc'));
    expect(suggested('anti-human traff')).toEqual(suggested('Anti human  traff'));
    expect(suggested('Guía del doc')).toHaveLength(1);
  });

  it('is of the kinds that are asked for', () => {
    const kinds = suggest(snapshot, 'india', ['REGION'], 10).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['REGION']));
  });
});

it('what is no word suggests nothing', () => {
  for (const prefix of ['', '  ', '***', '\0', '\u200f']) expect(suggested(prefix)).toEqual([]);
  expect(suggested('\0sm<ug')).toEqual([]);
});

it('bounds are named', () => {
  expect(() => suggested('a', 0)).toThrow(new UserInputError('"first" must be between 1 and 100; it is 0.'));
  expect(() => suggested('a', 101)).toThrow(UserInputError);
  expect(() => suggested('a'.repeat(201))).toThrow(
    new UserInputError('"prefix" may be 200 characters long; it has 201.'),
  );
});

it('ninety-five of a hundred take less than 5 ms, over 1,000 prefixes of the catalogue', () => {
  const labels = [...snapshot.things.values()].map(({ label }) => label);
  const prefixes = Array.from({ length: 1_000 }, (_, i) =>
    (labels[(i * 7) % labels.length] ?? '').slice(0, 1 + (i % 12)),
  );
  suggested('warm');
  const times = prefixes.map((prefix) => {
    const before = performance.now();
    suggested(prefix);
    return performance.now() - before;
  });
  expect(times.sort((a, b) => a - b)[949]).toBeLessThan(5);
});
