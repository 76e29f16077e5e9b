/** What joins two things is called the same on the page as in the sentences of the API. */
import { expect, it } from 'vitest';
import { phrase } from '../../../src/explore/phrases.ts';
import { between } from '../../../src/explore/relations.ts';
import { locales } from '../../../web/src/words/locale.ts';
import { relationPhrase } from '../../../web/src/words/relations.ts';

it.each(locales)('relations are phrased as the API phrases them, in “%s”, forwards and backwards', (locale) => {
  expect(between.length).toBeGreaterThan(30);
  for (const type of between)
    for (const forwards of [true, false])
      expect(relationPhrase(type, forwards, locale)).toBe(phrase(type, forwards, locale));
});
