/** The vocabulary: what the functions beside it promise, and that its parts agree. */
import { describe, expect, it } from 'vitest';
import {
  isEntity,
  labelProperty,
  nodes,
  nodeTypes,
  type RecordRow,
  type RelationShape,
  relations,
  relationTypes,
  sentence,
  typeOfId,
} from '../src/model.ts';
import { byCodePoint, folded, sortKey } from '../src/sort-key.ts';

/** In the order in which a list shows them. */
const sorted = (...labels: string[]) =>
  labels
    .map((label) => [folded(label), label] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, label]) => label);

describe('folded', () => {
  it.each([
    ['accents', 'Élan Żółw naïve', 'elan zołw naive'],
    ['case', 'UNODC Toolkit', 'unodc toolkit'],
    ['leading punctuation', '“(A) Toolkit', 'a) toolkit'],
    ['leading blanks', '  Toolkit', 'toolkit'],
    ['ligatures', 'ﬁnance', 'finance'],
  ])('leaves out %s', (_what, label, key) => {
    expect(folded(label)).toBe(key);
  });

  it('keeps punctuation that does not lead', () => {
    expect(folded('Report: A Study (2012)')).toBe('report: a study (002012)');
  });

  it('pads every number', () => {
    expect(folded('Part 2, chapter 10')).toBe('part 000002, chapter 000010');
  });

  it('leaves a number of more than six digits as it is', () => {
    expect(folded('1234567')).toBe('1234567');
  });

  it('puts 2 before 10, and 10 before letters', () => {
    expect(sorted('Tool 10', 'Tools', 'Tool 2')).toEqual(['Tool 2', 'Tool 10', 'Tools']);
    expect(sorted('A', '10 Steps', '2 Steps')).toEqual(['2 Steps', '10 Steps', 'A']);
  });

  it('puts accents and quotes where a reader looks for the plain letters', () => {
    expect(sorted('Zebra', '“Apple”', 'Éclair', 'eagle', 'Banana')).toEqual([
      '“Apple”',
      'Banana',
      'eagle',
      'Éclair',
      'Zebra',
    ]);
  });

  it('keeps letters of other scripts', () => {
    expect(folded('《人口贩运》')).toBe('人口贩运》');
    expect(folded('Торговля людьми')).toBe('торговля людьми');
  });

  it('is the same for a label written in composed and in decomposed letters', () => {
    expect(folded('Caf\u00e9')).toBe(folded('Cafe\u0301'));
  });

  it('is never null, even for a label that is all punctuation', () => {
    expect(folded('…')).toBe('');
  });
});

describe('typeOfId', () => {
  it.each(nodeTypes)('knows a %s by its prefix', (type) => {
    expect(typeOfId(`${type.toLowerCase()}/some-thing`)).toBe(type);
  });

  it('takes what stands before the first stroke', () => {
    expect(typeOfId('topic/a/b')).toBe('Topic');
  });

  it.each(['', '/', 'topic', 'Topic/a', 'TOPIC/a', 'subject/a', '/topic/a', 'toString/a', ' topic/a'])(
    'names no type for "%s"',
    (id) => {
      expect(typeOfId(id)).toBeUndefined();
    },
  );

  it.each(['topics', 'publications', 'record-'])('names no type for "%s", which has no stroke', (id) => {
    expect(typeOfId(id)).toBeUndefined();
  });
});

describe('the vocabulary', () => {
  it('begins every node with its id', () => {
    for (const type of nodeTypes) expect(Object.keys(nodes[type].shape)[0], type).toBe('id');
  });

  it('names a property of every node as what a person calls it', () => {
    for (const type of nodeTypes) expect(Object.keys(nodes[type].shape), type).toContain(labelProperty[type]);
  });

  it('keeps sortKey for itself', () => {
    for (const type of nodeTypes) expect(Object.keys(nodes[type].shape), type).not.toContain('sortKey');
  });

  it('tells relations apart by a property that they have', () => {
    const keyed = relationTypes.filter((type) => {
      const { key, properties }: RelationShape = relations[type];
      if (key !== undefined) expect(Object.keys(properties), type).toContain(key);
      return key !== undefined;
    });
    expect(keyed).toEqual(['PUBLISHED_BY', 'CONTRIBUTED_BY', 'COVERS']);
  });

  it('reads a relation both ways only within one type', () => {
    const symmetric = relationTypes.filter((type) => {
      const { symmetric = false, ends }: RelationShape = relations[type];
      if (symmetric) for (const [from, to] of ends) expect(from).toBe(to);
      return symmetric;
    });
    expect(symmetric).toEqual([
      'COMPANION_TO',
      'COUNTERPART_OF',
      'COMPLEMENTS',
      'RECOMMENDED_WITH',
      'NOT_RECOMMENDED_WITH',
    ]);
  });

  it('gives every relation between entities its evidence, what a curator decided a reason, and the others neither', () => {
    const bare = relationTypes.filter((type) => !('records' in relations[type].properties));
    const decided = bare.filter((type) => 'reason' in relations[type].properties);
    expect(decided).toEqual(['RECOMMENDED_WITH', 'NOT_RECOMMENDED_WITH']);
    expect(bare.filter((type) => !decided.includes(type))).toEqual([
      'BROADER',
      'WITHIN',
      'DESCRIBES',
      'IN',
      'CORRECTS',
      'CONFLICT_OF',
      'CLAIMED_BY',
    ]);
    for (const type of relationTypes)
      expect(
        ['records', 'reason'].every((name) => name in relations[type].properties),
        type,
      ).toBe(false);
  });

  it('takes for a sentence what ends with a full stop', () => {
    expect(sentence.safeParse('Both teach the same.').success).toBe(true);
    for (const other of ['', '.', 'Both teach the same', ' Both teach the same.', 'Do both?'])
      expect(sentence.safeParse(other).success, other).toBe(false);
  });
});

describe('sortKey', () => {
  it('puts equal labels in the order of their ids, and never the shorter label behind the longer', () => {
    const keys = [
      sortKey('Report', 'publication/b'),
      sortKey('Report', 'publication/a'),
      sortKey('Report 2', 'publication/c'),
    ].sort();
    expect(keys).toEqual(['report\tpublication/a', 'report\tpublication/b', 'report 000002\tpublication/c']);
  });
});

describe('byCodePoint', () => {
  it('sorts as the database does, also beyond U+FFFF', () => {
    const texts = ['b', 'a\u{10428}', 'a\uFFFD', 'a', 'a\u{10429}', ''];
    expect(texts.sort(byCodePoint)).toEqual(['', 'a', 'a\uFFFD', 'a\u{10428}', 'a\u{10429}', 'b']);
  });
});

describe('isEntity', () => {
  it('is true for a thing of the catalogue and false for a record', () => {
    const record: RecordRow = {
      id: 'record/list-1',
      locator: 'list · 1',
      section: null,
      heading: null,
      statedTitle: null,
      statedInstitution: null,
      statedPublished: null,
      statedUrl: null,
      statedLinks: [],
      statedAudience: null,
      statedDuration: null,
      note: null,
    };
    expect(isEntity(record)).toBe(false);
    expect(
      isEntity({ id: 'topic/crime', label: 'Crime', altLabels: [], definition: 'What is punished.', url: null }),
    ).toBe(true);
  });
});
