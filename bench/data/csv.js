// A generated catalogue as files of comma-separated values, one for each type, as Neo4j's importer reads them.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { nodes as nodeShapes, relations as relationShapes } from '../../dist/model.js';

/** Stands between the entries of a list: a sign that no text holds. */
export const listDelimiter = 'U+001F';
const separator = '\u001f';

/** The header of a type's file, and how one of its rows is written. `sortKey` is not in the model's shapes. */
export function nodeFormat(type) {
  const names = [...Object.keys(nodeShapes[type].shape), 'sortKey'];
  const header = names.map((name) => (name === 'id' ? 'id:ID' : `${name}:${columnType(nodeShapes[type].shape[name])}`));
  return { header: header.join(','), row: ({ properties }) => line(names, properties) };
}

export function relationFormat(type) {
  const shape = relationShapes[type].properties;
  const names = [...Object.keys(shape), ...('number' in shape ? ['sortKey'] : [])];
  const header = [':START_ID', ':END_ID', ...names.map((name) => `${name}:${columnType(shape[name])}`)];
  return {
    header: header.join(','),
    row: ({ from, to, properties }) => `${from},${to}${names.length > 0 ? `,${line(names, properties)}` : ''}`,
  };
}

function columnType(property) {
  const inner = property instanceof z.ZodNullable ? property.unwrap() : property;
  if (inner instanceof z.ZodArray) return 'string[]';
  if (inner instanceof z.ZodBoolean) return 'boolean';
  // Every number that is generated is a whole one.
  return inner instanceof z.ZodNumber ? 'long' : 'string';
}

const line = (names, properties) => names.map((name) => cell(properties[name])).join(',');

function cell(value) {
  if (value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.join(separator));
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text) {
  if (text.includes('\n')) throw new Error(`A value of more than one line cannot be imported: ${JSON.stringify(text)}`);
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

/** Writes parts into files of a folder as they come: `{ nodes, relations }`, each a list of `[type, file, count]`. */
export async function writeFiles(parts, folder, progress) {
  const files = { nodes: new Map(), relations: new Map() };
  const fileOf = async (kind, type) => {
    const known = files[kind].get(type);
    if (known) return known;
    const format = kind === 'nodes' ? nodeFormat(type) : relationFormat(type);
    const path = join(folder, `${kind}-${type}.csv`);
    const file = { path, format, handle: await open(path, 'w'), count: 0 };
    await file.handle.write(`${format.header}\n`);
    files[kind].set(type, file);
    return file;
  };
  try {
    for (const part of parts) {
      for (const kind of ['nodes', 'relations']) await writeRows(part[kind], (type) => fileOf(kind, type));
      progress(part.works);
    }
  } finally {
    for (const kind of ['nodes', 'relations']) for (const { handle } of files[kind].values()) await handle.close();
  }
  const listed = (kind) => [...files[kind]].map(([type, { path, count }]) => [type, path, count]);
  return { nodes: listed('nodes'), relations: listed('relations') };
}

async function writeRows(rows, fileOf) {
  const texts = new Map();
  for (const row of rows) {
    const own = texts.get(row.type);
    if (own) own.push(row);
    else texts.set(row.type, [row]);
  }
  for (const [type, own] of texts) {
    const file = await fileOf(type);
    file.count += own.length;
    await file.handle.write(`${own.map(file.format.row).join('\n')}\n`);
  }
}
