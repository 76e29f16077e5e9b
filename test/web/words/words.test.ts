/** Texts: complete in every language, with the same arguments, and readable as messages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/root.ts';
import { directionOf, locales, preferred } from '../../../web/src/words/locale.ts';
import { defineWords, translator } from '../../../web/src/words/words.ts';

const source = join(root, 'web', 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && readFileSync(join(source, file), 'utf8').includes('= defineWords({'),
);
type Texts = { readonly [locale: string]: { readonly [key: string]: string } };
const texts = await Promise.all(
  files.map(async (file) => {
    const found: Texts[] = Object.values(await import(join(source, file))).filter(
      (value): value is Texts => typeof value === 'object' && value !== null && 'en' in value && 'fr' in value,
    );
    return [file, found] as const;
  }),
);

/** Formats a message with the arguments that it asks for, which are numbers, and says which those were. */
function formatted(message: string, locale: string): { readonly text: string; readonly asked: readonly string[] } {
  const given: { [name: string]: number } = {};
  for (;;) {
    const problems: string[] = [];
    const onError = (error: Error) => void problems.push(error.message);
    const text = createTranslator({ locale, messages: { message }, onError })('message', given);
    if (problems.length === 0) return { text, asked: Object.keys(given).sort() };
    const [, name] = /variable "(\w+)" was not provided/.exec(problems.join()) ?? [];
    if (name === undefined || name in given) throw new Error(`${message}: ${problems.join()}`);
    given[name] = 3;
  }
}

describe.each(texts)('the texts of %s', (_file, found) => {
  it('can be read as messages, none of them empty', () => {
    expect(found.length).toBeGreaterThan(0);
    for (const words of found)
      for (const locale of locales)
        for (const [key, message] of Object.entries(words[locale] ?? {}))
          expect(formatted(message, locale).text.trim(), key).not.toBe('');
  });

  it('have the same keys and arguments in every language', () => {
    for (const { en = {}, ...others } of found)
      for (const [locale, other] of Object.entries(others)) {
        expect(Object.keys(other).sort()).toEqual(Object.keys(en).sort());
        for (const [key, message] of Object.entries(en))
          expect(formatted(other[key] ?? '', locale).asked, key).toEqual(formatted(message, 'en').asked);
      }
  });
});

describe('a language', () => {
  it('is the one that was chosen before, else the first wanted one that there is, else English', () => {
    expect(preferred('fr', ['en-GB'])).toBe('fr');
    expect(preferred(null, ['de-DE', 'fr-CA', 'en'])).toBe('fr');
    expect(preferred('xx', ['ar'])).toBe('en');
    expect(preferred(null, [])).toBe('en');
  });

  it('is read from right to left where it is written so', () => {
    expect(['ar', 'ar-EG', 'he', 'fa', 'ur'].map(directionOf)).toEqual(Array(5).fill('rtl'));
    expect(['en', 'fr', 'fr-CA', 'arn'].map(directionOf)).toEqual(Array(4).fill('ltr'));
  });

  it('has numbers and plurals of its own', () => {
    const words = defineWords({
      en: { works: '{count, plural, one {# work} other {# works}}' },
      fr: { works: '{count, plural, one {# ouvrage} other {# ouvrages}}' },
    });
    expect(translator(words, 'en')('works', { count: 1 })).toBe('1 work');
    expect(translator(words, 'en')('works', { count: 1200 })).toBe('1,200 works');
    expect(translator(words, 'fr')('works', { count: 0 })).toBe('0 ouvrage');
    expect(translator(words, 'fr')('works', { count: 1200 })).toMatch(/^1\s200 ouvrages$/);
  });
});
