/** Relations that lead upwards or backwards in time lead nowhere back. */
import { describe, expect, it } from 'vitest';
import { relationFile } from '../../src/seed/files.ts';
import { type Change, entry, problems, replace, stated } from './folder.ts';

const campaign = ['kind: CAMPAIGN', 'description: A campaign.'];

/** Puts two lines of evidence at the end: from `a` to `b`, and back. */
const thereAndBack =
  (a: string, b: string, number = ''): Change =>
  (text) =>
    `${text}${[`${a}  ${b}`, `${b}  ${a}`].map((ends) => `${stated(`${ends}${number}  STATED  record/list-1`)}\n`).join('')}`;

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

  it.each(['SUCCEEDS', 'PART_OF', 'VOLUME_OF'] as const)('of works is refused along %s', (type) => {
    const file = relationFile(type);
    const number = type === 'VOLUME_OF' ? '  1' : '';
    const lines = thereAndBack('publication/first-manual', 'publication/second-manual', number);
    expect(problems({ [file]: lines })).toEqual([
      `nodes/publication.yaml:1: "publication/first-manual": ${type} leads from it back to itself; break the circle.`,
      `nodes/publication.yaml:5: "publication/second-manual": ${type} leads from it back to itself; break the circle.`,
    ]);
  });

  it('of institutions is refused', () => {
    expect(
      problems({
        'nodes/institution.yaml': (text) => `- id: institution/unit\n  name: A unit\n  kind: UN_OFFICE\n${text}`,
        'relations/sub-organization-of.tsv': thereAndBack('institution/unit', 'institution/unodc'),
      }),
    ).toEqual([
      'nodes/institution.yaml:1: "institution/unit": SUB_ORGANIZATION_OF leads from it back to itself; break the circle.',
      'nodes/institution.yaml:4: "institution/unodc": SUB_ORGANIZATION_OF leads from it back to itself; break the circle.',
    ]);
  });

  it('of programmes is refused, along the relation that works have too', () => {
    const red = entry('programme/red', 'title: Red', ...campaign);
    expect(
      problems({
        'nodes/programme.yaml': (text) => red(entry('programme/blue', 'title: Blue', ...campaign)(text) ?? ''),
        'relations/part-of.tsv': thereAndBack('programme/blue', 'programme/red'),
      }),
    ).toEqual([
      'nodes/programme.yaml:2: "programme/blue": PART_OF leads from it back to itself; break the circle.',
      'nodes/programme.yaml:6: "programme/red": PART_OF leads from it back to itself; break the circle.',
    ]);
  });

  it('is none where two works refer to each other', () => {
    const lines = thereAndBack('publication/first-manual', 'publication/second-manual');
    expect(problems({ 'relations/references.tsv': lines })).toEqual([]);
  });
});
