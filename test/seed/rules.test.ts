/** Rules that concern more than one line: nothing hangs loose, no circles. */
import { describe, expect, it } from 'vitest';
import { append, problems, replace, stated } from './folder.ts';

describe('a publication', () => {
  const third = (text: string) => `${text}- id: publication/third-manual\n  title: Third Manual\n  kind: MANUAL\n`;

  it('is refused without a record, a topic and an institution, each with the file that lacks a line', () => {
    expect(problems({ 'nodes/publication.yaml': third })).toEqual([
      'nodes/publication.yaml:8: "publication/third-manual": No record describes it; add a line to relations/describes.tsv.',
      'nodes/publication.yaml:8: "publication/third-manual": It has no topic; add a line to relations/about.tsv.',
      'nodes/publication.yaml:8: "publication/third-manual": It has no institution; add a line to relations/published-by.tsv.',
    ]);
  });

  it('is taken once it has the three', () => {
    const evidence = 'STATED  record/list-2';
    expect(
      problems({
        'nodes/publication.yaml': third,
        'relations/describes.tsv': append('record/list-2  publication/third-manual'),
        'relations/about.tsv': append(stated(`publication/third-manual  topic/crime  ${evidence}`)),
        'relations/published-by.tsv': append(
          stated(`publication/third-manual  institution/unodc  PUBLISHER  ${evidence}`),
        ),
      }),
    ).toEqual([]);
  });
});

describe('a record', () => {
  const third = (text: string) => `${text}- id: record/list-3\n  locator: list · 3\n`;

  it('is refused without a source and without a work', () => {
    expect(problems({ 'nodes/record.yaml': third })).toEqual([
      'nodes/record.yaml:5: "record/list-3": It is in no source; add a line to relations/in.tsv.',
      'nodes/record.yaml:5: "record/list-3": It describes no work; add a line to relations/describes.tsv.',
    ]);
  });

  it('is taken once it has both', () => {
    expect(
      problems({
        'nodes/record.yaml': third,
        'relations/in.tsv': append('record/list-3  source/list'),
        'relations/describes.tsv': append('record/list-3  publication/second-manual'),
      }),
    ).toEqual([]);
  });
});

describe('a topic', () => {
  const third = (text: string) => `${text}- id: topic/weather\n  label: Weather\n  definition: Rain and shine.\n`;

  it('is refused when it indexes nothing', () => {
    expect(problems({ 'nodes/topic.yaml': third })).toEqual([
      'nodes/topic.yaml:7: "topic/weather": It indexes no work, nor does a narrower topic; remove it.',
    ]);
  });

  it('is taken when a topic far below it indexes a work', () => {
    expect(
      problems({
        'nodes/topic.yaml': third,
        'relations/broader.tsv': replace('from\tto\n', 'from\tto\ntopic/crime\ttopic/weather\n'),
      }),
    ).toEqual([]);
  });
});

describe('an audience', () => {
  it('is refused when no work is written for it', () => {
    expect(problems({ 'nodes/audience.yaml': (text) => `${text}- id: audience/sailors\n  label: Sailors\n` })).toEqual([
      'nodes/audience.yaml:3: "audience/sailors": No work is written for it; remove it.',
    ]);
  });
});

describe('a circle', () => {
  it('of topics is refused at each topic that lies on it', () => {
    expect(
      problems({ 'relations/broader.tsv': replace('from\tto\n', 'from\tto\ntopic/crime\ttopic/smuggling\n') }),
    ).toEqual([
      'nodes/topic.yaml:1: "topic/crime": BROADER leads from it back to itself; break the circle.',
      'nodes/topic.yaml:4: "topic/smuggling": BROADER leads from it back to itself; break the circle.',
    ]);
  });

  it('of regions is refused, and a region that only leads to it is not blamed', () => {
    const found = problems({
      'relations/within.tsv': () =>
        'from\tto\nregion/asia\tregion/asia-and-the-pacific\nregion/asia-and-the-pacific\tregion/asia\nregion/japan\tregion/asia\n',
    });
    expect(found).toEqual([
      'nodes/region.yaml:1: "region/asia": WITHIN leads from it back to itself; break the circle.',
      'nodes/region.yaml:5: "region/asia-and-the-pacific": WITHIN leads from it back to itself; break the circle.',
    ]);
  });

  it('of instruments is refused', () => {
    const line = stated('instrument/convention  instrument/protocol  STATED  record/list-1');
    expect(problems({ 'relations/supplements.tsv': replace('note\n', `note\n${line}\n`) })).toEqual([
      'nodes/instrument.yaml:1: "instrument/convention": SUPPLEMENTS leads from it back to itself; break the circle.',
      'nodes/instrument.yaml:4: "instrument/protocol": SUPPLEMENTS leads from it back to itself; break the circle.',
    ]);
  });

  it('is not seen where two ways lead up to the same region', () => {
    const lines = [
      'region/asia\tregion/asia-and-the-pacific',
      'region/japan\tregion/asia',
      'region/japan\tregion/asia-and-the-pacific',
    ];
    expect(problems({ 'relations/within.tsv': () => `from\tto\n${lines.join('\n')}\n` })).toEqual([]);
  });
});
