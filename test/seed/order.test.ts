/** Nothing hangs loose, and nothing ends before it begins. */
import { describe, expect, it } from 'vitest';
import { append, entry, problems, replace, stated } from './folder.ts';

const loose = 'Nothing is joined to it; add what it is here for, or remove it.';

describe('a topic', () => {
  const third = entry('topic/weather', 'label: Weather', 'definition: Rain and shine.');

  it('is refused when it indexes nothing', () => {
    expect(problems({ 'nodes/topic.yaml': third })).toEqual([
      'nodes/topic.yaml:7: "topic/weather": It indexes no work, nor does a narrower topic; remove it.',
      `nodes/topic.yaml:7: "topic/weather": ${loose}`,
    ]);
  });

  it('is refused when it indexes nothing, although a broader topic is joined to it', () => {
    expect(
      problems({ 'nodes/topic.yaml': third, 'relations/broader.tsv': append('topic/weather  topic/crime') }),
    ).toEqual(['nodes/topic.yaml:7: "topic/weather": It indexes no work, nor does a narrower topic; remove it.']);
  });

  it('is taken when a topic far below it indexes a work', () => {
    expect(
      problems({
        'nodes/topic.yaml': third,
        'relations/broader.tsv': replace('from\tto\n', 'from\tto\ntopic/crime\ttopic/weather\n'),
      }),
    ).toEqual([]);
  });
});

describe('a region', () => {
  const world = entry('region/world', 'name: World', 'kind: WORLD', 'm49: "001"');

  it('is refused when no work covers it', () => {
    expect(problems({ 'nodes/region.yaml': world })).toEqual([
      'nodes/region.yaml:13: "region/world": No work covers it or anything within it; remove it.',
      `nodes/region.yaml:13: "region/world": ${loose}`,
    ]);
  });

  it('is refused when no work covers it, although another region contains it', () => {
    const tajikistan = entry('region/tajikistan', 'name: Tajikistan', 'kind: COUNTRY', 'm49: "762"', 'iso3: TJK');
    expect(
      problems({ 'nodes/region.yaml': tajikistan, 'relations/within.tsv': append('region/tajikistan  region/asia') }),
    ).toEqual(['nodes/region.yaml:13: "region/tajikistan": No work covers it or anything within it; remove it.']);
  });

  it('is taken when a work covers a region far within it', () => {
    expect(
      problems({
        'nodes/region.yaml': world,
        'relations/within.tsv': replace('from\tto\n', 'from\tto\nregion/asia\tregion/world\n'),
      }),
    ).toEqual([]);
  });
});

describe('an audience', () => {
  it('is refused when no work is written for it', () => {
    expect(problems({ 'nodes/audience.yaml': entry('audience/sailors', 'label: Sailors') })).toEqual([
      'nodes/audience.yaml:3: "audience/sailors": No work is written for it; remove it.',
      `nodes/audience.yaml:3: "audience/sailors": ${loose}`,
    ]);
  });
});

describe('a node of any other type', () => {
  it.each([
    ['institution/wco', 5, ['name: World Customs Organization', 'kind: INTERGOVERNMENTAL_ORGANIZATION']],
    ['person/judge', 2, ['name: A Judge']],
    ['instrument/treaty', 7, ['title: The Treaty', 'kind: CONVENTION']],
    ['concept/consent', 2, ['label: Consent', 'kind: TERM', 'definition: Saying yes.']],
    ['series/tools', 4, ['title: Tools', 'description: For use.']],
    ['programme/blue', 2, ['title: Blue', 'kind: CAMPAIGN', 'description: A campaign.']],
    ['event/forum', 2, ['title: A Forum', 'description: Talks.']],
    ['correction/list-2', 5, ['claim: It is long.', 'correction: It is short.', 'reason: It was measured.']],
  ] as const)('is refused when nothing is joined to it: %s', (id, line, properties) => {
    const file = `nodes/${id.split('/')[0]}.yaml`;
    expect(problems({ [file]: entry(id, ...properties) })).toEqual([`${file}:${line}: "${id}": ${loose}`]);
  });

  it('is refused when nothing is joined to it: a source that is trusted but was not read', () => {
    expect(
      problems({
        'nodes/source.yaml': entry('source/shelf', 'title: A shelf'),
        'policy.yaml': replace('fields:', '  - source: source/shelf\n    reason: It is dusty.\nfields:'),
      }),
    ).toEqual([`nodes/source.yaml:5: "source/shelf": ${loose}`]);
  });
});

describe('the time', () => {
  const dataFrom = (from: string, to: string) =>
    problems({
      'nodes/publication.yaml': replace(
        'published: "2012-05"\n',
        `published: "2012-05"\n  temporalFrom: "${from}"\n  temporalTo: "${to}"\n`,
      ),
    });
  const held = (starts: string, ends: string) =>
    problems({
      'nodes/event.yaml': entry(
        'event/forum',
        'title: A Forum',
        'description: Talks.',
        `starts: "${starts}"`,
        `ends: "${ends}"`,
      ),
      'relations/occasioned-by.tsv': append(stated('publication/first-manual  event/forum  STATED  record/list-1')),
    });

  it('of the data of a work is refused when it ends before it begins', () => {
    expect(dataFrom('2010', '2009-12')).toEqual([
      'nodes/publication.yaml:1: "publication/first-manual": "temporalTo" (2009-12) is before "temporalFrom" (2010).',
    ]);
  });

  it('of an event is refused when it ends before it begins', () => {
    expect(held('2008-02-15', '2008-02-13')).toEqual([
      'nodes/event.yaml:2: "event/forum": "ends" (2008-02-13) is before "starts" (2008-02-15).',
    ]);
  });

  it.each([
    ['2010', '2010'],
    ['2010-06', '2010'],
    ['2010', '2010-06'],
    ['2010-06', '2011'],
    ['2009', '2010-01'],
  ])('is taken from %s to %s, as far as it is known', (from, to) => {
    expect(dataFrom(from, to)).toEqual([]);
    expect(held(from, to)).toEqual([]);
  });

  it('is taken when only one end is known', () => {
    const from = replace('published: "2012-05"\n', 'published: "2012-05"\n  temporalFrom: "2010"\n');
    const to = replace('published: "2012-05"\n', 'published: "2012-05"\n  temporalTo: "2010"\n');
    for (const end of [from, to]) expect(problems({ 'nodes/publication.yaml': end })).toEqual([]);
  });
});
