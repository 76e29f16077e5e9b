/**
 * Would the questions of chance find a fault? A copy of `src/find` is given one fault at a time, such as are easily
 * made, and asked what `test/live/differential.test.ts` asks. Each fault must be found; the copy without one must not.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { answerOffline, type Find } from '../support/offline.ts';
import { catalogues, questions } from '../support/questions.ts';
import { type Question, Reference } from '../support/reference.ts';
import { snapshotOf } from '../support/snapshot.ts';

type File = (typeof files)[number];
const files = ['filter', 'order', 'page', 'facets', 'works', 'resolvers'] as const;

/** What each does wrong: in which file, which text stands there, and which instead. */
const faults: readonly (readonly [wrong: string, file: File, text: string, instead: string])[] = [
  ['any is all', 'filter', 'found.intersection(union(some))', 'for (const set of some) found.intersection(set)'],
  [
    'all is any',
    'filter',
    "for (const set of sets(all, 'all') ?? []) found.intersection(set);",
    "const every = sets(all, 'all'); if (every) found.intersection(union(every));",
  ],
  ['none is ignored', 'filter', 'found.difference(set)', 'void set'],
  ['none is any', 'filter', 'found.difference(set)', 'found.intersection(set)'],
  ['what is below is forgotten', 'filter', 'exact === true ? [known] : snapshot.below(known)', '[known]'],
  ['exact is ignored', 'filter', 'exact === true ? [known] : snapshot.below(known)', 'snapshot.below(known)'],
  ['exact: null is exact', 'filter', 'exact === true ?', 'exact !== undefined ?'],
  ['below is above', 'filter', 'snapshot.below(known)', 'snapshot.above(known)'],
  ['the first year is exclusive', 'filter', 'year >= first', 'year > first'],
  ['the last year is exclusive', 'filter', 'year <= last', 'year < last'],
  ['works without a year always fit', 'filter', 'includeUnknown === true', 'true'],
  ['includeUnknown is ignored', 'filter', 'includeUnknown === true', 'false'],
  ['not is ignored', 'filter', 'snapshot.all().difference(fitting(', 'snapshot.all().intersection(fitting('],
  [
    'or is and',
    'filter',
    "if (or != null) yield union(listed(or, at('or')).map((one, i) =>",
    "if (or != null) yield* (listed(or, at('or')).map((one, i) =>",
  ],
  [
    'and holds its first only',
    'filter',
    "of listed(and, at('and')).entries()",
    "of listed(and, at('and')).slice(0, 1).entries()",
  ],
  [
    'conditions are joined by or',
    'filter',
    'found.intersection(set);\n  return found;\n}\n\n/** Each',
    'found.union(set);\n  return found;\n}\n\n/** Each',
  ],
  ['a language is its tag alone', 'filter', '|| tag.startsWith(', '|| tag === ('],
  ['a language is any that begins alike', 'filter', 'range}-`', 'range[0]}`'],
  ['summaries count as versions to read', 'filter', '!isWhole(version) ||', ''],
  ['a kind is remembered as another', 'filter', 'value}`, () => where', 'property}`, () => where'],
  ['what is joined is remembered whatever the thing', 'filter', 'things.join()}`', 'via}`'],
  [
    'only the first relation counts',
    'filter',
    'for (const relation of via)\n',
    'for (const relation of via.slice(0, 1))\n',
  ],
  ['held: false is no condition', 'filter', 'if (held != null)', 'if (held)'],
  [
    'sources must all describe it',
    'filter',
    "yield union(known.map((id) => ofThing(snapshot, ['IN'], [id])));",
    "for (const id of known) yield ofThing(snapshot, ['IN'], [id]);",
  ],
  [
    'nulls come first',
    'order',
    'if (x === null) return 1;\n      if (y === null) return -1;',
    'if (x === null) return -1;\n      if (y === null) return 1;',
  ],
  [
    'nulls come first where it is descending',
    'order',
    'if (x === null) return 1;\n      if (y === null) return -1;',
    "if (x === null) return sort[i]?.endsWith('_DESC') ? -1 : 1;\n      if (y === null) return sort[i]?.endsWith('_DESC') ? 1 : -1;",
  ],
  ['descending is ascending', 'order', "endsWith('_DESC')", "endsWith('_DOWN')"],
  [
    'ties are descending too',
    'order',
    "sort[i]?.endsWith('_DESC')",
    "sort[Math.min(i, sort.length - 1)]?.endsWith('_DESC')",
  ],
  ['only the first of an order decides', 'order', 'sort.map((part) =>', 'sort.slice(0, 1).map((part) =>'],
  ['dates are years', 'order', '=> published,', '=> published?.slice(0, 4) ?? null,'],
  ['what one is recommended for leaves out regions', 'order', "['COVERS'], ", ''],
  ['companions are so from one end', 'order', 'companions[other]?.push(work);', ''],
  [
    'concepts count as shared instruments',
    'order',
    "if (relation === 'EXPLAINS' && snapshot.things.get(thing)?.type !== 'Instrument') continue;",
    '',
  ],
  [
    'languages are versions',
    'order',
    '[...worksByLanguage(snapshot).values()].filter((works) => works.has(work)).length',
    'versions(snapshot).get(snapshot.works[work]?.id ?? "") ?? 0',
  ],
  ['a page begins with its cursor', 'page', 'compare(keys, low) > 0', 'compare(keys, low) >= 0'],
  ['a page ends with its cursor', 'page', 'compare(keys, high) >= 0', 'compare(keys, high) > 0'],
  [
    'what is last is taken from the start',
    'page',
    '[Math.max(from, to - size), to]',
    '[from, Math.min(to, from + size)]',
  ],
  ['there is always a next page', 'page', 'end < length', 'end <= length'],
  ['there is a page before only when a cursor was given', 'page', 'begin > 0', 'low !== undefined'],
  ['the total is of the page', 'page', 'totalCount: length', 'totalCount: items.length'],
  ['the order is that of titles', 'order', 'byKey(order, ranksOf(snapshot, part), size)', 'order'],
  ['the first part of an order decides last', 'order', 'sort.reduceRight(', 'sort.reduce('],
  ['what is joined stays as it was found', 'works', 'placeOf(joint) * size + i', 'i'],
  [
    'a facet counts without what is below',
    'facets',
    'ofThing(snapshot, via, snapshot.below(id))',
    'ofThing(snapshot, via, [id])',
  ],
  ['a facet does not name what is above', 'facets', 'flatMap((id) => snapshot.above(id))', 'flatMap((id) => [id])'],
  ['values that nothing has are listed', 'facets', 'count > 0 ?', 'count >= 0 ?'],
  ['the rarest come first', 'facets', 'b.count - a.count', 'a.count - b.count'],
  [
    'a facet counts all works',
    'facets',
    'works.forEach((work) => {\n    const [',
    'snapshot.all().forEach((work) => {\n    const [',
  ],
  ['unknown is always none', 'facets', 'if (start === end) unknown++', ''],
  ['works of several values count once', 'facets', 'i < end; i++) add(', 'i < Math.min(end, start + 1); i++) add('],
  ['concepts are counted as instruments', 'facets', '!thing || thing.type !== type', '!thing'],
  ['SELF leaves out nothing in and', 'facets', 'filter.and.map((one) => without(one, field) ?? {})', 'filter.and'],
  [
    'SELF leaves out what stands in not',
    'facets',
    '{ ...rest, ...(filter.and',
    '{ ...rest, ...(filter.not ? { not: without(filter.not, field) } : {}), ...(filter.and',
  ],
  ['the role is ignored', 'works', 'role == null || role === joint.role', 'true'],
  ['the filter of a relation is ignored', 'works', '.filter(({ work }) => fitting.has(work))', ''],
  ['the numbers of a series are ignored', 'works', '...(numbered ? [order] : [])', '...[]'],
  [
    'numbers decide before the order that is asked',
    'works',
    'return [...keysOf(snapshot, sort, work), ...own]',
    'return [...(numbered ? [order] : []), ...keysOf(snapshot, sort, work), ...own]',
  ],
  ['two roles of a work are one place', 'works', 'sortKeyOf(snapshot, work), role]', 'sortKeyOf(snapshot, work)]'],
  ['the role of an edge is that of another', 'works', "(role === '' || properties.role === role)", 'true'],
  [
    'facets of a relation are of all works',
    'works',
    'own === undefined ? works :',
    'true || own === undefined ? works :',
  ],
  ['SELF is NONE', 'resolvers', "exclude === 'SELF' ?", "exclude === 'NONE' && false ?"],
  ['NONE is SELF', 'resolvers', "exclude === 'SELF' ?", 'exclude ?'],
  [
    'hidden are also those that are shown',
    'resolvers',
    'worksIn(snapshot, scope, wider).difference(worksIn(snapshot, scope, scope.filter))',
    'worksIn(snapshot, scope, wider)',
  ],
  [
    'hidden is said though no language was asked for',
    'resolvers',
    'return null;\n  const snapshot',
    'void 0;\n  const snapshot',
  ],
];

const folder = join(root, '.catalograph', 'faults');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the files with one text replaced; what else they import is the real one. */
async function copy(name: string, file?: File, text = '', instead = ''): Promise<Find & { applied: boolean }> {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  let applied = false;
  for (const one of files) {
    const before = readFileSync(join(root, 'src', 'find', `${one}.ts`), 'utf8');
    const after = one === file ? before.replace(text, () => instead) : before;
    applied ||= after !== before;
    const elsewhere = after
      .replaceAll("from '../", "from '../../../src/")
      .replace(/from '\.\/(\w+)\.ts'/g, (found, other) =>
        files.includes(other) ? found : `from '../../../src/find/${other}.ts'`,
      );
    writeFileSync(join(own, `${one}.ts`), elsewhere);
  }
  const [{ allWorks, worksOf }, { counted }] = await Promise.all([
    import(join(own, 'works.ts')),
    import(join(own, 'resolvers.ts')),
  ]);
  return { allWorks, worksOf, counted, applied };
}

const inEach = 40;
const cases = fc.sample(fc.tuple(catalogues, fc.array(questions, { minLength: inEach, maxLength: inEach })), {
  seed: 20_260_101,
  numRuns: 30,
});

/** How many questions it took until one was answered otherwise; undefined when none was. */
async function questionsUntilFound(find: Find): Promise<number | undefined> {
  let asked = 0;
  for (const [catalogue, questions] of cases) {
    const snapshot = snapshotOf(catalogue);
    for (const question of questions) {
      asked++;
      const found = await answerOffline(find, snapshot, question);
      if (!isDeepStrictEqual(found, expected(catalogue, question))) return asked;
    }
  }
  return undefined;
}

const known = new Map<Question, unknown>();
const references = new Map<object, Reference>();
function expected(catalogue: ConstructorParameters<typeof Reference>[0], question: Question) {
  const reference = references.get(catalogue) ?? new Reference(catalogue);
  references.set(catalogue, reference);
  const answer = known.get(question) ?? reference.answer(question);
  known.set(question, answer);
  return answer;
}

describe('A fault in what finds works', () => {
  it('is not seen where there is none', { timeout: 120_000 }, async () => {
    const find = await copy('none');
    const property = fc.asyncProperty(catalogues, questions, async (catalogue, question) => {
      expect(await answerOffline(find, snapshotOf(catalogue), question)).toEqual(
        new Reference(catalogue).answer(question),
      );
    });
    await fc.assert(property, {
      seed: 20_260_101,
      numRuns: 1_000,
      interruptAfterTimeLimit: 60_000,
      markInterruptAsFailure: true,
    });
    expect(await questionsUntilFound(find)).toBeUndefined();
  });

  const found: string[] = [];
  it.each(faults)('is seen where %s', { timeout: 60_000 }, async (wrong, file, text, instead) => {
    const find = await copy(String(faults.findIndex(([one]) => one === wrong)), file, text, instead);
    expect(find.applied, `${file}.ts no longer holds: ${text}`).toBe(true);
    const asked = await questionsUntilFound(find);
    found.push(`${asked === undefined ? 'NOT SEEN' : `seen by question ${asked}`.padEnd(22)} ${file}.ts: ${wrong}`);
    expect(asked).toBeDefined();
  });
  // `npx vitest run --project offline test/find/faults.test.ts` shows it.
  afterAll(() => void process.stdout.write(`${found.join('\n')}\n${found.length} faults\n`));
});
