/** A document judged by one limit, as the engine does it. */
import { buildSchema, parse, validate } from 'graphql';
import { LimitError } from '../../src/limits/refusal.ts';
import { type Limit, ruleOf } from '../../src/limits/rule.ts';

const schema = buildSchema(`type Query { a: Query b: Query c: String d: String }`);

/** What is found, or the sentence of the refusal where that is more than the bound. */
export function judge(limit: Limit, document: string, bound: number): LimitError | undefined {
  const [error, ...more] = validate(schema, parse(document), [ruleOf(limit, bound)]);
  if (more.length > 0) throw new Error('More than one refusal for one operation.');
  if (error && !(error instanceof LimitError)) throw error;
  return error;
}

export function found(limit: Limit, document: string): number {
  return Number(judge(limit, document, -1)?.extensions.found);
}

/** Each fragment spreads the one before twice, under names of its own, so that nothing of it merges. */
export function doubling(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i + 1} on Query { a { ...F${i} } b { ...F${i} } }`,
  );
  return ['{ ...F', levels, ' } fragment F0 on Query { c } ', ...fragments].join('');
}
