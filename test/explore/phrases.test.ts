/** Relations in words, in three languages. */
import { describe, expect, it } from 'vitest';
import { sentenceLanguages } from '../../src/explore/language.ts';
import { phrase, quoted, relationSentence } from '../../src/explore/phrases.ts';
import { between } from '../../src/explore/relations.ts';
import { type RelationShape, relations } from '../../src/model.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { shelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

const snapshot = snapshotOf(readCheckedSeed());
const isSymmetric = (type: (typeof between)[number]) => {
  const shape: RelationShape = relations[type];
  return shape.symmetric === true;
};

describe.each(sentenceLanguages)('the phrases in “%s”', (language) => {
  it.each(between)('of %s differ by direction unless it is read both ways', (type) => {
    const [forwards, backwards] = [phrase(type, true, language), phrase(type, false, language)];
    expect(forwards === backwards).toBe(isSymmetric(type));
  });

  it.each(between)('of %s are plain words, ready to stand between two names', (type) => {
    for (const forwards of [true, false])
      expect(phrase(type, forwards, language)).toMatch(/^[\p{Ll}’-]+( [\p{Ll}’-]+)*$/u);
  });

  it('say of no relation what another direction or another relation says', () => {
    // That a work was made with an institution and with a person is the same verb in English.
    const all = between.flatMap((type) =>
      isSymmetric(type)
        ? [phrase(type, true, language)]
        : [phrase(type, true, language), phrase(type, false, language)],
    );
    const twice = all.filter((one, i) => all.indexOf(one) !== i);
    expect(twice).toEqual(language === 'en' ? ['was made with'] : []);
  });

  it('name no role: a work may owe an institution its money and not its publication', () => {
    const words = [true, false].map((forwards) => phrase('PUBLISHED_BY', forwards, language)).join(' ');
    expect(words).not.toMatch(/publi|financ|fund|author|auteur|autor/);
  });
});

describe('a sentence', () => {
  const implementation = {
    type: 'IMPLEMENTS',
    from: 'publication/model-law-against-smuggling-of-migrants',
    to: 'instrument/smuggling-of-migrants-protocol',
  } as const;

  it('puts names in the quotation marks of its language, French ones with spaces that do not break', () => {
    expect(relationSentence(snapshot, implementation)).toBe(
      '“UNODC Model Law against the Smuggling of Migrants” implements “Smuggling of Migrants Protocol”.',
    );
    expect(relationSentence(snapshot, implementation, 'fr-CA')).toBe(
      '«\u00A0UNODC Model Law against the Smuggling of Migrants\u00A0» met en œuvre «\u00A0Smuggling of Migrants Protocol\u00A0».',
    );
    expect(relationSentence(snapshot, implementation, 'es')).toBe(
      '«UNODC Model Law against the Smuggling of Migrants» pone en práctica «Smuggling of Migrants Protocol».',
    );
  });

  it('calls an instrument by its title where it has no short one, and everything else by its label', () => {
    const five = snapshotOf(shelf);
    expect(quoted(five, 'instrument/protocol', 'en')).toBe('“The protocol”');
    expect(quoted(five, 'topic/by-air', 'es')).toBe('«By air»');
  });

  it('calls a thing that is not there by its id', () => {
    expect(quoted(snapshot, 'topic/none', 'en')).toBe('“topic/none”');
  });

  it('is refused in a language that it is not written in', () => {
    expect(() => relationSentence(snapshot, implementation, 'de')).toThrow(
      '"language" is a BCP 47 tag of English, French or Spanish ("en", "fr", "es"); it is "de".',
    );
  });
});
