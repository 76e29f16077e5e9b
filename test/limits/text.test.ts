import { describe, expect, it } from 'vitest';
import { defaultBounds } from '../../src/limits/bounds.ts';
import { LimitError } from '../../src/limits/refusal.ts';
import { checkDocumentText } from '../../src/limits/text.ts';

const bounds = { characters: 100, tokens: 10, nesting: 3 };

function refusal(text: string, within = bounds): LimitError | undefined {
  try {
    checkDocumentText(text, within);
  } catch (error) {
    if (error instanceof LimitError) return error;
    throw error;
  }
  return undefined;
}

describe('The text of a document', () => {
  it.each([
    ['{ c }'],
    ['{ a b c d e f g h }'],
    ['{ a(b: [1]) }'],
    [`{ c } # ${'x'.repeat(90)}`],
    // What a string holds is no bracket.
    ['{ a(b: "{{{{{{") }'],
    ['{ a(b: """[[[[[[[""") }'],
    ['{ a } { b } { c }'],
    [''],
  ])('passes: %s', (text) => {
    expect(refusal(text)).toBeUndefined();
  });

  it('is refused when it is too long', () => {
    expect(refusal(`{ c } ${' '.repeat(95)}`)?.message).toBe(
      'The document has 101 characters; at most 100 are allowed.',
    );
    expect(refusal(' '.repeat(101))?.extensions).toMatchObject({ limit: 'characters', bound: 100, found: 101 });
  });

  it('is refused when it has too many words, numbers and marks', () => {
    const found = refusal('{ a b c d e f g h i }');
    expect(found?.message).toBe('The document has more than 10 words, numbers and marks; at most 10 are allowed.');
    expect(found?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'tokens', bound: 10, found: 11 });
  });

  it.each(['{{{{', '{ a { b { c { d', '{ a(b: [[1', '{ a(b: {c: {'])('is refused when too much is open: %s', (text) => {
    const found = refusal(text);
    expect(found?.message).toBe('The document opens more than 3 brackets within each other; at most 3 are allowed.');
    expect(found?.extensions).toMatchObject({ limit: 'nesting', bound: 3, found: 4 });
  });

  it.each(['{ a(b: "never closed', '}}}}', '{ ~ }', '\u0000'])(
    'that is no GraphQL is left to the parser: %j',
    (text) => {
      expect(refusal(text)).toBeUndefined();
    },
  );

  it('is looked at in no time, however it is made', () => {
    const lists = `{ a(b: ${'['.repeat(16_000)}`;
    const strings = `{ a(b: "${'\\u0041'.repeat(5_000)}") }`;
    for (const text of [lists, strings, '{'.repeat(32_768), ' '.repeat(10_000_000), 'a '.repeat(16_000)]) {
      const started = performance.now();
      refusal(text, defaultBounds);
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});
