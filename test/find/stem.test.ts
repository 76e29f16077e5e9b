/** Word forms that are alike, and words that are not. */
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/find/stem.ts';
import { foldedWord } from '../../src/find/words.ts';

const stems = (words: string) => new Set(words.split(' ').map((word) => stem(foldedWord(word))));

describe('forms of a word are alike:', () => {
  it.each([
    'migrant migrants migrante migrantes',
    'trafficking trafficked trafficker traffickers trafic tráfico traffic',
    'smuggling smuggle smuggled smuggler smugglers smuggles',
    'victim victims víctima víctimas victime victimes',
    'person persons persona personas personne personnes',
    'investigation investigations investigate investigators investigación investigaciones',
    'organised organized organise organizing',
    'organisation organization organizations organización organizaciones',
    'country countries',
    'agency agencies',
    'policy policies',
    'child children',
    'woman women',
    'crisis crises',
    'labour labor',
    'national nationaux nationale nationales',
    'autoridad autoridades',
    'ley leyes',
    'prosecutor prosecutors prosecution prosecute prosecuting',
    'process processes',
    'illicit ilícito ilícita',
    'study studies',
  ])('%s', (words) => {
    expect([...stems(words)]).toHaveLength(1);
  });
});

describe('other words are not:', () => {
  it.each([
    'organ organized organization',
    'police policy',
    'border board',
    'migrant migration',
    'law lawyer',
    'india indian',
  ])('%s', (words) => {
    expect([...stems(words)]).toHaveLength(words.split(' ').length);
  });

  it('other scripts, figures and short words stay as they are', () => {
    for (const word of ['un', 'au', '2014', 'h5n1', 'миграция', '移民', 'us']) expect(stem(word)).toBe(word);
  });
});
