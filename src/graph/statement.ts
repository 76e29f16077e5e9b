/**
 * A named text with the shape of its parameters and of its rows. Sources stand in files under `cypher/`, whole;
 * pages and projections are put together once, at start, from files that hold a pattern and an order (see `page.ts`
 * and `projection.ts`), and for shapes of question that are asked often, later (`tailored.ts`). No value is ever part of a text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../root.ts';

export interface Statement<In, Row> {
  /** The file under `cypher/`, without its ending: the name in logs, metrics and Neo4j's own query log. */
  readonly name: string;
  /** What it returns: the first line of the file. */
  readonly summary: string;
  readonly text: string;
  /** The shape of `$in`, the one parameter of every statement. */
  readonly params: z.ZodType<In>;
  readonly row: z.ZodType<Row>;
  readonly columns: readonly string[];
}

// biome-ignore lint/suspicious/noExplicitAny: a list of statements of all shapes; each is checked where it is used
export type AnyStatement = Statement<any, any>;

/** `cypher/<name>.cypher`: its first line, a comment that says what it returns, and the rest. */
export function cypherFile(name: string): { summary: string; body: string } {
  const file = readFileSync(join(root, 'cypher', `${name}.cypher`), 'utf8');
  const [first = '', ...rest] = file.split('\n');
  if (!/^\/\/ [A-Z].*\.$/.test(first))
    throw new Error(`cypher/${name}.cypher must begin with a comment that is a sentence.`);
  return { summary: first.slice(3), body: rest.join('\n').trim() };
}

/** A source: which nodes, in which order. The whole text stands in `cypher/<name>.cypher` and can be run by hand. */
export function source<In, Shape extends z.ZodRawShape>(
  name: string,
  { params, row }: { params: z.ZodType<In>; row: Shape },
): Statement<In, z.output<z.ZodObject<Shape>>> {
  const { summary, body } = cypherFile(name);
  return { name, summary, text: body, params, row: z.object(row), columns: Object.keys(row) };
}

/**
 * The properties of a node or a relation as a row: the graph holds no nulls, and may hold more than the shape names.
 */
export function known<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>) {
  const absent = Object.entries(shape.shape).map(([name, property]): [string, unknown] => [
    name,
    property instanceof z.ZodArray ? [] : null,
  ]);
  return properties
    .transform((given) => {
      const row: { [name: string]: unknown } = {};
      for (const [name, none] of absent) row[name] = given[name] ?? none;
      return row;
    })
    .pipe(shape);
}

const properties = z.custom<{ readonly [name: string]: unknown }>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Invalid input: expected properties',
);
