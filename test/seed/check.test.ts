/** The check as a whole: everything is read, and everything that is wrong is told. */
import { describe, expect, it } from 'vitest';
import { append, problems, replace, small, stated } from './folder.ts';

describe('several problems at once', () => {
  it('are all listed, by file and line', () => {
    expect(
      problems({
        'undecided.tsv': append('LIKES  publication/second-manual  instrument/protocol  Who knows.  record/list-2'),
        'relations/within.tsv': append('region/japan  region/atlantis'),
        'relations/in.tsv': (text) => `${text}\n`,
        'nodes/source.yaml': (text) => `${text}- id: source/atlas\n  title: ""\n`,
        'nodes/institution.yaml': replace('UN_ENTITY', 'COMPANY'),
      }),
    ).toEqual([
      expect.stringMatching(/^nodes\/institution\.yaml:1: "kind"/),
      expect.stringMatching(/^nodes\/source\.yaml:5: "title"/),
      'nodes/source.yaml:5: "source/atlas" must stand before the line above; sort the file.',
      'policy.yaml:1: "source/atlas" has no place in the order of trust; add it to "trust".',
      'relations/in.tsv:5: The line is empty; remove it.',
      'relations/within.tsv:4: "region/atlantis" is unknown; add it to nodes/region.yaml or correct it.',
      'undecided.tsv:2: src/model.ts knows no relation "LIKES".',
    ]);
  });

  it('of one line are all listed, whatever else is wrong with it', () => {
    const line = stated('publication/second-manual  instrument/rule  GUESSED  record/list-2');
    expect(problems({ 'relations/explains.tsv': append(line) })).toEqual([
      'relations/explains.tsv:2: "instrument/rule" is unknown; add it to nodes/instrument.yaml or correct it.',
      'relations/explains.tsv:2: "basis": Invalid option: expected one of "STATED"|"INFERRED".',
    ]);
  });

  it('are not invented: a work whose only topic is misspelt still has its topic line', () => {
    expect(
      problems({ 'relations/about.tsv': replace('second-manual\ttopic/smuggling', 'second-manual\ttopic/smugling') }),
    ).toEqual(['relations/about.tsv:3: "topic/smugling" is unknown; add it to nodes/topic.yaml or correct it.']);
  });

  it('leave nothing out of the files: every file of the small seed is read', () => {
    for (const file of Object.keys(small))
      expect(problems({ [file]: () => undefined }), file).toContain(
        `${file}:1: The file is missing; add it, if only with its first line.`,
      );
  });
});
