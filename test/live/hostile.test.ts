/** Hostile text in every string argument: an answer or a refusal, never an error of ours, and the graph as it was. */
import {
  buildASTSchema,
  type GraphQLArgument,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { typeDefs } from '../../src/apollo/schema.ts';
import { openWriter } from '../../src/graph/neo4j-writer.ts';
import { startServer, type TestServer } from '../support/server.ts';

const texts = {
  'syntax of Lucene': 'title:* OR (a AND NOT b)~2 ^5 "x" [a TO z] {a TO z} \\ / && || ! + -',
  'syntax of Cypher': "x' OR 1=1 }) DETACH DELETE n //",
  backticks: '`Publication` ``; CALL dbms.listConfig()',
  'a NUL and other controls': 'a\u0000b\u0007c\u001bd',
  'half of a surrogate pair': 'a\ud800b',
  'marks of direction': '\u202eevil\u202c \u200f\u200e \u2066x\u2069',
  'ten thousand characters': 'x'.repeat(10_000),
  'ten thousand words': 'a b '.repeat(5_000),
  'a word of combining marks': `a${'\u0301'.repeat(500)}`,
  'Arabic, Chinese and Russian': 'مكافحة الاتجار 人口贩运 торговля людьми',
  markup: '<script>alert(1)</script>&lt;b&gt;',
  nothing: '',
  blanks: ' \t\n ',
} as const;

const schema = buildASTSchema(typeDefs());
const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
const isText = ({ type }: Pick<GraphQLArgument, 'type'>) => ['String', 'ID'].includes(getNamedType(type).name);
const isList = ({ type }: Pick<GraphQLArgument, 'type'>) => isListType(isNonNullType(type) ? type.ofType : type);

/** Each argument that takes text, with a value for those that have to be there besides. */
const places = fields.flatMap(({ name, args, type }) => {
  const selection = isScalarType(getNamedType(type)) ? '' : '{ __typename }';
  const needed = (except: string) =>
    args.flatMap((arg) => {
      if (arg.name === except || !isNonNullType(arg.type) || arg.defaultValue !== undefined) return [];
      const named = getNamedType(arg.type);
      return [`${arg.name}: ${isText(arg) ? '"unodc"' : 'getValues' in named ? named.getValues()[0]?.name : '{}'}`];
    });
  const direct = args.filter(isText).map((arg) => ({ path: arg.name, value: isList(arg) ? '[$text]' : '$text', arg }));
  const nested = args.flatMap((arg) => {
    const input = getNamedType(arg.type);
    if (!isInputObjectType(input)) return [];
    return Object.values(input.getFields())
      .filter(isText)
      .map((field) => ({
        path: `${arg.name}.${field.name}`,
        value: `{ ${field.name}: ${isList(field) ? '[$text]' : '$text'} }`,
        arg,
      }));
  });
  return [...direct, ...nested].map(({ path, value, arg }) => {
    const given = [...needed(arg.name), `${arg.name}: ${value}`].join(', ');
    const named = path.includes('.') ? path.split('.').at(-1) : arg.name;
    const scalar =
      named === 'id' || named === 'ids' || path.endsWith('within') || path.endsWith('sources') ? 'ID!' : 'String!';
    return { called: `${name}(${path}:)`, query: `query ($text: ${scalar}) { ${name}(${given}) ${selection} }` };
  });
});

let server: TestServer;
const writer = openWriter(inject('address'));
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  await writer.close();
});

async function contents(): Promise<unknown> {
  return writer.transaction(async (run) => [
    await run('MATCH (n) RETURN labels(n) AS labels, count(*) AS nodes ORDER BY labels'),
    await run('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS relations ORDER BY type'),
    await run('SHOW INDEXES YIELD name RETURN name ORDER BY name'),
  ]);
}

describe('Hostile text', () => {
  it('finds an argument to go into at every entry point that takes text', () => {
    expect(places.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(texts))('of %s is answered or refused, in every argument', async (_name, text) => {
    for (const { called, query } of places) {
      const { status, errors } = await server.ask(query, { text });
      expect([200, 400], called).toContain(status);
      for (const { message, extensions } of errors ?? []) {
        expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'], `${called}: ${message}`).toContain(extensions?.code);
        expect(message.length, called).toBeLessThan(400);
        expect(message, called).not.toMatch(/neo4j|cypher|lucene|\bat \w+ \(/i);
      }
    }
  });

  it('leaves the graph as it was', async () => {
    const before = await contents();
    for (const { query } of places) await server.ask(query, { text: texts['syntax of Cypher'] });
    expect(await contents()).toEqual(before);
  });
});
