/** The schema as a subgraph: what a gateway composes, and the things it asks for by their ids. */
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import {
  buildSchema,
  type DirectiveNode,
  execute,
  isObjectType,
  Kind,
  parse,
  type StringValueNode,
  specifiedDirectives,
  validateSchema,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { maximumRepresentations, sdlOf } from '../../src/apollo/federation.ts';
import { typeDefs } from '../../src/apollo/schema.ts';
import { isEntityType, nodeTypes } from '../../src/model.ts';
import { type Database, engine, row, topic } from './engine.ts';

const entityTypes = nodeTypes.filter(isEntityType);
const sdl = sdlOf(typeDefs());

/** What a gateway knows of any subgraph, as the specification prints it. */
const specification = `
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  directive @link(url: String!, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  scalar federation__FieldSet
  directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION`;

function directivesOf(text: string): DirectiveNode[] {
  const found: DirectiveNode[] = [];
  visit(parse(text), { Directive: (node) => void found.push(node) });
  return found;
}
const argument = (node: DirectiveNode, name: string) =>
  (node.arguments?.find((given) => given.name.value === name)?.value as StringValueNode | undefined)?.value;

describe('What a gateway is given to compose', () => {
  it('is what the service says of itself', async () => {
    const { ask } = await engine();
    const { data } = await ask('{ _service { sdl } }');
    expect(data).toEqual({ _service: { sdl } });
  });

  it('is a valid schema together with what the specification defines, and defines none of that itself', () => {
    const schema = buildSchema(`${sdl}\n${specification}`);
    expect(validateSchema(schema)).toEqual([]);
    const names = [...Object.keys(schema.getTypeMap()), ...Object.keys(schema.getQueryType()?.getFields() ?? {})];
    expect(names.filter((name) => name.startsWith('_') && !name.startsWith('__'))).toEqual([]);
  });

  it('links to Federation 2 once, and imports every directive that it uses', () => {
    const used = directivesOf(sdl);
    const [link, ...others] = used.filter(({ name }) => name.value === 'link');
    if (!link) throw new Error('The schema links to nothing.');
    expect(others).toEqual([]);
    expect(argument(link, 'url')).toMatch(/^https:\/\/specs\.apollo\.dev\/federation\/v2\.\d+$/);
    const imported = link.arguments?.flatMap(({ value }) => (value.kind === Kind.LIST ? value.values : []));
    expect(imported?.map((value) => value.kind === Kind.STRING && value.value)).toEqual(['@key', '@shareable']);
    const own = ['link', 'key', 'shareable', ...specifiedDirectives.map(({ name }) => name)];
    expect(used.map(({ name }) => name.value).filter((name) => !own.includes(name))).toEqual([]);
  });

  it('has a key for every kind of entity: its id', () => {
    const keyed = parse(sdl).definitions.flatMap((node) =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(({ name }) => name.value === 'key')
        ? [node.name.value]
        : [],
    );
    expect(keyed.sort()).toEqual([...entityTypes].sort());
    const keys = directivesOf(sdl).filter(({ name }) => name.value === 'key');
    expect(new Set(keys.map((key) => argument(key, 'fields')))).toEqual(new Set(['id']));
  });
});

const works = ['a', 'b', 'c'].map((name) => ({
  ...{ id: `publication/${name}`, title: `Title of ${name}`, alternativeTitles: [], kind: 'MANUAL', edition: null },
  ...{ summary: null, tableOfContents: [], published: '2012', year: 2012, temporalFrom: null, temporalTo: null },
  ...{ held: true, access: 'OPEN', accessNote: null, url: null },
}));
const held: { readonly [statement: string]: readonly { readonly id: string }[] } = {
  publication: works,
  topic: [topic],
};
const database: Database = ({ name, params }, statement) =>
  (held[name] ?? [])
    .filter(({ id }) => (params as { ids: string[] }).ids.includes(id))
    .map((properties) => row(statement, properties));

const question = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename ... on Publication { id title } ... on Topic { label } ... on Entity { label } } }`;

describe('Things by their ids', () => {
  it('come in the order they are asked for, of any types, in one statement for each type', async () => {
    const { ask, asked } = await engine({ database });
    const { data, errors } = await ask(question, {
      representations: [
        { __typename: 'Publication', id: 'publication/b' },
        { __typename: 'Topic', id: 'topic/crime' },
        { __typename: 'Publication', id: 'publication/a', more: 'than is asked for' },
        { __typename: 'Publication', id: 'publication/b' },
      ],
    });
    expect(errors).toBeUndefined();
    const b = { __typename: 'Publication', id: 'publication/b', title: 'Title of b', label: 'Title of b' };
    expect(data).toEqual({
      _entities: [
        b,
        { __typename: 'Topic', label: 'Crime' },
        { __typename: 'Publication', id: 'publication/a', title: 'Title of a', label: 'Title of a' },
        b,
      ],
    });
    expect(asked.map(({ name }) => name).sort()).toEqual(['publication', 'topic']);
  });

  it('are null where there are none', async () => {
    const { ask } = await engine({ database });
    const { data, errors } = await ask(question, {
      representations: ['publication/none', 'nonsense'].map((id) => ({ __typename: 'Publication', id })),
    });
    expect([data, errors]).toEqual([{ _entities: [null, null] }, undefined]);
  });

  it.each([
    [
      { __typename: 'Review', id: 'review/1' },
      /^"representations\[1\]" has the type "Review", which has no key here; those with one are Publication, Version, /,
    ],
    [{ __typename: 'Record', id: 'record/1' }, /has the type "Record", which has no key here/],
    [
      { __typename: 'Publication', id: 'topic/crime' },
      /^"representations\[1\]" has the type Publication, but "topic\/crime" is a Topic\.$/,
    ],
    [{ __typename: 'Publication' }, /^"representations\[1\]" is an object with "__typename" and "id", both of them/],
    [{ __typename: 'Publication', id: 7 }, /is an object with "__typename" and "id"/],
    ['publication/a', /is an object with "__typename" and "id"/],
  ])('that are asked for wrongly, as %j, are refused in a sentence, and the others come', async (wrong, message) => {
    const { ask } = await engine({ database });
    const { data, errors, context } = await ask(question, {
      representations: [
        { __typename: 'Publication', id: 'publication/a' },
        wrong,
        { __typename: 'Topic', id: topic.id },
      ],
    });
    expect(data).toMatchObject({ _entities: [{ id: 'publication/a' }, null, { label: 'Crime' }] });
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors?.[0]?.message).toMatch(message);
    expect(context.problems).toEqual([]);
  });

  it('are at most a thousand', async () => {
    const { ask, asked } = await engine({ database });
    const one = { __typename: 'Publication', id: 'publication/a' };
    const { errors } = await ask(question, { representations: Array(maximumRepresentations + 1).fill(one) });
    expect(errors?.[0]?.message).toBe('"representations" holds at most 1000 things; it has 1001.');
    expect(asked).toEqual([]);
  });

  it('may be written in the question itself', async () => {
    const { ask } = await engine({ database });
    const { data } = await ask(
      '{ _entities(representations: [{ __typename: "Publication", id: "publication/c" }]) { ... on Publication { title } } }',
    );
    expect(data).toEqual({ _entities: [{ title: 'Title of c' }] });
  });
});

/** Another team's subgraph, which hangs reviews on our publications and knows nothing of them but their ids. */
const reviews = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key"])
  type Query { reviews: [Review!]! }
  type Review { text: String! about: Publication! }
  type Publication @key(fields: "id") { id: ID! reviews: [Review!]! }`;

describe('Together with a subgraph that extends Publication', () => {
  const ours = buildSchema(`${sdl}\n${specification}`);
  const theirs = buildSchema(`${reviews}\n${specification}`);

  it('both agree on its key, and share no other field, which composition would refuse', () => {
    for (const [name, type] of Object.entries(theirs.getTypeMap())) {
      const other = ours.getType(name);
      if (!isObjectType(type) || !isObjectType(other) || name.startsWith('__')) continue;
      const shared = Object.values(type.getFields()).filter((field) => field.name in other.getFields());
      expect([name, shared.map((field) => `${field.name}: ${field.type}`)]).toEqual(
        name === 'Query' ? ['Query', []] : ['Publication', ['id: ID!']],
      );
      expect(String(other.getFields().id?.type ?? 'ID!')).toBe('ID!');
    }
  });

  it('a gateway goes from a review to the title of what it is about', async () => {
    const stored = [
      { text: 'Of use.', about: { __typename: 'Publication', id: 'publication/c' } },
      { text: 'Too long.', about: { __typename: 'Publication', id: 'publication/a' } },
    ];
    const document = parse('{ reviews { text about { __typename id } } }');
    const first = await execute({ schema: theirs, document, rootValue: { reviews: stored } });
    const found = (first.data as { reviews: typeof stored }).reviews;
    const { ask, asked } = await engine({ database });
    const second = await ask(question, { representations: found.map(({ about }) => about) });
    const titles = (second.data as { _entities: { title: string }[] })._entities.map(({ title }) => title);
    expect(found.map(({ text }, i) => [text, titles[i]])).toEqual([
      ['Of use.', 'Title of c'],
      ['Too long.', 'Title of a'],
    ]);
    expect(asked.map(({ name }) => name)).toEqual(['publication']);
  });
});

describe('Composed with a subgraph that extends Publication', () => {
  const toy = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])
    type Publication @key(fields: "id") { id: ID! rating: Float reviews: ReviewConnection! }
    type ReviewConnection { nodes: [Review!]! pageInfo: PageInfo! }
    type Review { text: String! of: Topic! }
    type Topic @key(fields: "id", resolvable: false) { id: ID! }
    type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
    type Query { review(id: ID!): Review }`);
  const composed = composeServices([
    { name: 'catalograph', url: 'http://127.0.0.1:4000/graphql', typeDefs: parse(sdl) },
    { name: 'reviews', url: 'http://127.0.0.1:4001/graphql', typeDefs: toy },
  ]);

  it('it is one graph without a complaint, which has the fields of both', () => {
    expect(compositionHasErrors(composed) ? composed.errors.map(({ message }) => message) : []).toEqual([]);
    if (compositionHasErrors(composed)) return;
    const publication = buildSchema(composed.publicSdl).getType('Publication');
    const fields = isObjectType(publication) ? Object.keys(publication.getFields()) : [];
    expect(fields).toEqual(expect.arrayContaining(['title', 'companions', 'rating', 'reviews']));
    expect(composed.supergraphSdl).toContain('join__Graph');
  });
});
