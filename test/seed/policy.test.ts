/** The rules of policy.yaml: each broken once, each told with file, line and remedy. */
import { describe, expect, it } from 'vitest';
import { entry, problems, replace } from './folder.ts';

/** What is said of policy.yaml when `to` stands where `from` stood. */
const said = (from: string, to: string) => problems({ 'policy.yaml': replace(from, to) });
const decision = (property: string, value: string) => {
  const right = {
    publication: 'publication/first-manual',
    field: 'TITLE',
    record: 'record/list-1',
    reason: 'The cover has the article.',
  };
  const written = Object.entries({ ...right, [property]: value }).map(([name, text]) => `    ${name}: ${text}\n`);
  return `decisions:\n${written.join('').replace('   ', '  -')}`;
};
const decided = (property: string, value: string) => said('decisions: []\n', decision(property, value));
const article = replace('title: First Manual', 'title: The First Manual');

describe('the order of trust', () => {
  it('is refused when a source has no place in it', () => {
    expect(problems({ 'nodes/source.yaml': entry('source/shelf', 'title: A shelf') })).toContain(
      'policy.yaml:1: "source/shelf" has no place in the order of trust; add it to "trust".',
    );
  });

  it('is refused with a source that is unknown', () => {
    expect(said('fields:', '  - source: source/shelf\n    reason: It is dusty.\nfields:')).toEqual([
      'policy.yaml:1: "source/shelf" is unknown; add it to nodes/ or correct it.',
    ]);
  });

  it('is refused when a source has no reason for its place', () => {
    expect(said('\n    reason: The list comes last.', '')).toEqual([
      'policy.yaml:1: "trust.1.reason": Invalid input: expected string, received undefined.',
    ]);
  });

  it.each([
    ['does not end', 'The list comes last'],
    ['is empty', '""'],
    ['begins with a blank', '" The list comes last."'],
  ])('is refused with a reason that %s', (_how, reason) => {
    expect(said('The list comes last.', reason)).toEqual([
      'policy.yaml:1: "trust.1.reason": must be a sentence that ends with a full stop.',
    ]);
  });
});

describe('what is shown of a field', () => {
  it('is refused when a field is left out', () => {
    expect(said('  LINK:\n    shows: ADDRESS\n    reason: An address is shown.\n', '')).toEqual([
      'policy.yaml:1: "fields.LINK": Invalid input: expected object, received undefined.',
    ]);
  });

  it('is refused for a field that the model does not know, and the field is named', () => {
    expect(said('decisions', '  EDITION:\n    shows: NONE\n    reason: All are kept.\ndecisions')).toEqual([
      expect.stringMatching(/^policy\.yaml:1: "fields.*EDITION/),
    ]);
  });

  it('is refused when it is none of the three ways', () => {
    expect(said('shows: ADDRESS', 'shows: BOTH')).toEqual([
      'policy.yaml:1: "fields.LINK.shows": Invalid option: expected one of "TRUSTED"|"ADDRESS"|"NONE".',
    ]);
  });

  it('is refused without a reason', () => {
    expect(said('An address is shown.', 'an address')).toEqual([
      'policy.yaml:1: "fields.LINK.reason": must be a sentence that ends with a full stop.',
    ]);
  });
});

describe('a decision of a curator', () => {
  it('is taken', () => {
    expect(
      problems({
        'policy.yaml': replace('decisions: []\n', decision('field', 'TITLE')),
        'nodes/publication.yaml': article,
      }),
    ).toEqual([]);
  });

  it.each([
    ['publication', 'publication/third-manual'],
    ['record', 'record/list-3'],
  ])('is refused with a %s that is unknown', (property, id) => {
    expect(decided(property, id)).toEqual([`policy.yaml:1: "${id}" is unknown; add it to nodes/ or correct it.`]);
  });

  it('is refused on a field that the model does not know', () => {
    expect(decided('field', 'YEAR')).toEqual([
      'policy.yaml:1: "decisions.0.field": Invalid option: expected one of "TITLE"|"PUBLISHED"|"INSTITUTION"|"AUDIENCE"|"LINK".',
    ]);
  });

  it('is refused without a reason', () => {
    expect(decided('reason', 'Because')).toEqual([
      'policy.yaml:1: "decisions.0.reason": must be a sentence that ends with a full stop.',
    ]);
  });

  it('is refused with a property that it does not have, and the property is named', () => {
    expect(decided('year', '2012')).toEqual([expect.stringMatching(/^policy\.yaml:1: "decisions\.0": .*"year"/)]);
  });

  it('is refused for a record that claims nothing of the work, and the record is named', () => {
    expect(decided('record', 'record/list-2')).toEqual([expect.stringMatching(/^policy\.yaml:1: .*"record\/list-2"/)]);
  });

  it('is refused where no sources disagree, and the work is named', () => {
    expect(decided('field', 'PUBLISHED')).toEqual([
      expect.stringMatching(/^policy\.yaml:1: .*"publication\/first-manual"/),
    ]);
  });
});

describe('the policy', () => {
  it('is refused with a part that it does not have, and the part is named', () => {
    expect(said('decisions', 'notes: None.\ndecisions')).toEqual([expect.stringMatching(/^policy\.yaml:1: .*"notes"/)]);
  });

  it('is refused when it is empty', () => {
    expect(problems({ 'policy.yaml': () => '# None yet.\n' })).toEqual([
      expect.stringMatching(/^policy\.yaml:1: .*expected object, received null\.$/),
    ]);
  });

  it('lists all that is wrong with it', () => {
    expect(
      problems({
        'policy.yaml': (text) => text.replace('The list comes last.', 'Last').replace('shows: ADDRESS', 'shows: BOTH'),
      }),
    ).toEqual([
      'policy.yaml:1: "trust.1.reason": must be a sentence that ends with a full stop.',
      'policy.yaml:1: "fields.LINK.shows": Invalid option: expected one of "TRUSTED"|"ADDRESS"|"NONE".',
    ]);
  });
});
