/**
 * Texts for one shape of question, made of the same files as the projections: the relations that are asked and nothing
 * else, with what is asked below them, and for a list the rows themselves. Shorter to send, to plan and to run than a
 * projection with its guards, and one round trip where levels would be several; but each has to be planned, so that only
 * shapes that are asked again and again are worth one (`tailor.ts`).
 */
import { z } from 'zod';
import type { NodeType } from '../model.ts';
import { after, type Direction, keyColumns, orderBy, pageParamsShape } from './page.ts';
import { countOf, folder, type List, matchOf, nameOf, type ProjectionParams } from './projection.ts';
import { briefColumns, type Joined, listRow, type ProjectionRow, projectionRow, type RelationPage } from './rows.ts';
import { type Branch, directionOf } from './shape.ts';
import type { Statement } from './statement.ts';

const name = (base: string) => `${base} tailored`;
const indented = (text: string) => text.replaceAll(/^/gm, '  ');

/** Rows by their ids. */
export function tailoredProjection(
  type: NodeType,
  brief: boolean,
  branches: readonly Branch[],
): Statement<ProjectionParams, ProjectionRow> {
  const columns = branches.map((branch) => `${pageText(type, 'this', branch)} AS ${branch.path}`);
  return {
    name: name(folder(type)),
    summary: `What is asked of some of each ${type}, with what it is joined to.`,
    text: [
      'UNWIND $in.ids AS id',
      `MATCH (this:${type} {id: id})`,
      'RETURN',
      [`${rowText('this', type, brief)} AS node`, ...columns].map(indented).join(',\n'),
    ].join('\n'),
    params: z.strictObject({ ids: z.array(z.string()), ...branchShapes(branches) }),
    row: projectionRow(type, joinedOf(branches)),
    columns: ['node', ...branches.map(({ path }) => path)],
  };
}

export interface ListAsked {
  readonly direction: Direction;
  readonly brief: boolean;
  readonly count: boolean;
}

/** A page of a list, with its rows. */
export function tailoredList(
  type: NodeType,
  { page, args }: List,
  { direction, brief, count }: ListAsked,
  branches: readonly Branch[],
): Statement<{ readonly [name: string]: unknown }, RelationPage> {
  const where = page.where === undefined ? '' : `(${page.where}) AND `;
  const total = `COUNT { ${page.pattern}${page.where === undefined ? '' : ` WHERE ${page.where}`} }`;
  return {
    name: name(nameOf(page.name, direction)),
    summary: page.summary,
    text: [
      'RETURN',
      '  COLLECT {',
      `    ${page.pattern}`,
      `    USING INDEX n:${type}(${page.order.map(({ property }) => property).join(', ')})`,
      `    WHERE ${where}${after(page, direction, '$in.page')}`,
      `    WITH n ${orderBy(page, direction)} LIMIT $in.page.limit`,
      `    RETURN ${entryText('n', 'null', type, { keys: keyColumns(page), brief, branches })}`,
      '  } AS page,',
      `  ${count ? total : 'null'} AS total`,
    ].join('\n'),
    params: z.strictObject({ page: z.strictObject(pageParamsShape(page)), ...args, ...branchShapes(branches) }),
    row: listRow(type, joinedOf(branches)),
    columns: ['page', 'total'],
  };
}

/** Entries and total of one relation of the node that `above` names; `null` for what is not asked. */
function pageText(type: NodeType, above: string, branch: Branch): string {
  const { path, relation, want, picked } = branch;
  const { page, far } = relation;
  const direction = directionOf(branch);
  const names = renaming(above, branch);
  const { pattern, where } = matchOf(type, relation);
  // From the few that are picked to the one node: from there it would be all that it is joined to.
  const nodes = picked ? [`UNWIND $in.${path}.only[this.id] AS id_${path}`, `MATCH (n:${far} {id: id_${path}})`] : [];
  const conditions = [where, after(page, direction, `$in.${path}`)].filter((one) => one !== undefined);
  const keys = want.placed ? keyColumns(page) : 'null';
  const said = want.bare ? 'null' : 'properties(r)';
  const { n, r } = namesOf(branch);
  const entry = entryText(n, names(said), far, {
    keys: names(keys),
    brief: want.brief === true,
    branches: branch.branches,
  });
  const [order, limit] = [names(orderBy(page, direction)), `LIMIT $in.${path}.limit`];
  const entries = [
    ...nodes.map(names),
    names(pattern),
    `WHERE ${names(conditions.join(' AND '))}`,
    // What is read below is read of those alone that stay.
    ...(branch.branches.length > 0
      ? [`WITH ${n}, ${r} ${order} ${limit}`, `RETURN ${entry}`]
      : [`RETURN ${entry}`, order, limit]),
  ].join('\n');
  const total = want.count ? `COUNT { ${names(countOf(type, relation))} }` : 'null';
  return want.on ? `[COLLECT {\n${indented(entries)}\n}, ${total}]` : `[null, ${total}]`;
}

function entryText(
  variable: string,
  said: string,
  type: NodeType,
  { keys, brief, branches }: { keys: string; brief: boolean; branches: readonly Branch[] },
): string {
  const parts = [keys, rowText(variable, type, brief), said];
  if (branches.length === 0) return `[${parts.join(', ')}]`;
  const below = branches.map((branch) => pageText(type, variable, branch)).join(',\n');
  return `[${parts.join(', ')}, [\n${indented(below)}\n]]`;
}

const rowText = (variable: string, type: NodeType, brief: boolean) =>
  brief ? `[${briefColumns(type).map((column) => `${variable}.${column}`)}]` : `properties(${variable})`;

const namesOf = ({ path }: Branch) => ({ n: `n_${path}`, r: `r_${path}` });

/** The files speak of `this`, `r` and `n`, and of their arguments under their own name; here each has names of its own. */
function renaming(above: string, branch: Branch): (text: string) => string {
  const own = { this: above, ...namesOf(branch) };
  const { path, relation } = branch;
  return (text) =>
    text
      .replaceAll(`$in.${relation.name}.`, `$in.${path}.`)
      .replaceAll(/\b(this|n|r)\b/g, (variable) => own[variable as keyof typeof own]);
}

function branchShapes(branches: readonly Branch[]): z.ZodRawShape {
  return Object.fromEntries(
    branches.flatMap(({ path, relation: { page, args }, picked, branches }) => {
      const pick = picked ? { only: z.record(z.string(), z.array(z.string())) } : {};
      return [
        [path, z.strictObject({ ...pageParamsShape(page), ...args, ...pick })] as const,
        ...Object.entries(branchShapes(branches)),
      ];
    }),
  );
}

const joinedOf = (branches: readonly Branch[]): readonly Joined[] =>
  branches.map(({ relation: { name, via, far }, branches }) => ({ name, via, far, below: joinedOf(branches) }));
