/** What recommendations may be asked for: works, and anything that works are joined to, one or several. */
import { describe, expect, it } from 'vitest';
import type { ReasonRow } from '../../src/recommend/reasons.ts';
import { lines, nameOf, recommended, small } from './small.ts';

describe('For whoever asks for a thing', () => {
  it.each<[kind: ReasonRow['kind'], weight: number, thing: string, relation: string]>([
    ['SHARED_TOPIC', 1.5, 'topic/crime', 'ABOUT'],
    ['SHARED_REGION', 1, 'region/asia', 'COVERS'],
    ['SHARED_INSTRUMENT', 2, 'instrument/protocol', 'SUPPORTS'],
    ['SHARED_CONCEPT', 2, 'concept/consent', 'EXPLAINS'],
    ['SHARED_AUDIENCE', 0.5, 'audience/judges', 'FOR'],
    ['SHARED_PROGRAMME', 1, 'programme/blue-heart', 'PRODUCED_UNDER'],
    ['SHARED_EVENT', 1, 'event/forum', 'OCCASIONED_BY'],
    ['SHARED_PERSON', 1, 'person/ann', 'CONTRIBUTED_BY'],
    ['SHARED_INSTITUTION', 0.5, 'institution/iom', 'PUBLISHED_BY'],
    ['SAME_SERIES', 2, 'series/films', 'IN_SERIES'],
  ])('%s counts %d for each work that %s is joined to, however many they are', (kind, weight, thing, relation) => {
    const works = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const joined = small(works.map((work) => `${work} ${relation} ${thing}`).join('\n'));
    const found = recommended(joined, thing);
    expect(found.map(({ name }) => name)).toEqual(works);
    for (const { score, reasons } of found) {
      expect(score).toBe(weight);
      expect(reasons).toMatchObject([{ kind, from: [thing], via: [], sharedBy: works.length, contribution: weight }]);
    }
  });

  it('what lies below it counts as it does, what lies above it does not', () => {
    const topics = small(`
      topic/smuggling BROADER topic/crime
      topic/by-air BROADER topic/smuggling
      air ABOUT topic/by-air
      border ABOUT topic/smuggling
      courts ABOUT topic/crime
      region/japan WITHIN region/asia
      region/asia WITHIN region/world
      air COVERS region/japan
      border COVERS region/asia
    `);
    expect(lines(topics, 'topic/smuggling')).toEqual([
      'air 1.5 = SHARED_TOPIC 1.5 (topic/by-air)',
      'border 1.5 = SHARED_TOPIC 1.5',
    ]);
    expect(lines(topics, 'region/asia', { weights: { NEARBY_REGION: 0 } })).toEqual([
      'air 1 = SHARED_REGION 1 (region/japan)',
      'border 1 = SHARED_REGION 1',
    ]);
    expect(lines(topics, 'topic/by-air')).toEqual(['air 1.5 = SHARED_TOPIC 1.5']);
  });

  it('the relations to what lies below it are on the path', () => {
    const topics = small('topic/smuggling BROADER topic/crime\nair ABOUT topic/smuggling');
    expect(recommended(topics, 'topic/crime')[0]?.reasons).toMatchObject([
      {
        via: ['topic/smuggling'],
        links: [
          { from: 'topic/smuggling', to: 'topic/crime', types: ['BROADER'] },
          { from: 'publication/air', to: 'topic/smuggling', types: ['ABOUT'] },
        ],
      },
    ]);
  });

  it('a version stands for its work', () => {
    const versions = small('air HAS_VERSION version/air-en\nair ABOUT topic/crime\nborder ABOUT topic/crime');
    expect(lines(versions, 'version/air-en')).toEqual(['border 1.5 = SHARED_TOPIC 1.5 (topic/crime)']);
    expect(recommended(versions, 'version/air-en')).toEqual(recommended(versions, 'air'));
  });

  it('a thing that no work is joined to leads nowhere, and a fallback says so', () => {
    const alone = small('topic/lonely BROADER topic/top\nair ABOUT topic/other');
    const [first] = recommended(alone, 'topic/lonely');
    expect(first?.reasons.map(({ kind }) => kind)).toEqual(['OTHER_WORK']);
  });
});

describe('For whoever asks for several things', () => {
  const both = small(`
    air ABOUT topic/crime
    border ABOUT topic/crime
    courts ABOUT topic/crime
    courts COVERS region/asia
    desert COVERS region/asia
    air COMPANION_TO desert
    border COMPANION_TO desert
  `);

  it('one shared thing is one reason, and says which of them it starts from', () => {
    const courts = recommended(both, 'air border').find(({ name }) => name === 'courts');
    // Three of sixteen: 1.5 × (ln(8/3) / ln(4))² = 0.75087…, that is 3076 of 4096.
    expect(courts?.reasons).toMatchObject([
      { kind: 'SHARED_TOPIC', from: ['publication/air', 'publication/border'], contribution: 3076 / 4096, sharedBy: 3 },
    ]);
    expect(courts?.reasons[0]?.links.map(({ from }) => nameOf(from))).toEqual(['air', 'courts', 'border']);
  });

  it('what each of them is joined to directly is a reason of its own', () => {
    const desert = recommended(both, 'air border')[0];
    expect(desert).toMatchObject({ name: 'desert', score: 8 });
    expect(desert?.reasons).toMatchObject([
      { kind: 'COMPANION', from: ['publication/air'] },
      { kind: 'COMPANION', from: ['publication/border'] },
    ]);
  });

  it('a topic, a region and a work count together', () => {
    const [first, ...others] = lines(both, 'topic/crime region/asia air');
    expect(first).toBe('desert 5 = COMPANION 4 + SHARED_REGION 1');
    expect(others).toEqual([
      'border 3.5 = SHARED_WORK 2 (desert) + SHARED_TOPIC 1.5',
      'courts 2.5 = SHARED_TOPIC 1.5 + SHARED_REGION 1',
    ]);
    const courts = recommended(both, 'topic/crime region/asia air')[2];
    expect(courts?.reasons.map(({ from }) => from.map(nameOf))).toEqual([['topic/crime', 'air'], ['region/asia']]);
  });

  it('none of them is recommended, nor what is asked to be left out', () => {
    const names = (asked: string, not = '') => recommended(both, asked, { not }).map(({ name }) => name);
    expect(names('air courts')).toEqual(['desert', 'border']);
    expect(names('air', 'desert')).not.toContain('desert');
    expect(names('air', 'desert courts border')).toEqual(expect.arrayContaining(['unjoined-01']));
  });

  it('one that is named twice counts once', () => {
    expect(lines(both, 'air air')).toEqual(lines(both, 'air'));
  });
});
