/**
 * What clients rely on stays. `schema.snapshot.graphql` holds the schema as it was last agreed on; what was taken from
 * it or narrowed fails here, what was added is agreed on with `npm run schema:snapshot`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  buildSchema,
  type DocumentNode,
  findBreakingChanges,
  type GraphQLSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { root } from '../../src/root.ts';

const file = join(root, 'test', 'apollo', 'schema.snapshot.graphql');
const renew = 'npm run schema:snapshot';
const today = new Date().toJSON().slice(0, 10);

const withoutDescriptions = (document: DocumentNode) =>
  visit(document, { enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined) });
const printed = (schema: GraphQLSchema) =>
  `${print(withoutDescriptions(parse(printSchema(lexicographicSortSchema(schema)))))}\n`;

/** The schema without what was deprecated until a day that is over: it may go. */
function promised(text: string, day: string): GraphQLSchema {
  const isOver = (node: { directives?: readonly { name: { value: string } }[] | undefined }) =>
    node.directives?.some((directive) => {
      const until = /\buntil (\d{4}-\d\d-\d\d)/.exec(JSON.stringify(directive))?.[1];
      return directive.name.value === 'deprecated' && until !== undefined && until < day;
    });
  const over = { enter: (node: Parameters<typeof isOver>[0]) => (isOver(node) ? null : undefined) };
  const document = parse(text, { noLocation: true });
  return buildASTSchema(
    visit(document, { FieldDefinition: over, InputValueDefinition: over, EnumValueDefinition: over }),
  );
}

/** What clients would miss, and what to do instead. */
function missed(before: string, now: GraphQLSchema, day = today): string {
  const changes = findBreakingChanges(promised(before, day), now);
  if (changes.length === 0) return '';
  return [
    'Clients that work today would fail:',
    ...changes.map(({ description }) => `- ${description}`),
    'Keep it, and say what to use instead: @deprecated(reason: "Use `other`; kept until 2027-12-31.").',
    'What is deprecated until a day that is over may be taken out. An argument or a type is replaced by a new field beside the old one.',
    `Nothing of this has been in a release yet? Delete ${file} and run: ${renew}`,
  ].join('\n');
}

const schema = buildASTSchema(typeDefs());

describe('The schema', () => {
  it('still has everything that clients were promised, and nothing that is not agreed on', async () => {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const lost = before && missed(before, schema);
    if (lost) expect.fail(lost);
    await expect(printed(schema), `The schema has grown. If that is meant, run: ${renew}`).toMatchFileSnapshot(file);
  });
});

describe('The guard over the schema', () => {
  const before = `
    type Query { works(kind: Kind, first: Int): [Work!]! gone: Work @deprecated(reason: "Use \`works\`; kept until 2026-05-31.") }
    type Work { title: String! year: Int }
    enum Kind { MANUAL REPORT }
    input Filter { text: String }`;
  const changed = (from: string | RegExp, to: string) =>
    missed(before, buildSchema(before.replace(from, to)), '2026-05-31');

  it.each([
    ['a field that is gone', 'year: Int', '', 'Work.year was removed.'],
    ['a field that may be null', 'title: String!', 'title: String', 'Work.title changed type from String! to String.'],
    ['an argument that is gone', ', first: Int', '', 'Query.works arg first was removed.'],
    [
      'an argument that is required',
      'first: Int',
      'first: Int!',
      'Query.works arg first has changed type from Int to Int!.',
    ],
    [
      'a new argument that is required',
      'first: Int',
      'first: Int, last: Int!',
      'A required arg last on Query.works was added.',
    ],
    ['a value that is gone', 'MANUAL REPORT', 'MANUAL', 'REPORT was removed from enum type Kind.'],
    ['a type that is gone', 'input Filter { text: String }', '', 'Filter was removed.'],
    [
      'a new condition that is required',
      'text: String',
      'text: String years: Int!',
      'A required field years on input type Filter was added.',
    ],
    ['what is deprecated and not over', /gone: .*\)/, '', 'Query.gone was removed.'],
  ])('stops %s, and says how it is done instead', (_what, from, to, change) => {
    const message = changed(from, to);
    expect(message).toContain(`\n- ${change}\n`);
    expect(message).toContain('@deprecated(reason:');
  });

  it('lets pass what is added, what is deprecated, and what goes after its day', () => {
    expect(changed('year: Int', 'year: Int pages: Int')).toBe('');
    expect(changed('year: Int', 'year: Int @deprecated(reason: "Use `published`; kept until 2027-12-31.")')).toBe('');
    expect(missed(before, buildSchema(before.replace(/gone: .*\)/, '')), '2026-06-01')).toBe('');
  });

  it('wants a day with everything that is deprecated', () => {
    const open = printed(schema)
      .split('\n')
      .filter((line) => line.includes('@deprecated') && !/\buntil \d{4}-\d\d-\d\d/.test(line));
    expect(open).toEqual([]);
  });
});
