import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder that is gone after the test. */
export async function folder(): Promise<string> {
  const made = await realpath(await mkdtemp(join(tmpdir(), 'database-test-')));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** Writes a file, and the folders above it. */
export async function write(file: string, content: string | Buffer): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

/** Writes a program that a shell runs. */
export async function program(file: string, script: string): Promise<string> {
  await write(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

/** Makes what looks like a JDK; its `java` does what the script says. */
export async function jdk(home: string, version: string, script = 'exit 1'): Promise<string> {
  await write(join(home, 'release'), `IMPLEMENTOR="Test"\nJAVA_VERSION="${version}"\n`);
  await program(join(home, 'bin', 'java'), script);
  return home;
}

/** A zip file with one entry, as small as it gets. */
export function zip(name: string, content: Buffer, method: 0 | 8 = 0, size = content.length): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(method, 8);
  local.writeUInt16LE(Buffer.byteLength(name), 26);
  // The local header's extra field is longer than the directory's, as tools really write it.
  local.writeUInt16LE(4, 28);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(content.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  const before = Buffer.concat([local, Buffer.from(name), Buffer.alloc(4), content]);
  const directory = Buffer.concat([entry, Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, directory, end]);
}

/** The jar that names a main class. */
export const mainJar = (mainClass: string): Buffer =>
  zip('META-INF/services/org.neo4j.server.startup.EntryPoint', Buffer.from(`${mainClass}\n`));

/** Waits for something to become true. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 5000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not become true in time.');
}
