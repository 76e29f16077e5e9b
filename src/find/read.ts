/** The snapshot as it is read: page after page, so that neither the database nor this process holds all of it twice. */
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { type AnyStatement, type Statement, source } from '../graph/statement.ts';
import { isEntityType, nodeTypes } from '../model.ts';
import { type Gathered, Gathering } from './gather.ts';

const params = z.object({ page: z.object({ skip: z.int(), limit: z.int() }) });
type Page = z.infer<typeof params>;

/** What is in a list is looked at one by one, where it is kept: to have it copied here first would take as long again. */
const list = z.custom<readonly unknown[]>(Array.isArray, 'must be a list');
const lists = z.custom<readonly (readonly unknown[])[]>(
  (value) => Array.isArray(value) && value.every(Array.isArray),
  'must be a list of lists',
);
const properties = z.custom<{ readonly [name: string]: unknown }>((value) => value?.constructor === Object);

const workRows = source('find/works', {
  params,
  row: { work: list, joints: lists, versions: lists, sources: list, records: list },
});
const nodeRows = source('find/nodes', { params, row: { type: z.enum(nodeTypes), node: properties, joints: lists } });
export const statements: AnyStatement[] = [workRows, nodeRows];
/** Asks for nothing: for the database to plan the texts. */
export const noPage: Page = { page: { skip: 0, limit: 0 } };

/**
 * Rows that are asked for at once. With 2,000 of them others wait up to 250 ms on a busy machine of two cores while a page
 * of works is worked in, with 500 about 100; fewer rows make more pages, and reading takes no less memory.
 */
export const pageSize = 500;

/**
 * Everything of the catalogue, read side by side and put in order in small steps, so that others are answered meanwhile.
 * Pages are of the order in which the database holds its nodes: it is the same for all of one version. Where `graph`
 * saw a commit come between, what is read may be anything, and is not to be used.
 */
export async function gather(graph: Graph & { readonly straddles?: boolean }): Promise<Gathered> {
  const gathering = new Gathering();
  let overlap: unknown;
  const takeWork = ({ work, joints, versions, sources, records }: z.infer<typeof workRows.row>) => {
    if (!gathering.listed('Publication', work)) overlap = work[0];
    const own = gathering.number(work[0]);
    for (const version of versions) {
      gathering.listed('Version', version);
      gathering.joint('HAS_VERSION', own, gathering.number(version[0]), '', '');
    }
    for (const source of sources) gathering.joint('IN', own, gathering.number(source), '', '');
    for (const record of records) gathering.joint('DESCRIBES', gathering.number(record), own, '', '');
    takeJoints(own, joints);
  };
  const takeNode = ({ type, node, joints }: z.infer<typeof nodeRows.row>) => {
    if (!isEntityType(type)) throw new Error(`find/nodes: a ${type} is no thing of the catalogue.`);
    if (!gathering.thing(type, node)) overlap = node.id;
    takeJoints(gathering.number(node.id), joints);
  };
  const takeJoints = (own: number, joints: readonly (readonly unknown[])[]) => {
    for (const joint of joints) gathering.joint(joint[0], own, gathering.number(joint[1]), joint[2], joint[3]);
  };
  await Promise.all([eachRow(graph, workRows, takeWork), eachRow(graph, nodeRows, takeNode)]);
  // As many rows came as there are things: when one came twice, another did not come.
  if (overlap !== undefined && graph.straddles !== true)
    throw new Error(`The pages of the catalogue overlap at ${overlap}.`);
  for (const steps = gathering.ordered(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    await setImmediate();
  }
}

/** Page after page; the next one is on its way while rows of the one before are taken. */
async function eachRow<Row>(graph: Graph, statement: Statement<Page, Row>, take: (row: Row) => void): Promise<void> {
  const read = (skip: number) => graph.read(statement, { page: { skip, limit: pageSize } });
  let next = read(0);
  for (let skip = pageSize; ; skip += pageSize) {
    const rows = await next;
    const isLast = rows.length < pageSize;
    if (!isLast) next = read(skip);
    // When taking a row throws, nobody waits for the next page any more.
    next.catch(() => undefined);
    for (const row of rows) take(row);
    if (isLast) return;
    await setImmediate();
  }
}
