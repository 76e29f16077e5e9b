/**
 * Operations by chance, the same ones in every run: made from the schema, with aliases, fragments, directives and
 * variables, most of them right and some of them wrong.
 */
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { typeDefs } from '../../src/apollo/schema.ts';

/** A whole number from 0, below what is given. */
export type Random = (below: number) => number;

/** Numbers that look random and are the same in every run. */
export function randomFrom(state: number): Random {
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

export interface Operation {
  readonly query: string;
  readonly variables: { readonly [name: string]: unknown } | undefined;
  readonly operationName: string | undefined;
}

const schema = buildASTSchema(typeDefs());
/** What differs from one server to another, or with each commit, whatever was written; and what gateways ask. */
const leftOut = new Set(['CatalogueMeta.version', 'Query._entities', 'Query._service']);
const words = ['migrant', 'smuggling law', 'trafficking', 'definition', 'manual 2010', 'zzz', ''];
const mostFields = 24;

const pick = <T>(random: Random, all: readonly T[]): T => {
  const found = all[random(all.length)];
  if (found === undefined) throw new Error('There is nothing to choose from.');
  return found;
};

/** A value that is written into the document as it is; enums have no form in JSON that tells them from text. */
interface Value {
  readonly literal: string;
  readonly json: unknown;
}
const plain = (json: unknown): Value => ({ literal: JSON.stringify(json), json });
const nothing = plain(null);
/** Whether something is so, once in so many times. */
const once = (random: Random, times: number) => random(times) === 0;

export class Chance {
  readonly #random: Random;
  readonly #ids: ReadonlyMap<string, readonly string[]>;
  #names = 0;
  #fields = 0;
  #variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  #fragments: string[] = [];

  /** `ids`: those that may be asked for, by the name of their type. */
  constructor(random: Random, ids: ReadonlyMap<string, readonly string[]>) {
    this.#random = random;
    this.#ids = ids;
  }

  /** `always` is a selection that every operation has besides. */
  operation(always: string): Operation {
    this.#names = 0;
    this.#fields = 0;
    this.#variables = new Map();
    this.#fragments = [];
    const query = schema.getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    const selection = this.#fieldsOf(query, 3);
    const named = once(this.#random, 3);
    const declared = [...this.#variables].map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    const head = named || declared !== '' ? `query ${named ? 'Asked' : ''}${declared && `(${declared})`} ` : '';
    const given = [...this.#variables].filter(([, { value }]) => value !== undefined);
    return {
      query: [`${head}{ ${always} ${selection} }`, ...this.#fragments].join('\n'),
      variables: this.#variables.size === 0 ? undefined : Object.fromEntries(given.map(([n, { value }]) => [n, value])),
      operationName: named ? 'Asked' : undefined,
    };
  }

  #name(prefix: string): string {
    this.#names++;
    return `${prefix}${this.#names}`;
  }

  #selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (!isCompositeType(named)) return '';
    if (isObjectType(named)) return `{ ${this.#fieldsOf(named, depth)} }`;
    const some = Array.from({ length: 1 + this.#random(2) }, () => pick(this.#random, schema.getPossibleTypes(named)));
    return `{ __typename ${some.map((one) => `... on ${one.name} { ${this.#fieldsOf(one, depth)} }`).join(' ')} }`;
  }

  /** Some fields of a type; below the deepest level only those that end there. */
  #fieldsOf(type: GraphQLObjectType, depth: number): string {
    const can = Object.values(type.getFields()).filter(
      (field) =>
        !leftOut.has(`${type.name}.${field.name}`) &&
        (isLeafType(getNamedType(field.type)) || (depth > 0 && this.#fields < mostFields)),
    );
    if (can.length === 0) return '__typename';
    const fields = Array.from({ length: 1 + this.#random(3) }, () => {
      const field = pick(this.#random, can);
      this.#fields++;
      const args = this.#arguments(`${type.name}.${field.name}`, field.args);
      // Two fields of one name would have to be the same: those that have arguments get a name of their own.
      const alias = args !== '' || once(this.#random, 3) ? `${this.#name('a')}: ` : '';
      const written = `${alias}${field.name}${args}${this.#directive()} ${this.#selection(field.type, depth - 1)}`;
      return alias === '' && isCompositeType(getNamedType(field.type)) ? `${this.#name('a')}: ${written}` : written;
    });
    const text = fields.join(' ');
    if (!once(this.#random, 6) || type.name === 'Query') return text;
    if (once(this.#random, 3)) return `...${this.#directive()} { ${text} }`;
    const name = this.#name('F');
    this.#fragments.push(`fragment ${name} on ${type.name} { ${text} }`);
    return `...${name}${this.#directive()} ...${name}`;
  }

  #directive(): string {
    if (!once(this.#random, 8)) return '';
    const value = once(this.#random, 2);
    const condition = once(this.#random, 3) ? String(value) : `$${this.#variable('Boolean!', value)}`;
    return ` @${pick(this.#random, ['skip', 'include'])}(if: ${condition})`;
  }

  #arguments(field: string, args: readonly GraphQLArgument[]): string {
    const isPage = args.some(({ name }) => name === 'first');
    const written = args.flatMap((arg) => {
      const wanted = isRequiredArgument(arg) || (arg.name === 'first' ? !once(this.#random, 6) : once(this.#random, 5));
      // From one end, and seldom from a cursor: nobody knows one yet.
      const isOther = isPage && ['last', 'before', 'after'].includes(arg.name) && !once(this.#random, 6);
      if (!wanted || isOther) return [];
      return [`${arg.name}: ${this.#argument(field, arg)}`];
    });
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  #argument(field: string, arg: GraphQLArgument): string {
    const value = once(this.#random, 40) ? this.#wrong() : this.#value(arg.type, `${field}.${arg.name}`, 2);
    if (!once(this.#random, 2)) return value.literal;
    const absent = once(this.#random, 30) ? undefined : value.json;
    return `$${this.#variable(String(arg.type), absent)}`;
  }

  #variable(type: string, value: unknown): string {
    const name = this.#name('v');
    this.#variables.set(name, { type, value });
    return name;
  }

  /** Something that fits seldom. */
  #wrong(): Value {
    return pick(this.#random, [
      nothing,
      plain('x'),
      plain(-1),
      plain(1.5),
      plain(true),
      plain([]),
      plain('x'.repeat(300)),
    ]);
  }

  #value(type: GraphQLInputType, place: string, depth: number): Value {
    const nullable = getNullableType(type);
    if (!isNonNullType(type) && once(this.#random, 12)) return nothing;
    if (isListType(nullable)) {
      const all = Array.from({ length: this.#random(4) }, () => this.#value(nullable.ofType, place, depth));
      return { literal: `[${all.map(({ literal }) => literal).join(', ')}]`, json: all.map(({ json }) => json) };
    }
    if (isEnumType(nullable)) {
      const { name } = pick(this.#random, nullable.getValues());
      return { literal: name, json: name };
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        (field) =>
          isRequiredInputField(field) || (once(this.#random, 6) && (depth > 0 || isLeafType(getNamedType(field.type)))),
      );
      const all = fields.map(({ name, type }) => [name, this.#value(type, `${place}.${name}`, depth - 1)] as const);
      return {
        literal: `{ ${all.map(([name, { literal }]) => `${name}: ${literal}`).join(', ')} }`,
        json: Object.fromEntries(all.map(([name, { json }]) => [name, json])),
      };
    }
    return plain(this.#scalar(String(nullable), place));
  }

  #scalar(type: string, place: string): unknown {
    if (type === 'ID') return this.#id(place);
    if (type === 'Int') return once(this.#random, 12) ? pick(this.#random, [0, 101, -3]) : 1 + this.#random(5);
    if (type === 'Float') return this.#random(11) / 10;
    if (type === 'Boolean') return once(this.#random, 2);
    if (/language/i.test(place)) return pick(this.#random, ['en', 'fr', 'es', 'no such language']);
    return pick(this.#random, words);
  }

  /** Of the type that the argument, or the field that it stands with, is named after; else often a work. */
  #id(place: string): string {
    if (once(this.#random, 12)) return pick(this.#random, ['publication/none', 'none', '']);
    const names = place.toLowerCase().split('.').reverse();
    const types = [...this.#ids.keys()];
    const named = names.flatMap((name) => types.filter((type) => name.startsWith(type.toLowerCase())));
    const other = once(this.#random, 2) ? 'Publication' : pick(this.#random, types);
    return pick(this.#random, this.#ids.get(named[0] ?? other) ?? ['none']);
  }
}
