/** Codes of regions and languages are real ones: every way in which they are not. */
import { describe, expect, it } from 'vitest';
import { append, entry, problems, replace, stated } from './folder.ts';

/** What is said of a region with these properties, written after the others as `region/x`. */
const said = (...properties: string[]) =>
  problems({
    'nodes/region.yaml': entry('region/x', 'name: X', ...properties),
    'relations/covers.tsv': append(stated('publication/second-manual  region/x  SCOPE  STATED  record/list-2')),
  }).map((problem) => problem.replace('nodes/region.yaml:13: ', ''));

describe('a country', () => {
  it('has both its codes', () => {
    expect(said('kind: COUNTRY', 'm49: "360"', 'iso3: IDN')).toEqual([]);
  });

  it('is refused without the code of ISO 3166', () => {
    expect(said('kind: COUNTRY', 'm49: "360"')).toEqual([
      '"iso3" must be the ISO 3166-1 alpha-3 code of a country; it is "".',
    ]);
  });

  it('is refused with a code that no country has', () => {
    expect(said('kind: COUNTRY', 'm49: "360"', 'iso3: XXX')).toEqual([
      '"iso3" must be the ISO 3166-1 alpha-3 code of a country; it is "XXX".',
    ]);
  });

  it('is refused with the number of another country, and is told its own', () => {
    expect(said('kind: COUNTRY', 'm49: "392"', 'iso3: IDN')).toEqual(['"m49" of Indonesia (IDN) is "360", not "392".']);
  });

  it('is refused without its number, and is told it', () => {
    expect(said('kind: COUNTRY', 'iso3: IDN')).toEqual(['"m49" of Indonesia (IDN) is "360", not "".']);
  });

  it('is refused with a number that YAML read as such and lost its zeros', () => {
    expect(said('kind: COUNTRY', 'm49: 4', 'iso3: AFG')).toEqual([
      '"m49": Invalid input: expected string, received number.',
      '"m49" of Afghanistan (AFG) is "004", not "4".',
    ]);
  });
});

describe('a region above countries', () => {
  it.each([
    ['WORLD', '001'],
    ['REGION', '002'],
    ['SUBREGION', '035'],
    ['SUBREGION', '202'],
  ])('of kind %s has a code of M49, as %s', (kind, m49) => {
    expect(said(`kind: ${kind}`, `m49: "${m49}"`)).toEqual([]);
  });

  it.each([
    ['no code', []],
    ['a code that is none', ['m49: "999"']],
    ['the code of a country', ['m49: "392"']],
    ['letters', ['m49: "AS"']],
  ])('is refused with %s', (_what, code) => {
    const shown = /"(.*)"/.exec(code.join())?.[1] ?? '';
    expect(said('kind: SUBREGION', ...code)).toContain(
      `"m49" must be the UN M49 code of the region, three digits in quotes; it is "${shown}".`,
    );
  });

  it('is refused with the code of a country of ISO 3166', () => {
    expect(said('kind: REGION', 'm49: "142"', 'iso3: JPN')).toEqual(['Only a country has an "iso3"; leave it out.']);
  });
});

describe.each(['GROUPING', 'SUBDIVISION'])('a region of kind %s', (kind) => {
  it('has no code', () => {
    expect(said(`kind: ${kind}`)).toEqual([]);
  });

  it('is refused with a code of M49', () => {
    expect(said(`kind: ${kind}`, 'm49: "142"')).toEqual([`A ${kind.toLowerCase()} has no M49 code; leave "m49" out.`]);
  });

  it('is refused with a code of ISO 3166', () => {
    expect(said(`kind: ${kind}`, 'iso3: JPN')).toEqual(['Only a country has an "iso3"; leave it out.']);
  });
});

describe('a language', () => {
  /** What is said of a version in this language. */
  const ofLanguage = (tag: string) =>
    problems({ 'nodes/version.yaml': replace('language: fr', `language: ${tag}`) }).map((problem) =>
      problem.replace('nodes/version.yaml:1: ', ''),
    );
  const canonical = '"language": must be a BCP 47 tag in its canonical form: "fr", "pt-BR".';

  it.each(['ar', 'en', 'fr', 'hi', 'pt-BR', 'ro', 'tet', 'zh', 'zh-Hans'])('is taken as "%s"', (tag) => {
    expect(ofLanguage(tag)).toEqual([]);
  });

  it('may be unknown', () => {
    expect(problems({ 'nodes/version.yaml': replace('  language: fr\n', '') })).toEqual([]);
  });

  it.each(['FR', 'pt-br', 'fr_FR', 'prs'])('is refused as "%s", which is not canonical', (tag) => {
    expect(ofLanguage(tag)).toEqual([canonical]);
  });

  it.each(['f', '"7"', 'fr FR'])('is refused as %s, which is no tag', (tag) => {
    expect(ofLanguage(tag)).toEqual([canonical]);
  });

  it.each(['xx', 'qqq', 'xx-FR'])('is refused as "%s", which is a tag of no language', (tag) => {
    expect(ofLanguage(tag)).toEqual([`"language": "${tag}" is no language of BCP 47.`]);
  });

  it.each(['french', 'kreyol'])('is refused as "%s", a name that could be a tag', (tag) => {
    expect(ofLanguage(tag)).toEqual([`"language": "${tag}" is no language of BCP 47.`]);
  });

  it.each(['fr-', 'fr-!', 'en-US-x'])('is refused as "%s", which begins like a tag, and nothing is thrown', (tag) => {
    expect(ofLanguage(tag)).toEqual([canonical]);
  });
});
