/** The seed as files: which there are, and every entry with the line it stands on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { derivedTypes, type NodeType, nodeTypes, type RelationType, relations, relationTypes } from '../model.ts';

/** Something that a curator has to mend: where, what is wrong, what to do. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface NodeEntry {
  readonly type: NodeType;
  readonly file: string;
  readonly line: number;
  /** As written: known to be a mapping, nothing more. */
  readonly value: { readonly [property: string]: unknown };
}

/** A line of a TSV file, by the names of its columns. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly cells: { readonly [column: string]: string };
}

export interface SeedFiles {
  readonly nodes: readonly NodeEntry[];
  readonly relations: ReadonlyMap<RelationType, readonly Line[]>;
  /** Claims that are kept with their reason and never loaded. */
  readonly claims: readonly Line[];
  /** What is shown where sources disagree, as written. */
  readonly policy: unknown;
  readonly problems: readonly Finding[];
}

export const nodeFile = (type: NodeType) => `nodes/${type.toLowerCase()}.yaml`;
export const relationFile = (type: RelationType) => `relations/${type.toLowerCase().replaceAll('_', '-')}.tsv`;
export const policyFile = 'policy.yaml';
export const claimFiles = ['undecided.tsv', 'rejected.tsv'];

const isRead = (type: NodeType) => !derivedTypes.includes(type);
const readTypes = nodeTypes.filter(isRead);
const readRelations = relationTypes.filter((type) => relations[type].ends.every((ends) => ends.every(isRead)));

/** `from to`, then what tells two relations of one pair apart, then the evidence. */
export function columnsOf(type: RelationType): readonly string[] {
  const properties = Object.keys(relations[type].properties);
  const own = properties.filter((name) => !['basis', 'note', 'records'].includes(name));
  return ['from', 'to', ...own, ...(properties.includes('basis') ? ['basis', 'records', 'note'] : [])];
}

/** Reads every file of `folder`. What cannot be read is a problem, not an exception. */
export function readSeed(folder: string): SeedFiles {
  const problems: Finding[] = [];
  const read = (file: string): string | undefined => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      problems.push({ file, line: 1, message: 'The file is missing; add it, if only with its first line.' });
      return undefined;
    }
  };
  const nodes = readTypes.flatMap((type) => readNodes(type, read(nodeFile(type)), problems));
  const lines = readRelations.map(
    (type) => [type, readLines(relationFile(type), read(relationFile(type)), columnsOf(type), problems)] as const,
  );
  const claims = claimFiles.flatMap((file) =>
    readLines(file, read(file), ['relation', 'from', 'to', 'reason', 'records'], problems),
  );
  return { nodes, relations: new Map(lines), claims, policy: readPolicy(read(policyFile), problems), problems };
}

function readPolicy(text: string | undefined, problems: Finding[]): unknown {
  if (text === undefined) return undefined;
  const document = parseDocument(text);
  problems.push(...document.errors.map((error) => unreadable(policyFile, error, error.linePos?.[0].line ?? 1)));
  return document.errors.length > 0 ? undefined : document.toJS();
}

function unreadable(file: string, { message }: Error, line: number): Finding {
  const [first = message] = message.split('\n');
  return { file, line, message: `The YAML cannot be read: ${first}` };
}

function readNodes(type: NodeType, text: string | undefined, problems: Finding[]): NodeEntry[] {
  const file = nodeFile(type);
  if (text === undefined) return [];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  problems.push(...document.errors.map((error) => unreadable(file, error, lines.linePos(error.pos[0]).line)));
  if (document.errors.length > 0 || document.contents === null) return [];
  if (!isSeq(document.contents)) {
    problems.push({ file, line: 1, message: 'The file must be a list of mappings, each with an "id".' });
    return [];
  }
  return document.contents.items.flatMap((item): NodeEntry[] => {
    const line = isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1;
    const value: unknown = isMap(item) ? item.toJS(document) : undefined;
    if (typeof value === 'object' && value !== null) return [{ type, file, line, value: { ...value } }];
    problems.push({ file, line, message: 'An entry must be a mapping with an "id".' });
    return [];
  });
}

function readLines(file: string, text: string | undefined, columns: readonly string[], problems: Finding[]): Line[] {
  if (text === undefined) return [];
  const [header = '', ...rows] = text.split('\n');
  if (header !== columns.join('\t'))
    problems.push({ file, line: 1, message: `The first line must be: ${columns.join(' ⇥ ')}` });
  if (text !== '' && !text.endsWith('\n'))
    problems.push({ file, line: rows.length + 1, message: 'The file must end with a new line.' });
  return rows.flatMap((row, i): Line[] => {
    const line = i + 2;
    if (row === '') {
      if (i < rows.length - 1) problems.push({ file, line, message: 'The line is empty; remove it.' });
      return [];
    }
    const cells = row.split('\t');
    if (cells.length !== columns.length) {
      const message = `The line has ${cells.length} ${cells.length === 1 ? 'column' : 'columns'} instead of ${columns.length} (${columns.join(', ')}), separated by tabs.`;
      problems.push({ file, line, message });
      return [];
    }
    return [{ file, line, cells: Object.fromEntries(columns.map((column, n) => [column, cells[n] ?? ''])) }];
  });
}
