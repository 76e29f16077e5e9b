/** Works by the words of their own texts. */
import { describe, expect, it } from 'vitest';
import { worksWithText } from '../../src/find/text.ts';
import { wordsOf } from '../../src/find/words.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';

const snapshot = snapshotOf(readCheckedSeed());
const titles = (text: string) =>
  worksWithText(snapshot, text, 'filter.text')
    .array()
    .map((place) => snapshot.works[place]?.title ?? '');

describe('works with a text', () => {
  it('hold every word of it, in any form and order', () => {
    const works = titles('toolkits combating migrants');
    expect(works).toEqual(['Toolkit to Combat Smuggling of Migrants']);
    expect(titles('MIGRANT combat toolkit')).toEqual(works);
  });

  it('hold it in their title, other titles or summary, not in what they are joined to', () => {
    expect(titles('SHERLOC')).toContain('SHERLOC knowledge management portal');
    expect(titles('telephone')).toEqual(['Telephone']);
    expect(titles('Inter-Agency Coordination Group').length).toBeLessThan(5);
  });

  it('are found without accents and joining words', () => {
    expect(titles('investigacion del delito')).toEqual(titles('investigación delito'));
    expect(titles('investigación delito').length).toBeGreaterThan(1);
  });

  it('are none when it holds no word, or one that is nowhere known', () => {
    for (const text of ['', '***', '\0', 'xylophone', 'toolkit xylophone', '贩运', '__proto__'])
      expect(titles(text)).toEqual([]);
  });

  it('are refused when it is too long, by the name of the argument and its bound', () => {
    const refusal = new UserInputError('"filter.text" may be 200 characters long; it has 201.');
    expect(() => titles('a'.repeat(201))).toThrow(refusal);
    expect(() => titles('a b c d e f g h i j k l m n o p q r s t u')).toThrow(
      new UserInputError('"filter.text" may hold 20 words; it has 21.'),
    );
  });
});

describe('the words of a text', () => {
  const words = (text: string) => wordsOf(text).map(({ word }) => word);
  it.each([
    ['Anti-Trafficking (UN.GIFT)', ['anti', 'trafficking', 'un', 'gift']],
    ["L'enquête, children's rights", ['enquete', 'children', 'rights']],
    ['l’Œuvre Straße', ['oeuvre', 'strasse']],
    ['Ａ①  ﬁne', ['a1', 'fine']],
    ['贩运人口 2014年', ['贩运', '人口', '2014', '年']],
    ['المُهاجِرين', ['المهاجرين']],
    ['soft\u00adware \u200fend\u200f', ['software', 'end']],
    ["o'clock 'quoted'", ['o', 'clock', 'quoted']],
  ])('%j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they are said to stand', () => {
    const text = 'La «Investigación» — 贩运人口, l’enquête';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'La',
      'Investigación',
      '贩运',
      '人口',
      'enquête',
    ]);
  });
});
