/** The files of a small seed that is in order: every rule of the checker holds, and its two sources disagree once. */

/** Blanks of two or more stand for a tab here, so that the columns can be seen. */
const tsv = (...lines: string[]) => `${lines.map((line) => line.trimEnd().replace(/ {2,}/g, '\t')).join('\n')}\n`;
/** A line of evidence whose note stays empty, and so ends with a tab. */
export const stated = (line: string) => `${line.replace(/ {2,}/g, '\t')}\t`;

const stating =
  (...own: string[]) =>
  (...lines: string[]) =>
    [['from', 'to', ...own, 'basis', 'records', 'note'].join('\t'), ...lines.map(stated)]
      .map((line) => `${line}\n`)
      .join('');
const evidence = stating();
const evidenceWithRole = stating('role');
const evidenceWithNumber = stating('number');
const noneYet = '# None yet.\n';

export const small = {
  'policy.yaml': `trust:
  - source: source/catalogue
    reason: The catalogue is dated.
  - source: source/list
    reason: The list comes last.
fields:
  TITLE:
    shows: TRUSTED
    reason: One title is shown.
  PUBLISHED:
    shows: TRUSTED
    reason: One date is shown.
  INSTITUTION:
    shows: NONE
    reason: All institutions are kept.
  AUDIENCE:
    shows: NONE
    reason: All audiences are kept.
  LINK:
    shows: ADDRESS
    reason: An address is shown.
decisions: []
`,
  'nodes/publication.yaml': `- id: publication/first-manual
  title: First Manual
  kind: MANUAL
  published: "2012-05"
- id: publication/second-manual
  title: Second Manual
  kind: MANUAL
`,
  'nodes/version.yaml': `- id: version/first-manual-french
  label: First Manual, French
  role: FULL_TEXT
  language: fr
`,
  'nodes/institution.yaml': `- id: institution/unodc
  name: United Nations Office on Drugs and Crime
  acronym: UNODC
  kind: UN_ENTITY
`,
  'nodes/person.yaml': noneYet,
  'nodes/instrument.yaml': `- id: instrument/convention
  title: The Convention
  kind: CONVENTION
- id: instrument/protocol
  title: The Protocol
  kind: PROTOCOL
`,
  'nodes/concept.yaml': noneYet,
  'nodes/region.yaml': `- id: region/asia
  name: Asia
  kind: REGION
  m49: "142"
- id: region/asia-and-the-pacific
  name: Asia and the Pacific
  kind: GROUPING
- id: region/japan
  name: Japan
  kind: COUNTRY
  m49: "392"
  iso3: JPN
`,
  'nodes/topic.yaml': `- id: topic/crime
  label: Crime
  definition: What the law punishes.
- id: topic/smuggling
  label: Smuggling
  definition: Moving across a border what may not cross it.
`,
  'nodes/audience.yaml': `- id: audience/prosecutors
  label: Prosecutors
`,
  'nodes/series.yaml': `- id: series/manuals
  title: Manuals
  description: One for each crime.
`,
  'nodes/programme.yaml': noneYet,
  'nodes/event.yaml': noneYet,
  'nodes/figure.yaml': `- id: figure/first-manual-cases
  label: Cases in the manual
  value: 31
  unit: cases
`,
  'nodes/source.yaml': `- id: source/catalogue
  title: A catalogue
- id: source/list
  title: A list
`,
  'nodes/record.yaml': `- id: record/catalogue-1
  locator: catalogue · 1
  statedTitle: First Manual
- id: record/list-1
  locator: list · 1
  statedTitle: The First Manual
- id: record/list-2
  locator: list · 2
`,
  'nodes/correction.yaml': `- id: correction/list-1
  claim: The title has an article.
  correction: It has none.
  reason: The cover shows it.
`,
  'relations/about.tsv': evidence(
    'publication/first-manual  topic/smuggling  STATED  record/list-1',
    'publication/second-manual  topic/smuggling  STATED  record/list-2',
  ),
  'relations/adopted-by.tsv': evidence(),
  'relations/broader.tsv': tsv('from  to', 'topic/smuggling  topic/crime'),
  'relations/companion-to.tsv': evidence(
    'publication/first-manual  publication/second-manual  STATED  record/list-1 record/list-2',
  ),
  'relations/complements.tsv': evidence(),
  'relations/contributed-by.tsv': evidenceWithRole(),
  'relations/corrects.tsv': tsv('from  to', 'correction/list-1  record/list-1'),
  'relations/counterpart-of.tsv': evidence(),
  'relations/covers.tsv': evidenceWithRole('publication/first-manual  region/japan  SCOPE  STATED  record/list-1'),
  'relations/defined-in.tsv': stating('article')(),
  'relations/describes.tsv': tsv(
    'from  to',
    'record/catalogue-1  publication/first-manual',
    'record/list-1  publication/first-manual',
    'record/list-2  publication/second-manual',
  ),
  'relations/draws-on.tsv': evidence(),
  'relations/explains.tsv': evidence(),
  'relations/for.tsv': evidence('publication/first-manual  audience/prosecutors  STATED  record/list-1'),
  'relations/has-figure.tsv': evidence('publication/first-manual  figure/first-manual-cases  STATED  record/list-1'),
  'relations/has-version.tsv': evidence(
    'publication/first-manual  version/first-manual-french  STATED  record/catalogue-1',
  ),
  'relations/implements.tsv': evidence('publication/first-manual  instrument/protocol  STATED  record/list-1'),
  'relations/in-series.tsv': evidenceWithNumber('publication/first-manual  series/manuals  1  STATED  record/list-1'),
  'relations/in.tsv': tsv(
    'from  to',
    'record/catalogue-1  source/catalogue',
    'record/list-1  source/list',
    'record/list-2  source/list',
  ),
  'relations/mandated-by.tsv': evidence(),
  'relations/not-recommended-with.tsv': tsv('from  to  reason'),
  'relations/occasioned-by.tsv': evidence(),
  'relations/opened-for-signature-at.tsv': evidence(),
  'relations/operated-by.tsv': evidence(),
  'relations/part-of.tsv': evidence(),
  'relations/produced-under.tsv': evidence(),
  'relations/published-by.tsv': evidenceWithRole(
    'publication/first-manual  institution/unodc  PUBLISHER  STATED  record/list-1',
    'publication/second-manual  institution/unodc  PUBLISHER  STATED  record/list-2',
  ),
  'relations/recommended-with.tsv': tsv('from  to  reason'),
  'relations/references.tsv': evidence(),
  'relations/responds-to.tsv': evidence(),
  'relations/sub-organization-of.tsv': evidence(),
  'relations/succeeds.tsv': evidence(),
  'relations/summarizes.tsv': evidence(),
  'relations/supplements.tsv': evidence('instrument/protocol  instrument/convention  STATED  record/list-1'),
  'relations/supports.tsv': evidence(),
  'relations/text-of.tsv': evidence(),
  'relations/volume-of.tsv': evidenceWithNumber(),
  'relations/within.tsv': tsv('from  to', 'region/japan  region/asia', 'region/japan  region/asia-and-the-pacific'),
  'rejected.tsv': tsv('relation  from  to  reason  records'),
  'undecided.tsv': tsv('relation  from  to  reason  records'),
};

export type SeedFile = keyof typeof small;
