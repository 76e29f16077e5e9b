/** Everything that the API may name has a name here. */
import { buildASTSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../../src/apollo/schema.ts';
import { publicationKinds } from '../../../src/model.ts';
import { accessWords } from '../../../web/src/words/access.ts';
import { facetWords } from '../../../web/src/words/facets.ts';
import { kindWords } from '../../../web/src/words/kinds.ts';
import { languageName } from '../../../web/src/words/names.ts';
import { typeOf } from '../../../web/src/words/types.ts';
import { valueName } from '../../../web/src/words/values.ts';

const schema = buildASTSchema(typeDefs());
function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  return isEnumType(type)
    ? type
        .getValues()
        .map((value) => value.name)
        .sort()
    : [];
}

describe('names', () => {
  it('are there for every kind of work', () => {
    expect(Object.keys(kindWords.en).sort()).toEqual([...publicationKinds].sort());
  });

  it.each([
    ['Facet', facetWords.en],
    ['Access', accessWords.en],
  ])('are there for every value of %s', (name, words) => {
    expect(Object.keys(words).sort()).toEqual(valuesOf(name));
  });

  it('of values are in the language of the reader where the API has codes, and its own where it has things', () => {
    expect(valueName('KIND', { value: 'MODEL_LAW', label: 'MODEL_LAW' }, 'fr')).toBe('Loi type');
    expect(valueName('LANGUAGE', { value: 'pt-BR', label: 'x' }, 'fr')).toBe('portugais brésilien');
    expect(valueName('ACCESS', { value: 'OPEN', label: 'OPEN' }, 'en')).toBe('Open to anyone');
    expect(valueName('TOPIC', { value: 'topic/extradition', label: 'Extradition' }, 'fr')).toBe('Extradition');
    expect(valueName('KIND', { value: 'toString', label: 'later' }, 'en')).toBe('later');
  });

  it('of languages are the code where it is none', () => {
    expect(languageName('fr', 'en')).toBe('French');
    expect(languageName('not a code', 'en')).toBe('not a code');
  });

  it('of types come from the id', () => {
    expect(typeOf('topic/extradition')).toBe('topic');
    expect(typeOf('record/list-1')).toBeUndefined();
    expect(typeOf('constructor/x')).toBeUndefined();
    expect(typeOf('nothing')).toBeUndefined();
  });
});
