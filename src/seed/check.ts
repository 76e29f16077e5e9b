/**
 * Every rule of the seed, each with a message that says what is wrong and what to do. Needs no database.
 * A seed without problems is returned as it goes into the graph.
 */
import { z } from 'zod';
import {
  labelProperty,
  type NodeType,
  nodes,
  nodeTypes,
  type RelationShape,
  type RelationType,
  relations,
  relationTypes,
  typeOfId,
} from '../model.ts';
import { sortKey } from '../sort-key.ts';
import type { Properties, SeedCatalogue, SeedNode, SeedRelation } from './catalogue.ts';
import { codeProblems } from './codes.ts';
import { conflictsOf } from './conflicts.ts';
import { columnsOf, type Finding, type Line, type NodeEntry, nodeFile, policyFile, type SeedFiles } from './files.ts';
import { checkPolicy } from './policy.ts';
import { contradictions, graphProblems, locate } from './rules.ts';

export interface Checked {
  readonly catalogue: SeedCatalogue;
  readonly problems: readonly Finding[];
}

export function checkSeed(files: SeedFiles): Checked {
  const problems: Finding[] = [...files.problems];
  const entries = new Map<string, NodeEntry>();
  const seedNodes = files.nodes.flatMap((entry) => checkNode(entry, entries, problems));
  for (const type of nodeTypes)
    checkOrder(
      files.nodes.flatMap((entry) =>
        entry.type === type && typeof entry.value.id === 'string' ? [{ ...entry, key: entry.value.id }] : [],
      ),
      problems,
    );
  const seedRelations = relationTypes.flatMap((type) =>
    checkRelations(type, files.relations.get(type) ?? [], entries, problems),
  );
  problems.push(...contradictions(files.relations));
  for (const claim of files.claims) checkClaim(claim, entries, problems);
  const read = { nodes: seedNodes, relations: seedRelations };
  const policy = checkPolicy(files.policy, entries, problems);
  // What is missing, and where sources disagree, can be told only once every line is in order.
  const conflicts =
    problems.length === 0 && policy ? conflictsOf(read, policy) : { catalogue: read, problems: [], idle: [] };
  if (problems.length === 0) problems.push(...graphProblems(read, entries), ...locate(conflicts.problems, entries));
  problems.push(...conflicts.idle.map((message) => ({ file: policyFile, line: 1, message })));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { catalogue: conflicts.catalogue, problems };
}

function checkNode(entry: NodeEntry, entries: Map<string, NodeEntry>, problems: Finding[]): SeedNode[] {
  const { type, value } = entry;
  const found: string[] = [];
  const problem = (message: string) => found.push(message);
  const id = typeof value.id === 'string' ? value.id : undefined;
  if (id === undefined) problem('The entry has no "id"; give it one.');
  else if (!new RegExp(`^${type.toLowerCase()}/[a-z0-9]+(-[a-z0-9]+)*$`).test(id))
    problem(`"${id}" must be "${type.toLowerCase()}/" and words in lower case joined by "-".`);
  const same = id === undefined ? undefined : entries.get(id);
  if (same) problem(`"${id}" stands on line ${same.line} already; an id is used once.`);
  else if (id !== undefined) entries.set(id, entry);

  const shape: z.ZodObject = nodes[type];
  const known = Object.keys(shape.shape);
  const written = Object.keys(value);
  const order = known.filter((name) => written.includes(name));
  if (written.every((name) => known.includes(name)) && written.join() !== order.join())
    problem(`The properties must stand in this order: ${order.join(', ')}.`);
  if ('year' in value) problem('"year" follows from "published"; leave it out.');
  if ('rank' in value || 'rankReason' in value) problem('The order of trust stands in policy.yaml; leave "rank" out.');
  const parsed = shape.safeParse(complete(type, shape, value));
  for (const issue of parsed.error?.issues ?? []) if (issue.path[0] !== 'id') problem(sayIssue(issue));
  found.push(...codeProblems(type, value));
  problems.push(...found.map((message) => ({ file: entry.file, line: entry.line, message })));
  if (found.length > 0 || !parsed.success || id === undefined) return [];
  return [
    { type, id, properties: { ...stored(parsed.data), sortKey: sortKey(String(value[labelProperty[type]]), id) } },
  ];
}

/** What may be left out: unknown is null, no others is an empty list, a work is held and open. */
function complete(type: NodeType, { shape }: z.ZodObject, value: NodeEntry['value']): { [property: string]: unknown } {
  const year = /^\d{4}/.exec(String(value.published ?? ''))?.[0];
  const defaults = Object.entries(shape).flatMap(([name, property]): [string, unknown][] =>
    property instanceof z.ZodNullable ? [[name, null]] : property instanceof z.ZodArray ? [[name, []]] : [],
  );
  const own = type === 'Publication' ? { held: true, access: 'OPEN' } : {};
  return {
    ...Object.fromEntries(defaults),
    ...own,
    ...value,
    ...(type === 'Publication' ? { year: year ? Number(year) : null } : {}),
  };
}

function sayIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `src/model.ts knows no property ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
  return `"${where}": ${issue.message}.`;
}

const propertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

function stored(row: { [name: string]: unknown }): Properties {
  const known = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, propertyValue.parse(value)]));
}

function checkRelations(
  type: RelationType,
  lines: readonly Line[],
  entries: ReadonlyMap<string, NodeEntry>,
  problems: Finding[],
): SeedRelation[] {
  const { ends: pairs, symmetric, properties, key }: RelationShape = relations[type];
  const shape = z.object(properties);
  const place = ({ cells }: Line) => [cells.from, cells.to, key === undefined ? '' : cells[key]].join('\t');
  checkOrder(
    lines.map((line) => ({ ...line, key: place(line) })),
    problems,
  );
  return lines.flatMap((line): SeedRelation[] => {
    const { cells } = line;
    const ends = { from: cells.from ?? '', to: cells.to ?? '' };
    const found = checkEnds(pairs, ends, entries);
    if (ends.from === ends.to) found.push(`"${ends.from}" is joined to itself.`);
    if (symmetric && ends.from > ends.to) found.push(`${type} is read both ways; write the smaller id first.`);
    const { records, note, ...rest } = cells;
    const value: { [name: string]: unknown } = Object.fromEntries(
      columnsOf(type)
        .slice(2)
        .map((column) => [column, cellValue(shape.shape[column], rest[column] ?? '')]),
    );
    if (records !== undefined) {
      value.records = records === '' ? [] : records.split(' ');
      value.note = note === '' ? null : note;
      found.push(...checkEvidence(records, note ?? '', cells.basis ?? '', entries));
    }
    const parsed = shape.safeParse(value);
    const issues = parsed.error?.issues ?? [];
    found.push(...issues.filter(({ path }) => path[0] !== 'records').map(sayIssue));
    problems.push(...found.map((message) => ({ file: line.file, line: line.line, message })));
    if (found.length > 0 || !parsed.success) return [];
    const order = 'number' in properties ? { sortKey: placeInOrder(parsed.data.number) } : {};
    return [
      {
        type,
        ...ends,
        key: key === undefined ? '' : (cells[key] ?? ''),
        properties: { ...stored(parsed.data), ...order },
      },
    ];
  });
}

/** A cell is text; what the model wants as a number or leaves open is read so. */
function cellValue(shape: unknown, cell: string): unknown {
  if (!(shape instanceof z.ZodNullable)) return cell;
  if (cell === '') return null;
  return shape.unwrap() instanceof z.ZodNumber ? Number(cell) : cell;
}

/** Never null, so that pages can follow it: by number, and what has none at the end. */
export const placeInOrder = (number: unknown) =>
  typeof number === 'number' ? String(number).padStart(6, '0') : 'without number';

type Pairs = RelationShape['ends'];

function checkEnds(
  pairs: Pairs,
  { from, to }: { from: string; to: string },
  entries: ReadonlyMap<string, NodeEntry>,
): string[] {
  const types = { from: typeOfId(from), to: typeOfId(to) };
  if (pairs.some(([a, b]) => a === types.from && b === types.to))
    return [from, to].flatMap((id) => checkKnown(id, entries));
  const fitting = pairs.filter(([a]) => a === types.from);
  const froms = [...new Set(pairs.map(([a]) => a))];
  const tos = [...new Set((fitting.length > 0 ? fitting : pairs).map(([, b]) => b))];
  return [
    ...(fitting.length > 0 ? checkKnown(from, entries) : [`"from" must be ${oneOf(froms)}; it is "${from}".`]),
    ...(tos.some((type) => type === types.to)
      ? checkKnown(to, entries)
      : [`"to" must be ${oneOf(tos)}; it is "${to}".`]),
  ];
}

const oneOf = (types: readonly NodeType[]) => types.map((type) => `a ${type} (${type.toLowerCase()}/…)`).join(' or ');

function checkEnd(column: string, id: string, type: NodeType, entries: ReadonlyMap<string, NodeEntry>): string[] {
  if (typeOfId(id) !== type) return [`"${column}" must be ${oneOf([type])}; it is "${id}".`];
  return checkKnown(id, entries);
}

function checkKnown(id: string, entries: ReadonlyMap<string, NodeEntry>): string[] {
  const type = typeOfId(id);
  return type === undefined || entries.has(id)
    ? []
    : [`"${id}" is unknown; add it to ${nodeFile(type)} or correct it.`];
}

function checkEvidence(
  records: string,
  note: string,
  basis: string,
  entries: ReadonlyMap<string, NodeEntry>,
): string[] {
  const ids = records.split(' ').filter((id) => id !== '');
  const found = ids.flatMap((id) => checkEnd('records', id, 'Record', entries));
  if (ids.length === 0) found.push('No record supports this; name at least one in "records".');
  if (ids.join(' ') !== records || [...new Set(ids)].sort().join(' ') !== records)
    found.push('"records" must be sorted, each once, with one blank between them.');
  if (basis === 'INFERRED' && note === '') found.push('What is INFERRED needs a reason in "note".');
  if (basis === 'STATED' && note !== '')
    found.push('What is STATED needs no note; say INFERRED, or leave "note" empty.');
  return found;
}

function checkClaim({ file, line, cells }: Line, entries: ReadonlyMap<string, NodeEntry>, problems: Finding[]): void {
  const { relation = '', from = '', to = '', reason, records = '' } = cells;
  const type = relationTypes.find((known) => known === relation);
  const found =
    type === undefined
      ? [`src/model.ts knows no relation "${relation}".`]
      : checkEnds(relations[type].ends, { from, to }, entries);
  if (reason === '') found.push('Say in "reason" why it is not loaded.');
  found.push(...records.split(' ').flatMap((id) => checkEnd('records', id, 'Record', entries)));
  problems.push(...found.map((message) => ({ file, line, message })));
}

function checkOrder(
  rows: readonly { readonly file: string; readonly line: number; readonly key: string }[],
  problems: Finding[],
): void {
  rows.forEach(({ file, line, key }, i) => {
    const before = rows[i - 1]?.key;
    const shown = key.trim().replaceAll('\t', ' → ');
    if (before === undefined || before < key) return;
    if (before > key)
      problems.push({ file, line, message: `"${shown}" must stand before the line above; sort the file.` });
    else if (key.includes('\t'))
      problems.push({ file, line, message: `"${shown}" stands on the line above already; remove one.` });
  });
}
