/** The seed as the server reads it: in order, or refused with everything that has to be mended. */
import { describe, expect, it } from 'vitest';
import { readCheckedSeed, SeedError } from '../../src/seed/start.ts';
import { append, replace, type SeedChanges, seedFolder, small } from './folder.ts';

function refusal(changes: SeedChanges): string {
  const folder = seedFolder(changes);
  try {
    readCheckedSeed(folder);
  } catch (error) {
    if (error instanceof SeedError) return error.message;
    throw error;
  }
  throw new Error('The seed was taken.');
}

describe('readCheckedSeed', () => {
  it('returns a seed without problems: every node and every relation', () => {
    const { nodes, relations } = readCheckedSeed(seedFolder());
    expect(nodes).toHaveLength(21);
    expect(relations).toHaveLength(25);
  });

  it('throws a SeedError with file, line and remedy of the one problem', () => {
    expect(refusal({ 'relations/within.tsv': append('region/japan  region/atlantis') })).toBe(
      [
        'seed/relations/within.tsv:4: "region/atlantis" is unknown; add it to nodes/region.yaml or correct it.',
        '1 problem in the seed; nothing was loaded.',
      ].join('\n'),
    );
  });

  it('lists several problems, by file and line, and counts them', () => {
    const message = refusal({
      'relations/within.tsv': append('region/japan  region/atlantis'),
      'nodes/source.yaml': replace('title: A list', 'title: A list\n  author: Someone'),
      'relations/in.tsv': (text) => `${text}\n`,
    });
    expect(message.split('\n')).toEqual([
      'seed/nodes/source.yaml:3: src/model.ts knows no property "author".',
      'seed/relations/in.tsv:5: The line is empty; remove it.',
      'seed/relations/within.tsv:4: "region/atlantis" is unknown; add it to nodes/region.yaml or correct it.',
      '3 problems in the seed; nothing was loaded.',
    ]);
  });

  it('throws a SeedError for a folder that is not there, naming every file', () => {
    const nowhere = `${seedFolder()}/nowhere`;
    expect(() => readCheckedSeed(nowhere)).toThrow(SeedError);
    expect(() => readCheckedSeed(nowhere)).toThrow(
      `${Object.keys(small).length} problems in the seed; nothing was loaded.`,
    );
  });
});
