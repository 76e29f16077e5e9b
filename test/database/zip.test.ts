import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZipEntry } from '../../src/database/zip.ts';
import { folder, write, zip } from './folder.ts';

describe('an entry of a zip file', () => {
  it('is read when it is stored as it is', async () => {
    const file = await write(join(await folder(), 'a.jar'), zip('META-INF/x', Buffer.from('one line')));
    expect(await readZipEntry(file, 'META-INF/x')).toBe('one line');
  });

  it('is read when it is compressed', async () => {
    const text = 'a line that repeats '.repeat(50);
    const packed = zip('META-INF/x', deflateRawSync(text), 8, text.length);
    const file = await write(join(await folder(), 'a.jar'), packed);
    expect(await readZipEntry(file, 'META-INF/x')).toBe(text);
  });

  it('is undefined when the file has no such entry, or is no zip file', async () => {
    const at = await folder();
    const zipped = await write(join(at, 'a.jar'), zip('other', Buffer.from('x')));
    const text = await write(join(at, 'b.jar'), 'this is no zip file, but it is longer than an end record');
    const nothing = await write(join(at, 'c.jar'), '');
    expect(await readZipEntry(zipped, 'META-INF/x')).toBeUndefined();
    expect(await readZipEntry(text, 'META-INF/x')).toBeUndefined();
    expect(await readZipEntry(nothing, 'META-INF/x')).toBeUndefined();
  });
});
