/** The rules of one relation: each broken once, each told with file, line and remedy. */
import { describe, expect, it } from 'vitest';
import { append, catalogueOf, entry, problems, replace, stated } from './folder.ts';

describe('a relation', () => {
  it('goes into the graph with its evidence', () => {
    expect(catalogueOf().relations.filter(({ type }) => type === 'COVERS')).toEqual([
      {
        type: 'COVERS',
        from: 'publication/first-manual',
        to: 'region/japan',
        key: 'SCOPE',
        properties: { role: 'SCOPE', basis: 'STATED', records: ['record/list-1'] },
      },
    ]);
  });

  it('may join the same two nodes twice in two roles', () => {
    const line = stated('publication/first-manual  region/japan  DESTINATION  STATED  record/list-1');
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
      'relations/within.tsv:4: "region/atlantis" is unknown; add it to nodes/region.yaml or correct it.',
    ]);
  });

  it('is refused when it comes from an unknown id', () => {
    expect(problems({ 'relations/within.tsv': append('region/mu  region/asia') })).toEqual([
      'relations/within.tsv:4: "region/mu" is unknown; add it to nodes/region.yaml or correct it.',
    ]);
  });

  it('is refused when an end is of another type', () => {
    expect(problems({ 'relations/within.tsv': append('region/japan  topic/crime') })).toEqual([
      'relations/within.tsv:4: "to" must be a Region (region/…); it is "topic/crime".',
    ]);
  });

  it('is refused when both ends are turned round, once for each end', () => {
    expect(problems({ 'relations/in.tsv': append('source/list  record/list-1') })).toEqual([
      'relations/in.tsv:5: "from" must be a Record (record/…); it is "source/list".',
      'relations/in.tsv:5: "to" must be a Source (source/…); it is "record/list-1".',
    ]);
  });

  it('is refused when it stands twice', () => {
    expect(problems({ 'relations/in.tsv': append('record/list-2  source/list') })).toEqual([
      'relations/in.tsv:5: "record/list-2 → source/list" stands on the line above already; remove one.',
    ]);
  });

  it('is refused when it stands twice in the same role', () => {
    const line = stated('publication/first-manual  region/japan  SCOPE  STATED  record/list-1');
    expect(problems({ 'relations/covers.tsv': append(line) })).toEqual([
      'relations/covers.tsv:3: "publication/first-manual → region/japan → SCOPE" stands on the line above already; remove one.',
    ]);
  });

  it('is refused out of order', () => {
    expect(problems({ 'relations/within.tsv': append('region/asia  region/asia-and-the-pacific') })).toEqual([
      'relations/within.tsv:4: "region/asia → region/asia-and-the-pacific" must stand before the line above; sort the file.',
    ]);
  });

  it('is refused out of order by its role', () => {
    const line = stated('publication/first-manual  region/japan  DESTINATION  STATED  record/list-1');
    expect(problems({ 'relations/covers.tsv': append(line) })).toEqual([
      'relations/covers.tsv:3: "publication/first-manual → region/japan → DESTINATION" must stand before the line above; sort the file.',
    ]);
  });

  it('is refused with a role that is none', () => {
    const line = stated('publication/second-manual  region/asia  TOURISM  STATED  record/list-2');
    expect(problems({ 'relations/covers.tsv': append(line) })).toEqual([
      'relations/covers.tsv:3: "role": Invalid option: expected one of "SCOPE"|"CASE_COUNTRY"|"SURVEY_COUNTRY"|"ORIGIN"|"TRANSIT"|"DESTINATION".',
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
      'relations/within.tsv:4: "region/japan" is joined to itself.',
    ]);
  });

  it('is refused in the wrong direction when it is read both ways', () => {
    const turned = stated('publication/second-manual  publication/first-manual  STATED  record/list-1');
    expect(problems({ 'relations/companion-to.tsv': () => `from\tto\tbasis\trecords\tnote\n${turned}\n` })).toEqual([
      'relations/companion-to.tsv:2: COMPANION_TO is read both ways; write the smaller id first.',
    ]);
  });
});

describe('a relation that joins several pairs of types', () => {
  const explains = (to: string) =>
    problems({
      'nodes/concept.yaml': entry('concept/consent', 'label: Consent', 'kind: TERM', 'definition: Saying yes.'),
      'relations/explains.tsv': append(stated(`publication/second-manual  ${to}  STATED  record/list-2`)),
    });
  const partOf = (ends: string) =>
    problems({
      'nodes/programme.yaml': entry('programme/blue', 'title: Blue', 'kind: CAMPAIGN', 'description: A campaign.'),
      'relations/part-of.tsv': append(stated(`${ends}  STATED  record/list-2`)),
    });

  it('is taken between the first pair', () => {
    expect(
      problems({
        'relations/explains.tsv': append(
          stated('publication/second-manual  instrument/protocol  STATED  record/list-2'),
        ),
      }),
    ).toEqual([]);
  });

  it('is taken between the second', () => {
    expect(explains('concept/consent')).toEqual([]);
  });

  it('is refused when it leads to another type, and each that it may lead to is named', () => {
    expect(explains('topic/crime')).toEqual([
      'relations/explains.tsv:2: "to" must be a Instrument (instrument/…) or a Concept (concept/…); it is "topic/crime".',
    ]);
  });

  it('is refused when it comes from another type, and each that it may come from is named once', () => {
    expect(partOf('topic/crime  publication/first-manual')).toContain(
      'relations/part-of.tsv:2: "from" must be a Publication (publication/…) or a Programme (programme/…); it is "topic/crime".',
    );
  });

  it('is refused when its ends stand in two pairs but not in one', () => {
    expect(partOf('programme/blue  publication/first-manual')).toEqual([
      'relations/part-of.tsv:2: "to" must be a Programme (programme/…); it is "publication/first-manual".',
    ]);
  });

  it('is refused when it leads to an unknown id of the second pair, and its file is named', () => {
    expect(explains('concept/dissent')).toEqual([
      'relations/explains.tsv:2: "concept/dissent" is unknown; add it to nodes/concept.yaml or correct it.',
    ]);
  });
});

describe('a number on a relation', () => {
  const numbered = (number: string) => ({
    'relations/in-series.tsv': replace('manuals\t1\t', `manuals\t${number}\t`),
  });
  const stored = (number: string) =>
    catalogueOf(numbered(number)).relations.find(({ type }) => type === 'IN_SERIES')?.properties;

  it('is stored with a key to sort by, in which 2 comes before 10', () => {
    expect(stored('2')).toMatchObject({ number: 2, sortKey: '000002' });
    expect(stored('10')).toMatchObject({ number: 10, sortKey: '000010' });
  });

  it('may be unknown; the key then comes after every number', () => {
    expect(stored('')).toEqual({ basis: 'STATED', records: ['record/list-1'], sortKey: 'without number' });
    expect('without number' > '999999').toBe(true);
  });

  it('gives no key to a relation that has none', () => {
    for (const { type, properties } of catalogueOf().relations)
      if (type !== 'IN_SERIES') expect(properties, type).not.toHaveProperty('sortKey');
  });

  it.each([
    ['two', '"number": Invalid input: expected number, received NaN.'],
    ['1.5', '"number": Invalid input: expected int, received number.'],
    ['0', '"number": Too small: expected number to be >0.'],
    ['-1', '"number": Too small: expected number to be >0.'],
  ])('is refused as "%s"', (number, message) => {
    expect(problems(numbered(number))).toEqual([`relations/in-series.tsv:2: ${message}`]);
  });

  it('tells no two relations apart: the same two nodes stand once', () => {
    const line = stated('publication/first-manual  series/manuals  2  STATED  record/list-1');
    expect(problems({ 'relations/in-series.tsv': append(line) })).toEqual([
      'relations/in-series.tsv:3: "publication/first-manual → series/manuals" stands on the line above already; remove one.',
    ]);
  });
});

describe('a text on a relation', () => {
  const defined = (article: string) => ({
    'nodes/concept.yaml': entry('concept/consent', 'label: Consent', 'kind: TERM', 'definition: Saying yes.'),
    'relations/defined-in.tsv': append(`concept/consent\tinstrument/protocol\t${article}\tSTATED\trecord/list-1\t`),
  });
  const stored = (article: string) =>
    catalogueOf(defined(article)).relations.find(({ type }) => type === 'DEFINED_IN')?.properties;

  it('is stored as it stands', () => {
    expect(problems(defined('3 (b)'))).toEqual([]);
    expect(stored('3 (b)')).toEqual({ article: '3 (b)', basis: 'STATED', records: ['record/list-1'] });
  });

  it('may be unknown', () => {
    expect(stored('')).toEqual({ basis: 'STATED', records: ['record/list-1'] });
  });
});
