/** Rules that concern more than one line: every work is described and indexed, and everything belongs somewhere. */
import { describe, expect, it } from 'vitest';
import { append, entry, problems, replace, stated } from './folder.ts';

const loose = 'Nothing is joined to it; add what it is here for, or remove it.';

describe('a publication', () => {
  const third = entry('publication/third-manual', 'title: Third Manual', 'kind: MANUAL');
  const evidence = 'STATED  record/list-3';
  /** A third record of the list, and what the third work needs besides. */
  const needed = {
    'nodes/publication.yaml': third,
    'nodes/record.yaml': entry('record/list-3', 'locator: list · 3'),
    'relations/in.tsv': append('record/list-3  source/list'),
    'relations/describes.tsv': append('record/list-3  publication/third-manual'),
    'relations/about.tsv': append(stated(`publication/third-manual  topic/crime  ${evidence}`)),
    'relations/published-by.tsv': append(
      stated(`publication/third-manual  institution/unodc  CO_PUBLISHER  ${evidence}`),
    ),
  };

  it('is refused without a record, a topic and an institution, each with the file that lacks a line', () => {
    expect(problems({ 'nodes/publication.yaml': third })).toEqual([
      'nodes/publication.yaml:8: "publication/third-manual": No record describes it; add a line to relations/describes.tsv.',
      'nodes/publication.yaml:8: "publication/third-manual": It has no topic; add a line to relations/about.tsv.',
      'nodes/publication.yaml:8: "publication/third-manual": It has no institution; add a line to relations/published-by.tsv.',
      `nodes/publication.yaml:8: "publication/third-manual": ${loose}`,
    ]);
  });

  it('is taken once it has the three', () => {
    expect(problems(needed)).toEqual([]);
  });

  it.each([
    ['about', 'topic'],
    ['published-by', 'institution'],
  ])('is refused without its line in relations/%s.tsv', (file, what) => {
    expect(problems({ ...needed, [`relations/${file}.tsv`]: (text: string) => text })).toEqual([
      `nodes/publication.yaml:8: "publication/third-manual": It has no ${what}; add a line to relations/${file}.tsv.`,
    ]);
  });

  it('that is only mentioned needs a record, but neither topic nor institution', () => {
    const mentioned = entry('publication/third-manual', 'title: Third Manual', 'kind: MANUAL', 'held: false');
    expect(
      problems({
        'nodes/publication.yaml': mentioned,
        'relations/describes.tsv': append('record/list-2  publication/third-manual'),
      }),
    ).toEqual([]);
    expect(problems({ 'nodes/publication.yaml': mentioned })).toContain(
      'nodes/publication.yaml:8: "publication/third-manual": No record describes it; add a line to relations/describes.tsv.',
    );
  });

  it('is refused when two records of one source describe it', () => {
    const describes = replace('list-2\tpublication/second-manual', 'list-2\tpublication/first-manual');
    expect(problems({ 'relations/describes.tsv': describes })).toContain(
      'nodes/publication.yaml:1: "publication/first-manual": Two records of one source describe it; one of them describes another work.',
    );
  });

  it('that is only mentioned may be mentioned twice in one source', () => {
    const mentioned = entry('publication/third-manual', 'title: Third Manual', 'kind: MANUAL', 'held: false');
    const inOrder = replace(
      'list-1\tpublication/first-manual\n',
      'list-1\tpublication/first-manual\nrecord/list-1\tpublication/third-manual\n',
    );
    expect(
      problems({
        'nodes/publication.yaml': mentioned,
        'relations/describes.tsv': (text) => `${inOrder(text)}record/list-2\tpublication/third-manual\n`,
      }),
    ).toEqual([]);
  });
});

describe('a record', () => {
  const third = entry('record/list-3', 'locator: list · 3');

  it('is refused without a source and without a work', () => {
    expect(problems({ 'nodes/record.yaml': third })).toEqual([
      'nodes/record.yaml:9: "record/list-3": It is in no source; add a line to relations/in.tsv.',
      'nodes/record.yaml:9: "record/list-3": It must describe one work that is held, not 0; see relations/describes.tsv.',
      `nodes/record.yaml:9: "record/list-3": ${loose}`,
    ]);
  });

  it('is taken once it has both', () => {
    expect(
      problems({
        'nodes/record.yaml': entry('record/shelf-1', 'locator: shelf · 1'),
        'nodes/source.yaml': entry('source/shelf', 'title: A shelf'),
        'policy.yaml': replace('fields:', '  - source: source/shelf\n    reason: It is dusty.\nfields:'),
        'relations/in.tsv': append('record/shelf-1  source/shelf'),
        'relations/describes.tsv': append('record/shelf-1  publication/second-manual'),
      }),
    ).toEqual([]);
  });

  it('is refused when it describes two works that are held', () => {
    const two = replace('record/list-1', 'record/catalogue-1\tpublication/second-manual\nrecord/list-1');
    expect(problems({ 'relations/describes.tsv': two })).toEqual([
      'nodes/record.yaml:1: "record/catalogue-1": It must describe one work that is held, not 2; see relations/describes.tsv.',
    ]);
  });

  it('is refused when the only work that it describes is not held', () => {
    expect(
      problems({
        'nodes/publication.yaml': replace(
          'Second Manual\n  kind: MANUAL',
          'Second Manual\n  kind: MANUAL\n  held: false',
        ),
      }),
    ).toEqual([
      'nodes/record.yaml:7: "record/list-2": It must describe one work that is held, not 0; see relations/describes.tsv.',
    ]);
  });
});

describe.each([
  ['version', ['label: First Manual, German', 'role: FULL_TEXT'], 5],
  ['figure', ['label: Pages', 'value: 200', 'unit: pages'], 5],
] as const)('a %s', (type, properties, line) => {
  const node = { [`nodes/${type}.yaml`]: entry(`${type}/other`, ...properties) };
  const file = `relations/has-${type}.tsv`;
  const of = (work: string) => stated(`publication/${work}-manual  ${type}/other  STATED  record/list-1`);

  it('is refused when it belongs to no work', () => {
    expect(problems(node)).toEqual([
      `nodes/${type}.yaml:${line}: "${type}/other": It must belong to one work, not 0; see ${file}.`,
      `nodes/${type}.yaml:${line}: "${type}/other": ${loose}`,
    ]);
  });

  it('is taken when it belongs to one', () => {
    expect(problems({ ...node, [file]: append(of('first')) })).toEqual([]);
  });

  it('is refused when it belongs to two', () => {
    expect(problems({ ...node, [file]: append(`${of('first')}\n${of('second')}`) })).toEqual([
      `nodes/${type}.yaml:${line}: "${type}/other": It must belong to one work, not 2; see ${file}.`,
    ]);
  });
});

describe('the number of a relation', () => {
  const second = (number: string) => ({
    'relations/in-series.tsv': append(`publication/second-manual\tseries/manuals\t${number}\tSTATED\trecord/list-2\t`),
  });

  it('is refused when another has it, and the other is named', () => {
    expect(problems(second('1'))).toEqual([
      'nodes/publication.yaml:5: "publication/second-manual": It is number 1 of "series/manuals", and so is "publication/first-manual".',
    ]);
  });

  it.each(['2', ''])('is taken as "%s" beside number 1', (number) => {
    expect(problems(second(number))).toEqual([]);
  });

  it('may be the same in another series', () => {
    expect(
      problems({
        'nodes/series.yaml': entry('series/tools', 'title: Tools', 'description: For use.'),
        'relations/in-series.tsv': append(stated('publication/second-manual  series/tools  1  STATED  record/list-2')),
      }),
    ).toEqual([]);
  });
});
