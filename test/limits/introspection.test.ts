/** Where introspection is closed, no refusal says more about the schema than the question did. */
import { buildASTSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { noIntrospection, withoutSchema } from '../../src/limits/introspection.ts';
import { engine } from '../apollo/engine.ts';

const schema = buildASTSchema(typeDefs());
/** Words of graphql's own sentences, and its own types. */
const words = new Set(
  'all and any be conflict exact field fields first for from id in kind last name node nodes none not of or other query reason to type value with Int Float String Boolean ID'.split(
    ' ',
  ),
);
/** Every name that the schema gives to something, but for those that are words of every GraphQL. */
const names = Object.values(schema.getTypeMap())
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => [
    type.name,
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)])
      : []),
    ...(isInputObjectType(type) ? Object.keys(type.getFields()) : []),
    ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
  ])
  .filter((name) => !words.has(name));

const probes: readonly (readonly [query: string, variables?: { readonly [name: string]: unknown }])[] = [
  ['{ publicatons { x } }'],
  ['{ publications(frst: 1) { x } }'],
  ['{ publications { nods { x } } }'],
  ['{ publications }'],
  ['{ publication { x } }'],
  ['{ meta { api { version { x } } } }'],
  ['{ gaps(kinds: [SERIES_NUMBR]) { x } }'],
  ['query ($k: [GapKnd!]) { gaps(kinds: $k) { x } }'],
  ['query ($k: [GapKind!]) { gaps(kinds: $k) { totalCount } }', { k: ['SERIES_NUMBR'] }],
  ['query ($f: PublicationFilter) { publications(filter: $f) { totalCount } }', { f: { topcs: {} } }],
  ['query ($f: PublicationFilter) { publications(filter: $f) { totalCount } }', { f: { topics: { an: [] } } }],
  ['query ($f: PublicationFilter) { publications(filter: $f) { totalCount } }', { f: { years: { from: 'x' } } }],
  ['query ($f: [ReasonWeight!]) { recommendations(for: [], weights: $f) { totalCount } }', { f: [{}] }],
  ['query ($i: ID) { publication(id: $i) { title } }'],
  ['query ($i: ID!) { publication(id: $i) { title } }', {}],
  ['query ($i: String!) { publication(id: $i) { title } }', { i: 'x' }],
  ['{ publications(filter: { topcs: 1 }) { x } }'],
  ['{ publications(filter: { topics: { an: 1 } }) { x } }'],
  ['{ publications(filter: 1) { x } }'],
  ['{ publications(first: "x") { x } }'],
  ['{ publications(first: null, sort: [NO]) { x } }'],
  ['{ recommendations(for: [], weights: [{}]) { x } }'],
  ['{ recommendations(for: null) { x } }'],
  ['{ meta { ... on Publication { x } } }'],
  ['{ meta { ...F } } fragment F on Publication { x }'],
  ['{ x @includ }'],
  ['{ meta @include { api { version } } }'],
  ['{ meta { ... on Publicaton { x } } }'],
  ['{ publications { totalCount: pageInfo { hasNextPage } totalCount } }'],
];

const wordsOf = (text: string) => new Set(text.match(/[_A-Za-z]\w*/g));

describe('Introspection that is closed', () => {
  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Publication") { name } }',
    'query { x: __schema { queryType { name } } }',
  ])('refuses %s', (query) => {
    expect(validate(schema, parse(query), [noIntrospection]).map(({ message }) => message)).toEqual([
      'Introspection is closed on this server.',
    ]);
  });

  it('lets ask for the name of a type', () => {
    expect(validate(schema, parse('{ __typename }'), [noIntrospection])).toEqual([]);
  });

  it.each(probes.map(([query, variables = {}]) => ({ query, variables })))(
    'tells nothing to $query',
    async ({ query, variables }) => {
      const { ask } = await engine({ introspection: 'closed' });
      const { errors, status } = await ask(query, variables);
      expect(status).toBe(400);
      expect(errors?.length).toBeGreaterThan(0);
      const said = wordsOf(`${query} ${JSON.stringify(variables)}`);
      for (const { message } of errors ?? []) {
        expect(message).not.toMatch(/did you mean/i);
        const told = [...wordsOf(message)].filter((word) => !said.has(word) && names.includes(word));
        expect(told, message).toEqual([]);
      }
    },
  );

  it('would tell something without it, or the probes were useless', async () => {
    const { ask } = await engine();
    const telling = [];
    for (const [query, variables] of probes) {
      const { errors } = await ask(query, variables);
      const said = wordsOf(`${query} ${JSON.stringify(variables)}`);
      if (errors?.some(({ message }) => [...wordsOf(message)].some((word) => !said.has(word) && names.includes(word))))
        telling.push(query);
    }
    expect(telling.length).toBeGreaterThan(15);
  });

  it('leaves other sentences as they are', () => {
    expect(withoutSchema('Syntax Error: Expected Name, found "}".')).toBe('Syntax Error: Expected Name, found "}".');
  });
});
