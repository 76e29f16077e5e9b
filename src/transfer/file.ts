/** The file itself: packed when its name ends in `.gz`, whole or not there. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { GraphChanged, TransferProblem } from './format.ts';
import { type ReadGraph, readGraph } from './read.ts';

const isPacked = (file: string) => file.endsWith('.gz');

/** Only its owner may read it. Until it is complete it has another name; what stood there before stays until then. */
export async function writeFile<T>(file: string, lines: AsyncGenerator<string, T>): Promise<T> {
  const temporary = `${file}.${process.pid}.part`;
  let written: { readonly done: T } | undefined;
  async function* counted() {
    written = { done: yield* lines };
  }
  const target = createWriteStream(temporary, { mode: 0o600, flush: true });
  try {
    await (isPacked(file) ? pipeline(counted, createGzip(), target) : pipeline(counted, target));
    if (written === undefined) throw new Error('The stream ended before its lines did.');
    await rename(temporary, file);
    return written.done;
  } catch (error) {
    await rm(temporary, { force: true });
    throw sayFile(error, file);
  }
}

/** Throws a `TransferProblem` that names the file, and the line where there is one. */
export async function readFile(file: string): Promise<ReadGraph> {
  let graph: ReadGraph | undefined;
  const take = async (chunks: AsyncIterable<Uint8Array>) => {
    graph = await readGraph(chunks);
  };
  const bytes = createReadStream(file);
  try {
    await (isPacked(file) ? pipeline(bytes, createGunzip(), take) : pipeline(bytes, take));
  } catch (error) {
    const problem = sayFile(error, file);
    throw problem instanceof TransferProblem ? new TransferProblem(`${problem.message} Nothing was loaded.`) : problem;
  }
  if (graph === undefined) throw new Error('The stream ended before its lines did.');
  return graph;
}

/** What a person can mend, in a sentence with the name of the file. */
function sayFile(error: unknown, file: string): unknown {
  if (error instanceof GraphChanged) return error;
  if (error instanceof TransferProblem) return new TransferProblem(`${file}: ${error.message}`);
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  if (error.code === 'Z_BUF_ERROR') return new TransferProblem(`${file}: The packed file ends too early: it was cut.`);
  if (/^(Z_|ERR__ZLIB|ERR_PADDING)/.test(error.code))
    return new TransferProblem(`${file}: It cannot be unpacked: it is no gzip file, or damaged.`);
  if (error.code === 'ENOENT') return new TransferProblem(`${file}: There is no such file or folder.`);
  if (['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOSPC', 'ENOTDIR'].includes(error.code))
    return new TransferProblem(`${file}: It cannot be used (${error.code}).`);
  return error;
}
