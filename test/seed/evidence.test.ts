/** What supports a relation, and claims that nothing supports well enough: every rule broken once. */
import { describe, expect, it } from 'vitest';
import { append, catalogueOf, problems } from './folder.ts';

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
      'undecided.tsv:2: "to" must be a Instrument (instrument/…) or a Concept (concept/…); it is "topic/crime".',
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
