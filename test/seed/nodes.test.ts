/** The rules of one node: each broken once, each told with file, line and remedy. */
import { describe, expect, it } from 'vitest';
import { catalogueOf, entry, problems, replace } from './folder.ts';

describe('a node', () => {
  it('goes into the graph with what is known, its year and its sort key', () => {
    expect(catalogueOf().nodes[0]).toEqual({
      type: 'Publication',
      id: 'publication/first-manual',
      properties: {
        id: 'publication/first-manual',
        title: 'First Manual',
        alternativeTitles: [],
        kind: 'MANUAL',
        tableOfContents: [],
        published: '2012-05',
        year: 2012,
        held: true,
        access: 'OPEN',
        sortKey: 'first manual\tpublication/first-manual',
      },
    });
  });

  it('has no year when no source gives a date', () => {
    expect(catalogueOf().nodes[1]?.properties).not.toHaveProperty('year');
  });

  it('is held and open unless it says otherwise', () => {
    const [first, second] = catalogueOf({
      'nodes/publication.yaml': replace(
        'Second Manual\n  kind: MANUAL\n',
        'Second Manual\n  kind: MANUAL\n  access: RESTRICTED\n',
      ),
    }).nodes;
    expect(first?.properties).toMatchObject({ held: true, access: 'OPEN' });
    expect(second?.properties).toMatchObject({ held: true, access: 'RESTRICTED' });
  });

  it('is refused without an id', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- title: Another list\n` })).toEqual([
      'nodes/source.yaml:5: The entry has no "id"; give it one.',
    ]);
  });

  it('is refused without an id, and the entry after it is not blamed', () => {
    const found = problems({
      'nodes/record.yaml': replace('- id: record/list-2', '- locator: list · 3\n- id: record/list-2'),
    });
    expect(found.filter((problem) => problem.startsWith('nodes/record.yaml:8:'))).toEqual([]);
    expect(found).toContain('nodes/record.yaml:7: The entry has no "id"; give it one.');
  });

  it('is refused when its id is not in kebab-case', () => {
    const found = problems({
      'nodes/instrument.yaml': (text) => `${text}- id: instrument/The_Rule\n  title: Rule\n  kind: RESOLUTION\n`,
    });
    expect(found).toContain(
      'nodes/instrument.yaml:7: "instrument/The_Rule" must be "instrument/" and words in lower case joined by "-".',
    );
  });

  it('is refused when its id begins with another type', () => {
    expect(problems({ 'nodes/audience.yaml': entry('topic/sailors', 'label: Sailors') })).toEqual([
      'nodes/audience.yaml:3: "topic/sailors" must be "audience/" and words in lower case joined by "-".',
    ]);
  });

  it('is refused when its id stands twice', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- id: source/list\n  title: The same\n` })).toEqual([
      'nodes/source.yaml:5: "source/list" stands on line 3 already; an id is used once.',
    ]);
  });

  it('is refused out of order', () => {
    expect(problems({ 'nodes/topic.yaml': entry('topic/arms', 'label: Arms', 'definition: What shoots.') })).toEqual([
      'nodes/topic.yaml:7: "topic/arms" must stand before the line above; sort the file.',
    ]);
  });

  it('is refused with a property that the model does not know', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}  author: Someone\n  place: Vienna\n` })).toEqual([
      'nodes/source.yaml:3: src/model.ts knows no property "author", "place".',
    ]);
  });

  it('is refused with its properties in another order than the model', () => {
    expect(
      problems({
        'nodes/source.yaml': replace(
          '- id: source/list\n  title: A list\n',
          '- title: A list\n  id: source/list\n  note: Short.\n',
        ),
      }),
    ).toEqual(['nodes/source.yaml:3: The properties must stand in this order: id, title, note.']);
  });

  it('is refused when "year" is given', () => {
    const found = problems({
      'nodes/publication.yaml': replace('published: "2012-05"', 'published: "2012-05"\n  year: 2012'),
    });
    expect(found).toEqual(['nodes/publication.yaml:1: "year" follows from "published"; leave it out.']);
  });

  it('is refused without a property that it must have', () => {
    expect(problems({ 'nodes/source.yaml': replace('  title: A list\n', '') })).toEqual([
      'nodes/source.yaml:3: "title": Invalid input: expected string, received undefined.',
    ]);
  });

  it('is refused with an empty text', () => {
    expect(problems({ 'nodes/source.yaml': replace('A list', '""') })).toEqual([
      'nodes/source.yaml:3: "title": Too small: expected string to have >=1 characters.',
    ]);
  });

  it('is refused with a value that is none of the listed ones, and they are listed', () => {
    expect(problems({ 'nodes/institution.yaml': replace('UN_ENTITY', 'COMPANY') })).toEqual([
      'nodes/institution.yaml:1: "kind": Invalid option: expected one of "ACADEMIC"|"DEVELOPMENT_BANK"|"GOVERNMENT"|"INITIATIVE"|"INTER_AGENCY_GROUP"|"INTERGOVERNMENTAL_ORGANIZATION"|"INTERNATIONAL_ORGANIZATION"|"NON_GOVERNMENTAL_ORGANIZATION"|"UN_ENTITY"|"UN_OFFICE"|"UN_ORGAN"|"UNITED_NATIONS".',
    ]);
  });

  it('is refused with a list of which one item is no text, and the item is named', () => {
    expect(problems({ 'nodes/audience.yaml': (text) => `${text}  altLabels:\n    - attorneys\n    - 7\n` })).toEqual([
      'nodes/audience.yaml:1: "altLabels.1": Invalid input: expected string, received number.',
    ]);
  });

  it('is refused with an address that is none', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}  url: on the shelf\n` })).toEqual([
      'nodes/source.yaml:3: "url": Invalid URL.',
    ]);
  });

  it.each(['12', '2012-13', '2012-5', '2012-05-32', 'May 2012'])('is refused with the date "%s"', (date) => {
    expect(problems({ 'nodes/publication.yaml': replace('2012-05', date) })).toEqual([
      expect.stringMatching(
        /^nodes\/publication\.yaml:1: "published": must be a (date as far as it is known|day of the calendar)/,
      ),
    ]);
  });

  it('is refused with a date that no calendar has', () => {
    expect(problems({ 'nodes/publication.yaml': replace('2012-05', '2012-02-31') })).toEqual([
      expect.stringMatching(/^nodes\/publication\.yaml:1: "published"/),
    ]);
  });

  it('is refused with a date that YAML reads as a number', () => {
    expect(problems({ 'nodes/publication.yaml': replace('"2012-05"', '2012') })).toEqual([
      'nodes/publication.yaml:1: "published": Invalid input: expected string, received number.',
    ]);
  });

  it.each(['2012', '2012-05', '2012-02-29'])('is taken with the date "%s"', (date) => {
    expect(problems({ 'nodes/publication.yaml': replace('2012-05', date) })).toEqual([]);
  });
});

describe('a property of a form of its own', () => {
  it.each([
    [
      'a figure in words',
      'figure',
      'value: 31',
      'value: many',
      '"value": Invalid input: expected number, received string.',
    ],
    [
      'a figure without its unit',
      'figure',
      '\n  unit: cases',
      '',
      '"unit": Invalid input: expected string, received undefined.',
    ],
    [
      'a version in a role that is none',
      'version',
      'FULL_TEXT',
      'SUMMARY',
      '"role": Invalid option: expected one of "FULL_TEXT"|"CONTENT"|"RECORDING"|"SHORT_FORM"|"EXECUTIVE_SUMMARY"|"TEXT_FILE".',
    ],
    [
      'a duration in words',
      'version',
      'language: fr',
      'language: fr\n  duration: 30 seconds',
      '"duration": Invalid ISO duration.',
    ],
    [
      'a series of no publications',
      'series',
      'crime.',
      'crime.\n  announced: 0',
      '"announced": Too small: expected number to be >0.',
    ],
    [
      'a series of half a publication',
      'series',
      'crime.',
      'crime.\n  announced: 2.5',
      '"announced": Invalid input: expected int, received number.',
    ],
    [
      'a correction without its reason',
      'correction',
      '\n  reason: The cover shows it.',
      '',
      '"reason": Invalid input: expected string, received undefined.',
    ],
  ] as const)('is refused: %s', (_what, type, from, to, message) => {
    expect(problems({ [`nodes/${type}.yaml`]: replace(from, to) })).toEqual([`nodes/${type}.yaml:1: ${message}`]);
  });

  it.each(['PT30S', 'PT9M30S'])('is taken: the duration "%s"', (duration) => {
    const played = replace('language: fr', `language: fr\n  duration: ${duration}`);
    expect(problems({ 'nodes/version.yaml': played })).toEqual([]);
  });
});

describe('an id of a new type', () => {
  it.each([
    ['person', 'name: A Judge'],
    ['concept', 'label: Consent'],
    ['programme', 'title: A Programme'],
    ['event', 'title: A Forum'],
  ] as const)('is refused in nodes/%s.yaml when it begins with another type', (type, property) => {
    expect(problems({ [`nodes/${type}.yaml`]: entry('topic/other', property) })).toContain(
      `nodes/${type}.yaml:2: "topic/other" must be "${type}/" and words in lower case joined by "-".`,
    );
  });
});
