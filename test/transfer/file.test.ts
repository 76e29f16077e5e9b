/** The file itself: packed or not, whole or not there, and read by its owner only. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readFile, writeFile } from '../../src/transfer/file.ts';
import { graphLines } from '../../src/transfer/write.ts';
import { seed } from '../support/seed.ts';
import { graphOf, textOf } from './graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'transfer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const { text, written } = await textOf(graphOf(seed).graph);

describe('A file', () => {
  it('holds the lines as they are, packed when its name ends in .gz, for its owner alone', async () => {
    for (const name of ['a.jsonl', 'a.jsonl.gz']) {
      expect(await writeFile(at(name), graphLines(graphOf(seed).graph))).toEqual(written);
      expect((await readFile(at(name))).sha256).toBe(written.sha256);
      expect(statSync(at(name)).mode & 0o777).toBe(0o600);
    }
    expect(readFileSync(at('a.jsonl'), 'utf8')).toBe(text);
    expect(gunzipSync(readFileSync(at('a.jsonl.gz'))).toString()).toBe(text);
    expect(statSync(at('a.jsonl.gz')).size).toBeLessThan(text.length / 3);
  });

  it('stays as it was when the next export fails', async () => {
    writeFileSync(at('old.jsonl'), 'old');
    await expect(writeFile(at('old.jsonl'), graphLines(graphOf(seed, { straddles: true }).graph))).rejects.toThrow(
      'The graph was written to while it was read',
    );
    expect(readFileSync(at('old.jsonl'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('that cannot be written is named', async () => {
    await expect(writeFile(at('no/where.jsonl'), graphLines(graphOf(seed).graph))).rejects.toThrow(
      `${at('no/where.jsonl')}: There is no such file or folder.`,
    );
  });

  it('that is not there, is no gzip file, or was cut is refused by name', async () => {
    await writeFile(at('whole.gz'), graphLines(graphOf(seed).graph));
    writeFileSync(at('cut.gz'), readFileSync(at('whole.gz')).subarray(0, 5_000));
    writeFileSync(at('plain.gz'), text);
    writeFileSync(at('cut.jsonl'), text.slice(0, 5_000));
    await expect(readFile(at('none'))).rejects.toThrow(
      `${at('none')}: There is no such file or folder. Nothing was loaded.`,
    );
    await expect(readFile(at('plain.gz'))).rejects.toThrow(`${at('plain.gz')}: It cannot be unpacked`);
    await expect(readFile(at('cut.gz'))).rejects.toThrow(
      `${at('cut.gz')}: The packed file ends too early: it was cut.`,
    );
    await expect(readFile(at('cut.jsonl'))).rejects.toThrow(
      /cut\.jsonl: Line \d+: The file ends within this line: it was cut\. Nothing was loaded\.$/,
    );
  });
});
