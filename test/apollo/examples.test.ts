/** The example questions, which Sandbox and GraphiQL offer: each entry point is shown by one, and all of them are valid. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { root } from '../../src/root.ts';

const folder = join(root, 'web', 'examples');
const schema = buildASTSchema(typeDefs());
const examples = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, document: parse(text) };
});
const operations = (document: (typeof examples)[number]['document']) =>
  document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);

describe('The example questions', () => {
  it.each(examples)('in $name are one valid query under a name, with a line on what it shows', ({ text, document }) => {
    expect(validate(schema, document)).toEqual([]);
    expect(document.definitions).toEqual([
      expect.objectContaining({ kind: Kind.OPERATION_DEFINITION, operation: 'query', name: expect.anything() }),
    ]);
    expect(text).toMatch(/^# [A-Z].*\.\nquery [A-Z]/);
  });

  it('go by names of their own, so that Sandbox can show them all at once', () => {
    const names = examples.flatMap(({ document }) => operations(document).map(({ name }) => name?.value));
    expect(new Set(names).size).toBe(examples.length);
  });

  it('show every entry point but those for gateways', () => {
    const shown = new Set<string>();
    for (const { document } of examples) {
      const info = new TypeInfo(schema);
      const Field = () => {
        const field = info.getFieldDef();
        if (info.getParentType() === schema.getQueryType() && field) shown.add(field.name);
      };
      visit(document, visitWithTypeInfo(info, { Field }));
    }
    const entries = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !name.startsWith('_'));
    expect(entries.filter((name) => !shown.has(name))).toEqual([]);
  });
});
