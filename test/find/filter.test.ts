/** Which works fit: every condition, how they are joined, and what is refused. */
import { describe, expect, it } from 'vitest';
import { maximumConditions, maximumDepth, type PublicationFilter, worksFor } from '../../src/find/filter.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { onTheShelf, slugs } from '../support/shelf.ts';

const found = (filter: PublicationFilter | null) => slugs(worksFor(onTheShelf, filter)).join(' ');
const all = 'air border courts desert evidence';

describe('A filter', () => {
  it.each<[what: string, filter: PublicationFilter | null, works: string]>([
    ['that is not given leaves all', null, all],
    ['without conditions leaves all', {}, all],
    ['whose conditions are null leaves all', { kinds: null, topics: null, and: null, or: null, not: null }, all],
    ['by ids leaves those', { ids: ['publication/desert', 'publication/air'] }, 'air desert'],
    ['by kinds leaves those of any of them', { kinds: ['REPORT', 'TOOLKIT'] }, 'border courts'],
    ['by access leaves those', { access: ['RESTRICTED'] }, 'border'],
    ['by held leaves those that are', { held: true }, 'air border desert evidence'],
    ['by held: false leaves those that are only mentioned', { held: false }, 'courts'],
    ['by sources leaves what an entry of theirs describes', { sources: ['source/list'] }, 'air'],
    ['by a source without entries leaves nothing', { sources: ['source/other'] }, ''],
    ['by text leaves those that hold the words', { text: 'desert' }, 'desert'],
    ['by two conditions leaves what fits both', { kinds: ['MANUAL'], years: { to: 2010 } }, 'air desert'],
  ])('%s', (_what, filter, works) => {
    expect(found(filter)).toBe(works);
  });
});

describe('A filter by languages', () => {
  it.each<[what: string, languages: string[], works: string]>([
    ['finds a tag within a shorter one: pt finds pt-BR', ['pt'], 'border courts'],
    ['does not find a shorter tag by a longer one', ['pt-BR'], 'border'],
    ['leaves what is in any of them', ['en', 'pt-BR'], 'air border'],
    ['does not count summaries, nor versions of no known language', ['fr'], ''],
  ])('%s', (_what, languages, works) => {
    expect(found({ languages })).toBe(works);
  });
});

describe('A filter by years', () => {
  it.each<[what: string, years: NonNullable<PublicationFilter['years']>, works: string]>([
    ['takes both ends in', { from: 2009, to: 2010 }, 'air border desert'],
    ['takes one year', { from: 2010, to: 2010 }, 'border desert'],
    ['may be open at the end', { from: 2010 }, 'border desert evidence'],
    ['may be open at the start', { to: 2009, from: null }, 'air'],
    ['takes works of no known year when it is asked to', { to: 2009, includeUnknown: true }, 'air courts'],
    ['does not when it is told so', { to: 2009, includeUnknown: false }, 'air'],
    [
      'takes only those of no known year where no other is in the range',
      { from: 2020, includeUnknown: true },
      'courts',
    ],
  ])('%s', (_what, years, works) => {
    expect(found({ years })).toBe(works);
  });
});

describe('A filter by what works are joined to', () => {
  it.each<[what: string, filter: PublicationFilter, works: string]>([
    ['any: at least one of them', { topics: { any: ['topic/by-air', 'topic/law'] } }, 'air courts'],
    ['all: every one of them', { topics: { all: ['topic/smuggling', 'topic/law'] } }, 'courts'],
    ['none: not one of them', { topics: { none: ['topic/smuggling'] } }, 'desert evidence'],
    ['any and none hold together', { topics: { any: ['topic/crime'], none: ['topic/law'] } }, 'air border'],
    ['any, all and none that leave nothing', { topics: { any: ['topic/law'], none: ['topic/law'] } }, ''],
    ['lists that are null are not there', { topics: { any: ['topic/law'], all: null, none: null } }, 'courts'],
    ['topics: narrower ones too, at any depth', { topics: { any: ['topic/crime'] } }, 'air border courts'],
    ['topics: not the broader ones', { topics: { any: ['topic/by-air'] } }, 'air'],
    ['topics, exact: themselves only', { topics: { any: ['topic/smuggling'], exact: true } }, 'border courts'],
    [
      'exact: false is as if it were not there',
      { topics: { any: ['topic/crime'], exact: false } },
      'air border courts',
    ],
    ['exact holds for all', { topics: { all: ['topic/crime'], exact: true } }, ''],
    ['exact holds for none', { topics: { none: ['topic/crime'], exact: true } }, all],
    ['regions: in any role, and what lies within', { regions: { any: ['region/world'] } }, 'air border'],
    ['regions: what lies within two is in both', { regions: { all: ['region/asia', 'region/pacific'] } }, 'air'],
    [
      'institutions: in any role',
      { institutions: { any: ['institution/unodc', 'institution/iom'] } },
      'air border desert',
    ],
    ['instruments: by any of the relations', { instruments: { any: ['instrument/protocol'] } }, 'air desert'],
    ['instruments: nothing where there is nothing', { instruments: { any: ['instrument/convention'] } }, ''],
    ['concepts', { concepts: { any: ['concept/consent'] } }, 'courts'],
    ['audiences', { audiences: { none: ['audience/judges'] } }, 'air border desert evidence'],
    ['series', { series: { all: ['series/manuals'] } }, 'air desert evidence'],
  ])('%s', (_what, filter, works) => {
    expect(found(filter)).toBe(works);
  });
});

describe('Filters in a filter', () => {
  const manual: PublicationFilter = { kinds: ['MANUAL'] };
  const of2010: PublicationFilter = { years: { from: 2010, to: 2010 } };
  it.each<[what: string, filter: PublicationFilter, works: string]>([
    ['and: every one', { and: [manual, of2010] }, 'desert'],
    ['or: at least one', { or: [manual, of2010] }, 'air border desert evidence'],
    ['not: the others, those of unknown year too', { not: of2010 }, 'air courts evidence'],
    ['not of nothing leaves nothing', { not: {} }, ''],
    ['hold together with the conditions beside them', { held: true, or: [of2010, { held: false }] }, 'border desert'],
    ['stand in one another', { not: { or: [{ and: [manual, of2010] }, { not: manual }] } }, 'air evidence'],
  ])('%s', (_what, filter, works) => {
    expect(found(filter)).toBe(works);
  });
});

describe('What cannot be meant is refused:', () => {
  const refusal = (filter: PublicationFilter, name?: string) => {
    try {
      worksFor(onTheShelf, filter, name);
    } catch (error) {
      expect(error).toBeInstanceOf(UserInputError);
      return (error as Error).message;
    }
    return 'It was not refused.';
  };
  const long = 'x'.repeat(300);

  it.each<[what: string, filter: PublicationFilter, sentence: string]>([
    [
      'a work that is not there',
      { ids: ['publication/air', 'publication/none'] },
      '"filter.ids": there is no Publication "publication/none".',
    ],
    [
      'the id of something else as a work',
      { ids: ['topic/law'] },
      '"filter.ids": there is no Publication "topic/law".',
    ],
    [
      'a topic that is not there',
      { topics: { any: ['topic/none'] } },
      '"filter.topics.any": there is no Topic "topic/none".',
    ],
    [
      'the id of another type',
      { topics: { all: ['region/asia'] } },
      '"filter.topics.all": there is no Topic "region/asia".',
    ],
    [
      'what is to be left out and is not there',
      { regions: { none: ['region/none'] } },
      '"filter.regions.none": there is no Region "region/none".',
    ],
    ['a source that is not there', { sources: ['list'] }, '"filter.sources": there is no Source "list".'],
    [
      'a long id, which is said in part',
      { series: { any: [long] } },
      `"filter.series.any": there is no Series "${long.slice(0, 100)}".`,
    ],
    ['no ids', { ids: [] }, '"filter.ids" is empty; leave it out, or name at least one.'],
    ['no kinds', { kinds: [] }, '"filter.kinds" is empty; leave it out, or name at least one.'],
    ['no access', { access: [] }, '"filter.access" is empty; leave it out, or name at least one.'],
    ['no languages', { languages: [] }, '"filter.languages" is empty; leave it out, or name at least one.'],
    ['no sources', { sources: [] }, '"filter.sources" is empty; leave it out, or name at least one.'],
    ['an empty any', { topics: { any: [] } }, '"filter.topics.any" is empty; leave it out, or name at least one.'],
    [
      'an empty none',
      { topics: { any: ['topic/law'], none: [] } },
      '"filter.topics.none" is empty; leave it out, or name at least one.',
    ],
    ['an empty and', { and: [] }, '"filter.and" is empty; leave it out, or name at least one.'],
    ['an empty or', { or: [] }, '"filter.or" is empty; leave it out, or name at least one.'],
    [
      'neither any nor all nor none',
      { audiences: { exact: true } },
      '"filter.audiences" needs "any", "all" or "none".',
    ],
    [
      'the same, all null',
      { events: { any: null, all: null, none: null } },
      '"filter.events" needs "any", "all" or "none".',
    ],
    ['a range without an end', { years: { includeUnknown: true } }, '"filter.years" needs "from" or "to".'],
    [
      'a range that ends before it begins',
      { years: { from: 2012, to: 2009 } },
      '"filter.years" ends before it begins: from 2012 to 2009.',
    ],
    [
      'a language that is no tag',
      { languages: ['en', 'not a tag'] },
      '"filter.languages" holds BCP 47 tags in their canonical form, like "fr" or "pt-BR"; "not a tag" is none.',
    ],
    [
      'a tag that is not written as it should be',
      { languages: ['pt-br'] },
      '"filter.languages" holds BCP 47 tags in their canonical form, like "fr" or "pt-BR"; "pt-br" is none.',
    ],
    [
      'something deep inside, by its place',
      { and: [{}, { or: [{ not: { kinds: [] } }] }] },
      '"filter.and.1.or.0.not.kinds" is empty; leave it out, or name at least one.',
    ],
  ])('%s', (_what, filter, sentence) => {
    expect(refusal(filter)).toBe(sentence);
  });

  it('under the name of the argument', () => {
    expect(refusal({ ids: [] }, 'only')).toBe('"only.ids" is empty; leave it out, or name at least one.');
  });

  it(`more than ${maximumConditions} conditions, wherever they stand`, () => {
    const half = Array.from({ length: maximumConditions / 2 }, (): PublicationFilter => ({ held: true }));
    expect(found({ and: half, or: half })).toBe('air border desert evidence');
    expect(refusal({ and: half, or: half, held: true })).toBe('"filter" holds at most 200 conditions; it has 201.');
    expect(refusal({ and: half, not: { and: half, held: true } })).toBe(
      '"filter" holds at most 200 conditions; it has 201.',
    );
  });

  it(`filters in one another more than ${maximumDepth} levels deep`, () => {
    const deep = (levels: number): PublicationFilter => (levels === 1 ? { held: true } : { and: [deep(levels - 1)] });
    expect(found(deep(maximumDepth))).toBe('air border desert evidence');
    const sentence = '"filter" may stand 5 levels deep in "and", "or" and "not"; it is deeper.';
    expect(refusal(deep(maximumDepth + 1))).toBe(sentence);
    expect(refusal({ or: [{ not: deep(maximumDepth - 1) }] })).toBe(sentence);
  });
});
