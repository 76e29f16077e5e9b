import { type FileHandle, open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * The text of one entry of a zip file (a jar is one), or undefined. Reads the directory at the end of the file and
 * then only that entry; a few lines here save a dependency and the `jar` tool, which a plain Java runtime lacks.
 */
export async function readZipEntry(file: string, name: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    // The end record is 22 bytes plus a comment of at most 65,535.
    const tailLength = Math.min(size, 22 + 0xffff);
    const tail = await slice(handle, size - tailLength, tailLength);
    const end = lastIndexOf(tail, END);
    if (end < 0) return undefined;
    const directory = await slice(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
      const nameLength = directory.readUInt16LE(at + 28);
      if (directory.toString('utf8', at + 46, at + 46 + nameLength) === name)
        return await content(handle, directory, at);
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return undefined;
  } finally {
    await handle.close();
  }
}

async function content(handle: FileHandle, directory: Buffer, at: number): Promise<string | undefined> {
  const method = directory.readUInt16LE(at + 10);
  const length = directory.readUInt32LE(at + 20);
  const local = directory.readUInt32LE(at + 42);
  // The local header repeats the name and may have other extra fields, so its own lengths count.
  const header = await slice(handle, local, 30);
  const bytes = await slice(handle, local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), length);
  if (method === 0) return bytes.toString('utf8');
  return method === 8 ? inflateRawSync(bytes).toString('utf8') : undefined;
}

async function slice(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  for (let at = buffer.length - 22; at >= 0; at -= 1) if (buffer.readUInt32LE(at) === signature) return at;
  return -1;
}
