/** What a curator decided about recommendations: a reason and no evidence, and nothing that the files contradict. */
import { describe, expect, it } from 'vitest';
import { append, catalogueOf, problems, replace, type SeedChanges, stated } from './folder.ts';

const pair = 'publication/first-manual  publication/second-manual';
/** The small seed joins the two as companions, which a ban takes back. */
const noCompanions = { 'relations/companion-to.tsv': () => 'from\tto\tbasis\trecords\tnote\n' };
const pinned = (line: string): SeedChanges => ({ 'relations/recommended-with.tsv': append(line) });
const banned = (line: string): SeedChanges => ({ ...noCompanions, 'relations/not-recommended-with.tsv': append(line) });

describe.each([
  ['recommended-with', 'RECOMMENDED_WITH', pinned],
  ['not-recommended-with', 'NOT_RECOMMENDED_WITH', banned],
] as const)('a line of %s', (file, type, decided) => {
  const at = `relations/${file}.tsv:2:`;

  it('goes into the graph with its reason, and with no evidence, for no source says it', () => {
    const changes = decided(`${pair}  Both are for prosecutors.`);
    expect(problems(changes)).toEqual([]);
    expect(catalogueOf(changes).relations.filter((relation) => relation.type === type)).toEqual([
      {
        type,
        from: 'publication/first-manual',
        to: 'publication/second-manual',
        key: '',
        properties: { reason: 'Both are for prosecutors.' },
      },
    ]);
  });

  it.each([
    ['no reason', '\t'],
    ['a reason that does not end', '\tBoth are for prosecutors'],
    ['a reason that begins with a blank', '\t Both are for prosecutors.'],
  ])('is refused with %s', (_what, reason) => {
    const line = `publication/first-manual\tpublication/second-manual${reason}\n`;
    expect(problems({ ...noCompanions, [`relations/${file}.tsv`]: (text: string) => text + line })).toEqual([
      `${at} "reason": must be a sentence that ends with a full stop.`,
    ]);
  });

  it('is refused when it joins a work to itself', () => {
    expect(problems(decided('publication/first-manual  publication/first-manual  It is good.'))).toEqual([
      `${at} "publication/first-manual" is joined to itself.`,
    ]);
  });

  it('is refused when it names an unknown work', () => {
    expect(problems(decided('publication/first-manual  publication/third-manual  It is good.'))).toEqual([
      `${at} "publication/third-manual" is unknown; add it to nodes/publication.yaml or correct it.`,
    ]);
  });

  it('is refused when it names something else than a work', () => {
    expect(problems(decided('publication/first-manual  topic/crime  It is good.'))).toEqual([
      `${at} "to" must be a Publication (publication/…); it is "topic/crime".`,
    ]);
  });

  it('is refused with the larger id first, for it is read both ways', () => {
    expect(problems(decided('publication/second-manual  publication/first-manual  Both are good.'))).toEqual([
      `${at} ${type} is read both ways; write the smaller id first.`,
    ]);
  });

  it('is refused when it stands twice, whatever the reasons', () => {
    expect(problems(decided(`${pair}  Both are good.\n${pair}  Both are for prosecutors.`))).toEqual([
      `relations/${file}.tsv:3: "publication/first-manual → publication/second-manual" stands on the line above already; remove one.`,
    ]);
  });

  it('is refused with evidence, for which it has no columns', () => {
    expect(problems(decided(`${pair}  Both are good.  STATED  record/list-1`))).toEqual([
      `${at} The line has 5 columns instead of 3 (from, to, reason), separated by tabs.`,
    ]);
  });
});

describe('a ban', () => {
  const opposite = (line: number, file: string) =>
    `relations/not-recommended-with.tsv:2: "publication/first-manual → publication/second-manual" stands on line ${line} of relations/${file}.tsv, which says the opposite; remove one.`;
  const ban = append(`${pair}  One is out of date.`);

  it('is refused where the same two works are pinned', () => {
    expect(problems({ ...banned(`${pair}  One is out of date.`), ...pinned(`${pair}  Both are good.`) })).toEqual([
      opposite(2, 'recommended-with'),
    ]);
  });

  it('is refused where a source or a reader says that the two are to be used together', () => {
    expect(problems({ 'relations/not-recommended-with.tsv': ban })).toEqual([opposite(2, 'companion-to')]);
  });

  it('is refused where the two complete each other', () => {
    const line = stated(`${pair}  STATED  record/list-1`);
    expect(problems({ ...banned(`${pair}  One is out of date.`), 'relations/complements.tsv': append(line) })).toEqual([
      opposite(2, 'complements'),
    ]);
  });

  it('is taken where they are counterparts: of the same kind is not the same readers', () => {
    const line = stated(`${pair}  STATED  record/list-1`);
    expect(
      problems({ ...banned(`${pair}  One is out of date.`), 'relations/counterpart-of.tsv': append(line) }),
    ).toEqual([]);
  });

  it('is told beside the other problems of the seed, not only when there are none', () => {
    const found = problems({
      'relations/not-recommended-with.tsv': ban,
      'nodes/topic.yaml': replace('  label: Crime\n', ''),
    });
    expect(found).toContain(opposite(2, 'companion-to'));
    expect(found.length).toBeGreaterThan(1);
  });
});

describe('a pin', () => {
  it('may join what a source joins already: the curator adds a reason', () => {
    expect(problems(pinned(`${pair}  Both are good.`))).toEqual([]);
  });
});
