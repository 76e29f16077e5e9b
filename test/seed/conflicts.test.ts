/** Where two sources disagree on a work: what is a disagreement, and what becomes of it in the graph. */
import { describe, expect, it } from 'vitest';
import { dateOf } from '../../src/printed.ts';
import { conflictsBetween, policyOf } from './disagreement.ts';
import { catalogueOf } from './folder.ts';

/** On which fields the two records disagree. */
const fields = (...stated: Parameters<typeof conflictsBetween>) =>
  conflictsBetween(...stated).conflicts.map(({ properties }) => properties.field);

describe('two sources that name a title', () => {
  it.each([
    ['letter case', 'The Toolkit', 'THE TOOLKIT'],
    ['punctuation', 'Toolkit: A Guide', 'Toolkit - a guide'],
    ['a hyphen', 'In-depth Manual', 'In depth Manual'],
    ['quotes around it', '“The Toolkit”', 'The Toolkit'],
    ['accents', 'Guía del docente', 'Guia del docente'],
    ['a full stop', 'Policy makers', 'Policy makers.'],
    ['blanks', 'The  Toolkit', 'The Toolkit '],
  ])('do not disagree by %s', (_what, catalogue, list) => {
    expect(fields({ statedTitle: catalogue }, { statedTitle: list })).toEqual([]);
  });

  it.each([
    ['another word', 'The Toolkit', 'The Handbook'],
    ['a word more', 'UNODC Model Law', 'Model Law'],
    ['another order', 'Law and Order', 'Order and Law'],
    ['another number', 'Volume 1', 'Volume 10'],
    ['letters of another script', 'Торговля', '人口贩运'],
  ])('disagree by %s', (_what, catalogue, list) => {
    expect(fields({ statedTitle: catalogue }, { statedTitle: list })).toEqual(['TITLE']);
  });
});

describe('two sources that give a date', () => {
  it.each([
    ['2010', '2010'],
    ['2010', 'October 2010'],
    ['october 2010', '2010-10'],
    ['2010-10-05', '2010'],
    ['2010-10', '2010-10-05'],
  ])('do not disagree by %s and %s', (catalogue, list) => {
    expect(fields({ statedPublished: catalogue }, { statedPublished: list })).toEqual([]);
    expect(fields({ statedPublished: list }, { statedPublished: catalogue })).toEqual([]);
  });

  it.each([
    ['2009', '2010'],
    ['2009', 'October 2010'],
    ['May 2010', 'October 2010'],
    ['2010-10', 'May 2010'],
    ['2010-10-05', '2010-10-06'],
  ])('disagree by %s and %s', (catalogue, list) => {
    expect(fields({ statedPublished: catalogue }, { statedPublished: list })).toEqual(['PUBLISHED']);
  });

  it.each([
    ['January 2009', '2009-01'],
    ['december 2009', '2009-12'],
    ['2009', '2009'],
    ['2009-05', '2009-05'],
    ['Spring 2009', 'Spring 2009'],
  ])('are read: %s is %s', (printed, date) => {
    expect(dateOf(printed)).toBe(date);
  });
});

describe('two sources that name an institution or an audience', () => {
  it('do not disagree when they name the same', () => {
    const same = { statedInstitution: 'UNODC', statedAudience: 'Policy makers' };
    expect(fields(same, { statedInstitution: 'Unodc', statedAudience: 'policy makers.' })).toEqual([]);
  });

  it('disagree when one names more', () => {
    const catalogue = { statedInstitution: 'UNODC', statedAudience: 'States' };
    const list = { statedInstitution: 'UNODC and IOM', statedAudience: 'States; legislators' };
    expect(fields(catalogue, list)).toEqual(['INSTITUTION', 'AUDIENCE']);
  });
});

describe('two sources that offer the work', () => {
  const address = 'http://www.example.org/Model_Law.pdf';

  it('do not disagree when they print the same address, or offer the same links', () => {
    expect(fields({ statedUrl: address }, { statedUrl: address })).toEqual([]);
    expect(fields({ statedLinks: ['Download: English'] }, { statedLinks: ['Download: English'] })).toEqual([]);
  });

  it('disagree when one prints an address and the other only a download line', () => {
    expect(fields({ statedLinks: ['Download: English'] }, { statedUrl: address })).toEqual(['LINK']);
  });

  it('disagree by the letter case of an address, in which it matters', () => {
    expect(fields({ statedUrl: address }, { statedUrl: address.toLowerCase() })).toEqual(['LINK']);
  });

  it('are asked for their address first: links beside it make no disagreement', () => {
    expect(fields({ statedUrl: address, statedLinks: ['Download: English'] }, { statedUrl: address })).toEqual([]);
  });

  it('claim all of their links, in the order in which they are printed', () => {
    const links = ['Download: English | French', 'More details here'];
    const { claims } = conflictsBetween({ statedLinks: links }, { statedUrl: address });
    expect(claims.map(({ properties }) => properties.value)).toEqual([
      'Download: English | French; More details here',
      address,
    ]);
  });
});

describe('no disagreement', () => {
  it('is seen where only one source says something', () => {
    expect(fields({ statedTitle: 'The Toolkit', statedPublished: '2009', statedLinks: [] }, {})).toEqual([]);
  });

  it('is seen about a work that is only mentioned', () => {
    const titles = [{ statedTitle: 'One' }, { statedTitle: 'Another' }] as const;
    expect(fields(...titles, { work: { held: false } })).toEqual([]);
    expect(fields(...titles, { work: { held: true } })).toEqual(['TITLE']);
  });
});

describe('a conflict', () => {
  it('is one for each field, in the order of the model', () => {
    const catalogue = { statedPublished: '2009', statedTitle: 'One', statedAudience: 'States' };
    const list = { statedPublished: '2010', statedTitle: 'Another', statedAudience: 'Judges' };
    expect(fields(catalogue, list)).toEqual(['TITLE', 'PUBLISHED', 'AUDIENCE']);
  });

  it('is a node with a name of its own, joined to its work and to every record that makes a claim', () => {
    const { conflicts, relations } = conflictsBetween({ statedPublished: 'October 2010' }, { statedPublished: '2009' });
    expect(conflicts).toEqual([
      {
        type: 'Conflict',
        id: 'conflict/toolkit-published',
        properties: {
          id: 'conflict/toolkit-published',
          label: 'The Toolkit: published',
          field: 'PUBLISHED',
          chosen: 'record/catalogue-1',
          policy: `${policyOf().fields.PUBLISHED.reason} ${policyOf().trust[0]?.reason}`,
          sortKey: 'the toolkit: published\tconflict/toolkit-published',
        },
      },
    ]);
    const from = 'conflict/toolkit-published';
    expect(relations).toEqual([
      { type: 'CONFLICT_OF', from, to: 'publication/toolkit', key: '', properties: {} },
      { type: 'CLAIMED_BY', from, to: 'record/catalogue-1', key: '', properties: { value: 'October 2010' } },
      { type: 'CLAIMED_BY', from, to: 'record/list-1', key: '', properties: { value: '2009' } },
    ]);
  });

  it('keeps what was read as it was, and comes after it', () => {
    const { before, after } = conflictsBetween({ statedTitle: 'One' }, { statedTitle: 'Another' });
    expect(after.nodes.slice(0, before.nodes.length)).toEqual(before.nodes);
    expect(after.relations.slice(0, before.relations.length)).toEqual(before.relations);
  });

  it('goes into the graph with the seed', () => {
    const { nodes, relations } = catalogueOf();
    expect(nodes.filter(({ type }) => type === 'Conflict').map(({ id }) => id)).toEqual([
      'conflict/first-manual-title',
    ]);
    const joined = relations.filter(({ from }) => from === 'conflict/first-manual-title');
    expect(joined.map(({ type, to }) => [type, to])).toEqual([
      ['CONFLICT_OF', 'publication/first-manual'],
      ['CLAIMED_BY', 'record/catalogue-1'],
      ['CLAIMED_BY', 'record/list-1'],
    ]);
  });
});
