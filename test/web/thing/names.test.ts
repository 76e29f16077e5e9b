/** Everything that the pages of things ask for by name has a name in the words of the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, isEnumType, parse, type SelectionSetNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../../src/apollo/schema.ts';
import { root } from '../../../src/root.ts';
import { groupWords } from '../../../web/src/thing/group-words.ts';
import { nameIn } from '../../../web/src/thing/names.ts';
import { roleWords } from '../../../web/src/thing/role-words.ts';
import { saidWords } from '../../../web/src/thing/said-words.ts';
import { sortWords } from '../../../web/src/thing/sort-words.ts';
import { versionWords } from '../../../web/src/thing/version-words.ts';

const schema = buildASTSchema(typeDefs());
const folder = join(root, 'web', 'src', 'thing');

const fieldsOf = (selection: SelectionSetNode | undefined) =>
  selection?.selections.filter((one) => one.kind === 'Field') ?? [];

/** `topic_broader`, for every relation that an operation asks for with its count. */
const asked = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions)
  .filter((definition) => definition.kind === 'OperationDefinition')
  .flatMap(({ selectionSet }) => fieldsOf(selectionSet))
  .flatMap((thing) =>
    fieldsOf(thing.selectionSet)
      .filter(({ selectionSet }) => {
        const below = fieldsOf(selectionSet).map(({ name }) => name.value);
        return below.includes('edges') && below.includes('totalCount');
      })
      .map((field) => `${thing.name.value}_${field.name.value}`),
  );

describe('names', () => {
  it('are there for every relation that is asked for, and for no other', () => {
    expect([...asked].sort()).toEqual(Object.keys(groupWords.en).sort());
  });

  it.each([
    ['roles', roleWords.en, ['InstitutionRole', 'RegionRole', 'PersonRole']],
    ['sorts', sortWords.en, ['InstitutionKind', 'InstrumentKind', 'RegionKind', 'ConceptKind', 'ProgrammeKind']],
    ['versions', versionWords.en, ['VersionRole', 'VersionFormat']],
  ])('are there for all %s that the schema knows', (_name, words, enums) => {
    expect(Object.keys(words).sort()).toEqual([...new Set(enums.flatMap(valuesOf))].sort());
  });

  it('are there for everything that sources can disagree on', () => {
    expect(valuesOf('ConflictField').filter((name) => !(name in saidWords.en))).toEqual([]);
  });

  it('that come later stay as the schema writes them', () => {
    expect(nameIn(roleWords, 'FUNDER', 'fr')).toBe('financement');
    expect(nameIn(roleWords, 'TRANSLATOR', 'fr')).toBe('TRANSLATOR');
    expect(nameIn(roleWords, 'toString', 'en')).toBe('toString');
  });
});

function valuesOf(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum of the schema.`);
  return type.getValues().map((value) => value.name);
}
