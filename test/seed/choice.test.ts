/** Which claim is shown where sources disagree, with which sentence, and what is said of a work that shows another. */
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/seed/policy.ts';
import { conflictsBetween, policyOf } from './disagreement.ts';
import { problems, replace } from './folder.ts';

const address = 'http://www.example.org/Model_Law.pdf';
/** What is chosen, and why. */
const chosen = (...stated: Parameters<typeof conflictsBetween>) => {
  const [conflict] = conflictsBetween(...stated).conflicts;
  return [conflict?.properties.chosen, conflict?.properties.policy];
};
const decided = (field: 'TITLE' | 'PUBLISHED' | 'AUDIENCE' | 'LINK', record: string, reason: string): Policy =>
  policyOf({ decisions: [{ publication: 'publication/toolkit', field, record, reason }] });

describe('a field that shows what the most trusted source says', () => {
  const dates = [{ statedPublished: '2009' }, { statedPublished: '2010' }] as const;

  it('shows it, with the sentence of the field and that of the source', () => {
    expect(chosen(...dates)).toEqual(['record/catalogue-1', 'One date is shown. The catalogue is dated.']);
  });

  it('follows the order of trust, not that of the records', () => {
    const policy = policyOf({ trust: policyOf().trust.toReversed() });
    expect(chosen(...dates, { policy })).toEqual(['record/list-1', 'One date is shown. The list comes last.']);
  });
});

describe('a field that shows an address', () => {
  it('shows the address of the less trusted source where the other has none', () => {
    expect(chosen({ statedLinks: ['Click here'] }, { statedUrl: address })).toEqual([
      'record/list-1',
      'An address is shown.',
    ]);
  });

  it.each(['Download: English', 'Download: English | French', 'Download:English'])(
    'takes the line "%s" for no address',
    (line) => {
      expect(chosen({ statedLinks: [line] }, { statedUrl: address })).toEqual([
        'record/list-1',
        'An address is shown.',
      ]);
    },
  );

  it('shows an address with the blanks of a line break in it', () => {
    const broken = 'http://www.example.org/d ocuments/Model_Law.pdf';
    expect(chosen({ statedLinks: ['Click here'] }, { statedUrl: broken })[0]).toBe('record/list-1');
  });

  it('shows that of the most trusted source where both print one', () => {
    expect(chosen({ statedUrl: `${address}#1` }, { statedUrl: address })).toEqual([
      'record/catalogue-1',
      'An address is shown.',
    ]);
  });

  it('shows none where nobody prints one', () => {
    expect(chosen({ statedLinks: ['Download: English'] }, { statedLinks: ['Download: French'] })).toEqual([
      undefined,
      'An address is shown.',
    ]);
  });
});

describe('a field that shows all claims', () => {
  it('chooses none, with the sentence of the field', () => {
    expect(chosen({ statedAudience: 'States' }, { statedAudience: 'Judges' })).toEqual([
      undefined,
      'All audiences are kept.',
    ]);
  });
});

describe('the decision of a curator', () => {
  it('wins over the order of trust, and its reason is the only sentence', () => {
    expect(
      chosen(
        { statedPublished: '2009' },
        { statedPublished: '2010' },
        { policy: decided('PUBLISHED', 'record/list-1', 'The cover says so.') },
      ),
    ).toEqual(['record/list-1', 'The cover says so.']);
  });

  it('wins where all claims would be shown', () => {
    expect(
      chosen(
        { statedAudience: 'States' },
        { statedAudience: 'Judges' },
        { policy: decided('AUDIENCE', 'record/list-1', 'The cover says so.') },
      ),
    ).toEqual(['record/list-1', 'The cover says so.']);
  });

  it('wins over a printed address', () => {
    expect(
      chosen(
        { statedLinks: ['Click here'] },
        { statedUrl: address },
        { policy: decided('LINK', 'record/catalogue-1', 'The address is dead.') },
      ),
    ).toEqual(['record/catalogue-1', 'The address is dead.']);
  });

  it('concerns its field and its work only', () => {
    const dates = [{ statedPublished: '2009' }, { statedPublished: '2010' }] as const;
    const other = policyOf({
      decisions: [
        { publication: 'publication/other', field: 'PUBLISHED', record: 'record/list-1', reason: 'It is another.' },
      ],
    });
    for (const policy of [decided('TITLE', 'record/list-1', 'The cover says so.'), other])
      expect(chosen(...dates, { policy })[0]).toBe('record/catalogue-1');
  });
});

describe('a work', () => {
  const said = (...stated: Parameters<typeof conflictsBetween>) => conflictsBetween(...stated).problems;
  const dates = [{ statedPublished: 'October 2010' }, { statedPublished: '2009' }] as const;

  it.each(['2010-10', '2010', '2010-10-05'])('may show the chosen date as %s', (published) => {
    expect(said(...dates, { work: { published } })).toEqual([]);
  });

  it('that shows another date is told which, and whose', () => {
    expect(said(...dates, { work: { published: '2009' } })).toEqual([
      [
        'publication/toolkit',
        'Sources disagree, and by policy.yaml "published" is that of record/catalogue-1, "2010-10"; it is "2009". Correct it, or add a decision with its reason.',
      ],
    ]);
  });

  it('that shows no date is told which, and whose', () => {
    expect(said(...dates)).toEqual([
      [
        'publication/toolkit',
        expect.stringMatching(
          /^Sources disagree, and by policy\.yaml "published" is that of record\/catalogue-1, "2010-10"; /,
        ),
      ],
    ]);
  });

  it('that shows another title is told which, and whose', () => {
    expect(said({ statedTitle: 'One' }, { statedTitle: 'The Toolkit' })).toEqual([
      [
        'publication/toolkit',
        'Sources disagree, and by policy.yaml "title" is that of record/catalogue-1, "One"; it is "The Toolkit". Correct it, or add a decision with its reason.',
      ],
    ]);
  });

  it('may show the chosen title in other letters', () => {
    expect(said({ statedTitle: 'THE TOOLKIT:' }, { statedTitle: 'One' })).toEqual([]);
  });

  it('shows what a curator decided, or is told so', () => {
    const policy = decided('PUBLISHED', 'record/list-1', 'The cover says so.');
    expect(said(...dates, { policy, work: { published: '2009' } })).toEqual([]);
    expect(said(...dates, { policy, work: { published: '2010-10' } })).toEqual([
      [
        'publication/toolkit',
        expect.stringContaining('"published" is that of record/list-1, "2009"; it is "2010-10".'),
      ],
    ]);
  });

  it('may show anything where none is chosen', () => {
    expect(said({ statedAudience: 'States' }, { statedAudience: 'Judges' })).toEqual([]);
  });

  it('is told at its line in the file', () => {
    expect(problems({ 'nodes/publication.yaml': replace('title: First Manual', 'title: The First Manual') })).toEqual([
      'nodes/publication.yaml:1: "publication/first-manual": Sources disagree, and by policy.yaml "title" is that of record/catalogue-1, "First Manual"; it is "The First Manual". Correct it, or add a decision with its reason.',
    ]);
  });
});
