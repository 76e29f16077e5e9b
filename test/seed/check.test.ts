/** The rules of one entry or one line: each broken once, each told with file, line and remedy. */
import { describe, expect, it } from 'vitest';
import { checkSeed } from '../../src/seed/check.ts';
import { readSeed } from '../../src/seed/files.ts';
import { append, problems, replace, seedFolder, small, stated } from './folder.ts';

const catalogueOf = (...changes: Parameters<typeof seedFolder>) =>
  checkSeed(readSeed(seedFolder(...changes))).catalogue;

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
        published: '2012-05',
        year: 2012,
        held: true,
        access: 'OPEN',
        sortKey: 'first manual',
      },
    });
  });

  it('has no year when no source gives a date', () => {
    expect(catalogueOf().nodes[1]?.properties).not.toHaveProperty('year');
  });

  it('is refused without an id', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- title: Another list\n` })).toEqual([
      'nodes/source.yaml:3: The entry has no "id"; give it one.',
    ]);
  });

  it('is refused without an id, and the entry after it is not blamed', () => {
    const found = problems({
      'nodes/record.yaml': replace('- id: record/list-2', '- locator: list · 3\n- id: record/list-2'),
    });
    expect(found.filter((problem) => problem.startsWith('nodes/record.yaml:4:'))).toEqual([]);
    expect(found).toContain('nodes/record.yaml:3: The entry has no "id"; give it one.');
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
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- id: topic/list\n  title: A list\n` })).toEqual([
      'nodes/source.yaml:3: "topic/list" must be "source/" and words in lower case joined by "-".',
    ]);
  });

  it('is refused when its id stands twice', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- id: source/list\n  title: The same\n` })).toEqual([
      'nodes/source.yaml:3: "source/list" stands on line 1 already; an id is used once.',
    ]);
  });

  it('is refused out of order', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}- id: source/atlas\n  title: An atlas\n` })).toEqual([
      'nodes/source.yaml:3: "source/atlas" must stand before the line above; sort the file.',
    ]);
  });

  it('is refused with a property that the model does not know', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}  author: Someone\n  place: Vienna\n` })).toEqual([
      'nodes/source.yaml:1: src/model.ts knows no property "author", "place".',
    ]);
  });

  it('is refused with its properties in another order than the model', () => {
    expect(problems({ 'nodes/source.yaml': () => '- title: A list\n  id: source/list\n  note: Short.\n' })).toEqual([
      'nodes/source.yaml:1: The properties must stand in this order: id, title, note.',
    ]);
  });

  it('is refused when "year" is given', () => {
    const found = problems({
      'nodes/publication.yaml': replace('published: "2012-05"', 'published: "2012-05"\n  year: 2012'),
    });
    expect(found).toEqual(['nodes/publication.yaml:1: "year" follows from "published"; leave it out.']);
  });

  it('is refused without a property that it must have', () => {
    expect(problems({ 'nodes/source.yaml': () => '- id: source/list\n' })).toEqual([
      'nodes/source.yaml:1: "title": Invalid input: expected string, received undefined.',
    ]);
  });

  it('is refused with an empty text', () => {
    expect(problems({ 'nodes/source.yaml': replace('A list', '""') })).toEqual([
      'nodes/source.yaml:1: "title": Too small: expected string to have >=1 characters.',
    ]);
  });

  it('is refused with a value that is none of the listed ones, and they are listed', () => {
    expect(problems({ 'nodes/institution.yaml': replace('UN_ENTITY', 'COMPANY') })).toEqual([
      'nodes/institution.yaml:1: "kind": Invalid option: expected one of "DEVELOPMENT_BANK"|"INTERGOVERNMENTAL_ORGANIZATION"|"UN_ENTITY"|"UNITED_NATIONS".',
    ]);
  });

  it('is refused with a list of which one item is no text, and the item is named', () => {
    expect(problems({ 'nodes/audience.yaml': (text) => `${text}  altLabels:\n    - attorneys\n    - 7\n` })).toEqual([
      'nodes/audience.yaml:1: "altLabels.1": Invalid input: expected string, received number.',
    ]);
  });

  it('is refused with an address that is none', () => {
    expect(problems({ 'nodes/source.yaml': (text) => `${text}  url: on the shelf\n` })).toEqual([
      'nodes/source.yaml:1: "url": Invalid URL.',
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

describe('a relation', () => {
  it('goes into the graph with its evidence', () => {
    expect(catalogueOf().relations.filter(({ type }) => type === 'COVERS')).toEqual([
      {
        type: 'COVERS',
        from: 'publication/first-manual',
        to: 'region/asia',
        key: 'SCOPE',
        properties: { role: 'SCOPE', basis: 'STATED', records: ['record/list-1'] },
      },
    ]);
  });

  it('may join the same two nodes twice in two roles', () => {
    const line = stated('publication/first-manual  region/asia  DESTINATION  STATED  record/list-1');
    const roles = catalogueOf({
      'relations/covers.tsv': replace(
        'from\tto\trole\tbasis\trecords\tnote\n',
        `from\tto\trole\tbasis\trecords\tnote\n${line}\n`,
      ),
    });
    expect(roles.relations.filter(({ type }) => type === 'COVERS').map(({ key }) => key)).toEqual([
      'DESTINATION',
      'SCOPE',
    ]);
  });

  it('is refused when it leads to an unknown id', () => {
    expect(problems({ 'relations/within.tsv': append('region/japan  region/atlantis') })).toEqual([
      'relations/within.tsv:3: "region/atlantis" is unknown; add it to nodes/region.yaml or correct it.',
    ]);
  });

  it('is refused when it comes from an unknown id', () => {
    expect(problems({ 'relations/within.tsv': append('region/mu  region/asia') })).toEqual([
      'relations/within.tsv:3: "region/mu" is unknown; add it to nodes/region.yaml or correct it.',
    ]);
  });

  it('is refused when an end is of another type', () => {
    expect(problems({ 'relations/within.tsv': append('region/japan  topic/crime') })).toEqual([
      'relations/within.tsv:3: "to" must be a Region (region/…); it is "topic/crime".',
    ]);
  });

  it('is refused when both ends are turned round, once for each end', () => {
    expect(problems({ 'relations/in.tsv': append('source/list  record/list-1') })).toEqual([
      'relations/in.tsv:4: "from" must be a Record (record/…); it is "source/list".',
      'relations/in.tsv:4: "to" must be a Source (source/…); it is "record/list-1".',
    ]);
  });

  it('is refused when it stands twice', () => {
    expect(problems({ 'relations/in.tsv': append('record/list-2  source/list') })).toEqual([
      'relations/in.tsv:4: "record/list-2 → source/list" stands on the line above already; remove one.',
    ]);
  });

  it('is refused when it stands twice in the same role', () => {
    const line = stated('publication/first-manual  region/asia  SCOPE  STATED  record/list-1');
    expect(problems({ 'relations/covers.tsv': append(line) })).toEqual([
      'relations/covers.tsv:3: "publication/first-manual → region/asia → SCOPE" stands on the line above already; remove one.',
    ]);
  });

  it('is refused out of order', () => {
    expect(problems({ 'relations/within.tsv': append('region/asia  region/asia-and-the-pacific') })).toEqual([
      'relations/within.tsv:3: "region/asia → region/asia-and-the-pacific" must stand before the line above; sort the file.',
    ]);
  });

  it('is refused out of order by its role', () => {
    const line = stated('publication/first-manual  region/asia  DESTINATION  STATED  record/list-1');
    expect(problems({ 'relations/covers.tsv': append(line) })).toEqual([
      'relations/covers.tsv:3: "publication/first-manual → region/asia → DESTINATION" must stand before the line above; sort the file.',
    ]);
  });

  it('is refused with a role that is none', () => {
    const line = stated('publication/second-manual  region/asia  TOURISM  STATED  record/list-2');
    expect(problems({ 'relations/covers.tsv': append(line) })).toEqual([
      'relations/covers.tsv:3: "role": Invalid option: expected one of "SCOPE"|"CASE_COUNTRY"|"DESTINATION".',
    ]);
  });

  it('is refused with a basis that is none', () => {
    const line = stated('publication/second-manual  instrument/protocol  GUESSED  record/list-2');
    expect(problems({ 'relations/explains.tsv': append(line) })).toEqual([
      'relations/explains.tsv:2: "basis": Invalid option: expected one of "STATED"|"INFERRED".',
    ]);
  });

  it('is refused when it joins a node to itself', () => {
    expect(problems({ 'relations/within.tsv': append('region/japan  region/japan') })).toEqual([
      'relations/within.tsv:3: "region/japan" is joined to itself.',
    ]);
  });

  it('is refused in the wrong direction when it is read both ways', () => {
    const turned = stated('publication/second-manual  publication/first-manual  STATED  record/list-1');
    expect(problems({ 'relations/companion-to.tsv': () => `from\tto\tbasis\trecords\tnote\n${turned}\n` })).toEqual([
      'relations/companion-to.tsv:2: COMPANION_TO is read both ways; write the smaller id first.',
    ]);
  });
});

describe('the evidence of a relation', () => {
  const explains = (evidence: string) =>
    problems({ 'relations/explains.tsv': append(`publication/second-manual\tinstrument/protocol\t${evidence}`) });

  it('may be a conclusion with its reason', () => {
    expect(explains('INFERRED\trecord/list-2\tIts title says so.')).toEqual([]);
  });

  it('is refused without a record', () => {
    expect(explains('STATED\t\t')).toEqual([
      'relations/explains.tsv:2: No record supports this; name at least one in "records".',
    ]);
  });

  it('is refused with an unknown record', () => {
    expect(explains('STATED\trecord/list-9\t')).toEqual([
      'relations/explains.tsv:2: "record/list-9" is unknown; add it to nodes/record.yaml or correct it.',
    ]);
  });

  it('is refused with something that is no record', () => {
    expect(explains('STATED\tsource/list\t')).toEqual([
      'relations/explains.tsv:2: "records" must be a Record (record/…); it is "source/list".',
    ]);
  });

  it.each([
    ['that are not sorted', 'record/list-2 record/list-1'],
    ['that stand twice', 'record/list-1 record/list-1'],
    ['with two blanks between them', 'record/list-1  record/list-2'],
    ['with a blank after them', 'record/list-1 '],
  ])('is refused with records %s', (_how, records) => {
    const line = `publication/second-manual\tinstrument/protocol\tSTATED\t${records}\t\n`;
    expect(problems({ 'relations/explains.tsv': (text) => text + line })).toEqual([
      'relations/explains.tsv:2: "records" must be sorted, each once, with one blank between them.',
    ]);
  });

  it('is refused when INFERRED gives no reason', () => {
    expect(explains('INFERRED\trecord/list-2\t')).toEqual([
      'relations/explains.tsv:2: What is INFERRED needs a reason in "note".',
    ]);
  });

  it('is refused when STATED gives one', () => {
    expect(explains('STATED\trecord/list-2\tIt seems so.')).toEqual([
      'relations/explains.tsv:2: What is STATED needs no note; say INFERRED, or leave "note" empty.',
    ]);
  });
});

describe('a claim that is not loaded', () => {
  const claim = (line: string) => problems({ 'undecided.tsv': append(line) });

  it('is taken with its reason and never loaded', () => {
    const line = 'EXPLAINS  publication/second-manual  instrument/protocol  The row does not name it.  record/list-2';
    expect(claim(line)).toEqual([]);
    expect(catalogueOf({ 'undecided.tsv': append(line) }).relations).toEqual(catalogueOf().relations);
  });

  it('is refused with a relation that is none', () => {
    expect(claim('LIKES  publication/second-manual  instrument/protocol  Who knows.  record/list-2')).toEqual([
      'undecided.tsv:2: src/model.ts knows no relation "LIKES".',
    ]);
  });

  it('is refused without a reason', () => {
    expect(claim('EXPLAINS  publication/second-manual  instrument/protocol\t\trecord/list-2')).toEqual([
      'undecided.tsv:2: Say in "reason" why it is not loaded.',
    ]);
  });

  it('is refused between the wrong types', () => {
    expect(claim('EXPLAINS  publication/second-manual  topic/crime  Who knows.  record/list-2')).toEqual([
      'undecided.tsv:2: "to" must be a Instrument (instrument/…); it is "topic/crime".',
    ]);
  });

  it('is refused with unknown ends and records', () => {
    expect(claim('EXPLAINS  publication/third-manual  instrument/rule  Who knows.  record/list-3')).toEqual([
      'undecided.tsv:2: "publication/third-manual" is unknown; add it to nodes/publication.yaml or correct it.',
      'undecided.tsv:2: "instrument/rule" is unknown; add it to nodes/instrument.yaml or correct it.',
      'undecided.tsv:2: "record/list-3" is unknown; add it to nodes/record.yaml or correct it.',
    ]);
  });

  it('is refused without a record', () => {
    const line = 'EXPLAINS\tpublication/second-manual\tinstrument/protocol\tWho knows.\t\n';
    expect(problems({ 'rejected.tsv': (text) => text + line })).toEqual([
      'rejected.tsv:2: "records" must be a Record (record/…); it is "".',
    ]);
  });
});

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
      expect.stringMatching(/^nodes\/source\.yaml:3: "title"/),
      'nodes/source.yaml:3: "source/atlas" must stand before the line above; sort the file.',
      'relations/in.tsv:4: The line is empty; remove it.',
      'relations/within.tsv:3: "region/atlantis" is unknown; add it to nodes/region.yaml or correct it.',
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
