/** Reading: what is no list and no table is a problem with its file and line, never an exception. */
import { describe, expect, it } from 'vitest';
import { relationTypes } from '../../src/model.ts';
import { columnsOf, readSeed, relationFile } from '../../src/seed/files.ts';
import { append, problems, replace, seedFolder, stated } from './folder.ts';

const withoutEnd = (text: string) => text.trimEnd();

describe('the small seed of these tests', () => {
  it('has no problem as it stands', () => {
    expect(problems({})).toEqual([]);
  });

  it('is read with the line of every entry', () => {
    const { nodes, relations } = readSeed(seedFolder());
    const topics = nodes.filter(({ type }) => type === 'Topic');
    expect(topics.map(({ file, line, value }) => [file, line, value.id])).toEqual([
      ['nodes/topic.yaml', 1, 'topic/crime'],
      ['nodes/topic.yaml', 4, 'topic/smuggling'],
    ]);
    expect(relations.get('IN')).toEqual([
      { file: 'relations/in.tsv', line: 2, cells: { from: 'record/catalogue-1', to: 'source/catalogue' } },
      { file: 'relations/in.tsv', line: 3, cells: { from: 'record/list-1', to: 'source/list' } },
      { file: 'relations/in.tsv', line: 4, cells: { from: 'record/list-2', to: 'source/list' } },
    ]);
  });
});

describe('reading a file of nodes', () => {
  it('counts lines past comments', () => {
    const { nodes } = readSeed(seedFolder({ 'nodes/source.yaml': (text) => `# Catalogues.\n\n${text}` }));
    expect(nodes.find(({ type }) => type === 'Source')?.line).toBe(3);
  });

  it('takes a file that holds nothing but a comment for an empty list', () => {
    const { nodes, problems: found } = readSeed(seedFolder({ 'nodes/audience.yaml': () => '# None yet.\n' }));
    expect(found).toEqual([]);
    expect(nodes.filter(({ type }) => type === 'Audience')).toEqual([]);
  });

  it('says that a file is missing', () => {
    expect(problems({ 'nodes/instrument.yaml': () => undefined })).toContain(
      'nodes/instrument.yaml:1: The file is missing; add it, if only with its first line.',
    );
  });

  it('says where the YAML cannot be read', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}  note: "no end\n` })).toContainEqual(
      expect.stringMatching(/^nodes\/source\.yaml:[56]: The YAML cannot be read: Missing closing "quote/),
    );
  });

  it('refuses a property that is written twice', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}  title: Another list\n` })).toContain(
      'nodes/source.yaml:5: The YAML cannot be read: Map keys must be unique at line 5, column 3:',
    );
  });

  it('refuses a file that is no list', () => {
    expect(problems({ 'nodes/source.yaml': () => 'source/list: A list\n' })).toContain(
      'nodes/source.yaml:1: The file must be a list of mappings, each with an "id".',
    );
  });

  it('refuses an entry that is no mapping, on the line where it stands', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- source/other\n` })).toEqual([
      'nodes/source.yaml:5: An entry must be a mapping with an "id".',
    ]);
  });
});

describe('reading the policy', () => {
  it('says that the file is missing, and nothing more', () => {
    expect(problems({ 'policy.yaml': () => undefined })).toEqual([
      'policy.yaml:1: The file is missing; add it, if only with its first line.',
    ]);
  });

  it('says where the YAML cannot be read, and nothing more', () => {
    expect(problems({ 'policy.yaml': replace('decisions: []', 'trust: []\ndecisions: []') })).toEqual([
      'policy.yaml:22: The YAML cannot be read: Map keys must be unique at line 22, column 1:',
    ]);
  });
});

describe('reading a file of relations', () => {
  it('knows the columns of every relation as seed/README.md gives them', () => {
    const columns = Object.fromEntries(relationTypes.map((type) => [relationFile(type), columnsOf(type).join(' ')]));
    expect(columns).toEqual({
      'relations/about.tsv': 'from to basis records note',
      'relations/adopted-by.tsv': 'from to basis records note',
      'relations/broader.tsv': 'from to',
      'relations/claimed-by.tsv': 'from to value',
      'relations/companion-to.tsv': 'from to basis records note',
      'relations/complements.tsv': 'from to basis records note',
      'relations/conflict-of.tsv': 'from to',
      'relations/contributed-by.tsv': 'from to role basis records note',
      'relations/corrects.tsv': 'from to',
      'relations/counterpart-of.tsv': 'from to basis records note',
      'relations/covers.tsv': 'from to role basis records note',
      'relations/defined-in.tsv': 'from to article basis records note',
      'relations/describes.tsv': 'from to',
      'relations/draws-on.tsv': 'from to basis records note',
      'relations/explains.tsv': 'from to basis records note',
      'relations/for.tsv': 'from to basis records note',
      'relations/has-figure.tsv': 'from to basis records note',
      'relations/has-version.tsv': 'from to basis records note',
      'relations/implements.tsv': 'from to basis records note',
      'relations/in-series.tsv': 'from to number basis records note',
      'relations/in.tsv': 'from to',
      'relations/mandated-by.tsv': 'from to basis records note',
      'relations/not-recommended-with.tsv': 'from to reason',
      'relations/occasioned-by.tsv': 'from to basis records note',
      'relations/opened-for-signature-at.tsv': 'from to basis records note',
      'relations/operated-by.tsv': 'from to basis records note',
      'relations/part-of.tsv': 'from to basis records note',
      'relations/produced-under.tsv': 'from to basis records note',
      'relations/published-by.tsv': 'from to role basis records note',
      'relations/recommended-with.tsv': 'from to reason',
      'relations/references.tsv': 'from to basis records note',
      'relations/responds-to.tsv': 'from to basis records note',
      'relations/sub-organization-of.tsv': 'from to basis records note',
      'relations/succeeds.tsv': 'from to basis records note',
      'relations/summarizes.tsv': 'from to basis records note',
      'relations/supplements.tsv': 'from to basis records note',
      'relations/supports.tsv': 'from to basis records note',
      'relations/text-of.tsv': 'from to basis records note',
      'relations/volume-of.tsv': 'from to number basis records note',
      'relations/within.tsv': 'from to',
    });
  });

  it('reads the relations of what is worked out from no file', () => {
    const read = [...readSeed(seedFolder()).relations.keys()];
    expect(relationTypes.filter((type) => !read.includes(type))).toEqual(['CONFLICT_OF', 'CLAIMED_BY']);
  });

  it('says that a file is missing', () => {
    expect(problems({ 'relations/explains.tsv': () => undefined })).toEqual([
      'relations/explains.tsv:1: The file is missing; add it, if only with its first line.',
    ]);
  });

  it('says that a file of claims is missing', () => {
    expect(problems({ 'rejected.tsv': () => undefined })).toEqual([
      'rejected.tsv:1: The file is missing; add it, if only with its first line.',
    ]);
  });

  it('refuses a first line that does not name the columns, and says which they are', () => {
    expect(problems({ 'relations/within.tsv': (text) => text.replace('from\tto', 'to\tfrom') })).toEqual([
      'relations/within.tsv:1: The first line must be: from ⇥ to',
    ]);
  });

  it('asks for the first line of a file that lost all of its lines', () => {
    expect(problems({ 'relations/companion-to.tsv': () => '' })).toEqual([
      'relations/companion-to.tsv:1: The first line must be: from ⇥ to ⇥ basis ⇥ records ⇥ note',
    ]);
  });

  it('refuses a line with too few columns and says which there are', () => {
    expect(problems({ 'relations/within.tsv': append('region/japan') })).toEqual([
      'relations/within.tsv:4: The line has 1 column instead of 2 (from, to), separated by tabs.',
    ]);
  });

  it('refuses a line with too many columns, such as a tab within a note', () => {
    const line = 'publication/first-manual  instrument/protocol  INFERRED  record/list-1  It says  so.';
    expect(problems({ 'relations/explains.tsv': append(line) })).toEqual([
      'relations/explains.tsv:2: The line has 6 columns instead of 5 (from, to, basis, records, note), separated by tabs.',
    ]);
  });

  it('refuses an empty line between two others', () => {
    expect(problems({ 'relations/in.tsv': (text) => text.replace('from\tto\n', 'from\tto\n\n') })).toEqual([
      'relations/in.tsv:2: The line is empty; remove it.',
    ]);
  });

  it('refuses an empty line at the end', () => {
    expect(problems({ 'relations/in.tsv': (text) => `${text}\n` })).toEqual([
      'relations/in.tsv:5: The line is empty; remove it.',
    ]);
  });

  it('refuses a file whose last line does not end', () => {
    expect(problems({ 'relations/in.tsv': withoutEnd })).toEqual([
      'relations/in.tsv:4: The file must end with a new line.',
    ]);
  });

  it('refuses a file whose only line does not end', () => {
    expect(problems({ 'relations/explains.tsv': withoutEnd })).toEqual([
      'relations/explains.tsv:1: The file must end with a new line.',
    ]);
  });

  it('keeps a cell that is empty', () => {
    const line = stated('publication/first-manual  instrument/protocol  STATED  record/list-1');
    const { relations } = readSeed(seedFolder({ 'relations/explains.tsv': append(line) }));
    expect(relations.get('EXPLAINS')?.[0]?.cells.note).toBe('');
  });
});
