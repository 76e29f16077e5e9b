/** What a recommendation adds up to, as a person computes it by hand. */
import { describe, expect, it } from 'vitest';
import { exactly, kinds, rarity } from '../../src/recommend/kinds.ts';
import type { ReasonRow } from '../../src/recommend/reasons.ts';
import { lines, recommended, small } from './small.ts';

type Kind = ReasonRow['kind'];

describe('How rare a shared thing is', () => {
  it.each<[sharedBy: number, works: number, rare: number]>([
    [2, 16, 1],
    [1, 16, 1],
    [4, 16, 1 / 2],
    [8, 16, 0],
    [9, 16, 0],
    [16, 16, 0],
    [2, 4, 1],
    [3, 4, 0],
    [3, 2, 0],
    [50_000, 100_000, 0],
  ])('that %i of %i works share is %d', (sharedBy, works, rare) => {
    expect(rarity(sharedBy, works)).toBeCloseTo(rare, 12);
  });

  it('falls with every work more that shares it, and stays between 0 and 1', () => {
    const falling = Array.from({ length: 157 }, (_, i) => rarity(i + 1, 157));
    for (const [i, rare] of falling.entries()) {
      expect(rare).toBeLessThanOrEqual(falling[i - 1] ?? 1);
      expect(rare).toBeGreaterThanOrEqual(0);
    }
  });

  it('counts in 4096ths, so that sums are exact', () => {
    expect([exactly(1 / 3), exactly(1 / 8192), exactly(1 / 8193)]).toEqual([1365 / 4096, 1 / 4096, 0]);
  });
});

describe('A shared topic', () => {
  const topics = small(`
    air ABOUT topic/rare
    border ABOUT topic/rare
    air ABOUT topic/three
    border ABOUT topic/three
    courts ABOUT topic/three
    ${['air', 'border', 'courts', 'desert'].map((work) => `${work} ABOUT topic/four`).join('\n')}
    ${['air', 'border', 'c', 'd', 'e', 'f', 'g', 'h'].map((work) => `${work} ABOUT topic/half`).join('\n')}
  `);

  it('counts by the square of how rare it is, as a part of all that the works treat', () => {
    // As rare as 1, ln(8/3) / ln(4), 1/2 and 0 are what 2, 3, 4 and 8 of 16 works share; their squares:
    const [rare, three, four] = [1, (Math.log(8 / 3) / Math.log(4)) ** 2, 1 / 4];
    // air and border treat all of them; courts and desert so little that it is taken for 1.
    const whole = rare + three + four;
    const both = [rare, three, four].map((square) => exactly((1.5 * square) / whole));
    const one = [rare, three, four].map((square) => exactly((1.5 * square) / Math.sqrt(whole)));
    const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
    expect(lines(topics, 'air')).toEqual([
      `border ${sum(both)} = SHARED_TOPIC ${both[0]} (topic/rare) + SHARED_TOPIC ${both[1]} (topic/three) + SHARED_TOPIC ${both[2]} (topic/four)`,
      `courts ${sum(one.slice(1))} = SHARED_TOPIC ${one[1]} (topic/three) + SHARED_TOPIC ${one[2]} (topic/four)`,
      `desert ${one[2]} = SHARED_TOPIC ${one[2]} (topic/four)`,
    ]);
    // Two works that treat the same make up the weight, and never more.
    expect(sum(both)).toBeCloseTo(1.5, 3);
  });

  it('says by how many it is shared, what the kind counts, and what is left without it', () => {
    const [border, courts] = recommended(topics, 'air');
    expect(border?.reasons.map(({ weight, sharedBy }) => [weight, sharedBy])).toEqual([
      [1.5, 2],
      [1.5, 3],
      [1.5, 4],
    ]);
    expect(border?.reasons.map(({ withoutThis }) => withoutThis)).toEqual([2, 1, 1]);
    // Without the first, courts would stand beside desert and before it by its id.
    expect(courts?.reasons.map(({ withoutThis }) => withoutThis)).toEqual([2, 2]);
  });

  it('is nothing else’s: a work without another reason has no place without its one', () => {
    const desert = recommended(topics, 'air').at(-1);
    expect(desert?.reasons.map(({ withoutThis }) => withoutThis)).toEqual([null]);
  });

  it('counts what a client says that it counts, and nothing when that is 0', () => {
    const weights = { SHARED_TOPIC: 10 };
    expect(recommended(topics, 'desert', { weights })[0]).toMatchObject({ name: 'courts', score: 2.5 });
    expect(recommended(topics, 'air', { weights: { ...weights, SHARED_TOPIC: 0 } })[0]?.reasons[0]?.kind).toBe(
      'OTHER_WORK',
    );
  });
});

describe('Each kind of shared thing', () => {
  it.each<[kind: Kind, weight: number, thing: string, relations: string]>([
    ['SHARED_INSTRUMENT', 2, 'instrument/protocol', 'IMPLEMENTS SUPPORTS EXPLAINS TEXT_OF MANDATED_BY RESPONDS_TO'],
    ['SHARED_CONCEPT', 2, 'concept/consent', 'EXPLAINS'],
    ['SHARED_TOPIC', 1.5, 'topic/crime', 'ABOUT'],
    ['SHARED_REGION', 1, 'region/asia', 'COVERS'],
    ['SHARED_AUDIENCE', 0.5, 'audience/judges', 'FOR'],
    ['SHARED_PROGRAMME', 1, 'programme/blue-heart', 'PRODUCED_UNDER REFERENCES'],
    ['SHARED_EVENT', 1, 'event/forum', 'OCCASIONED_BY PART_OF SUMMARIZES'],
    ['SHARED_PERSON', 1, 'person/ann', 'CONTRIBUTED_BY'],
    ['SHARED_INSTITUTION', 0.5, 'institution/iom', 'PUBLISHED_BY'],
    ['SAME_SERIES', 1, 'series/films', 'IN_SERIES'],
    ['SHARED_WORK', 2, 'third', 'PART_OF VOLUME_OF SUMMARIZES DRAWS_ON REFERENCES COMPANION_TO COMPLEMENTS'],
  ])('%s adds %d, whichever of its relations leads there', (kind, amount, thing, relations) => {
    const types = relations.split(' ');
    for (const one of types)
      for (const other of types) {
        const [first] = recommended(small(`air ${one} ${thing}\nborder ${other} ${thing}`), 'air', {
          weights: { REFERENCE: 0, PART: 0, VOLUME: 0, SUMMARY: 0, COMPANION: 0, COMPLEMENT: 0 },
        });
        expect(first, `${one} ${other}`).toMatchObject({ name: 'border', score: amount });
        expect(first?.reasons).toMatchObject([{ kind, contribution: amount, sharedBy: 2, from: ['publication/air'] }]);
        expect(first?.reasons[0]?.via.map((id) => id.replace('publication/', ''))).toEqual([thing]);
      }
  });

  it('counts a third work that names both, too', () => {
    const named = small('third REFERENCES air\nthird DRAWS_ON border');
    expect(lines(named, 'air')).toEqual(['border 2 = SHARED_WORK 2 (third)', 'third 2 = REFERENCE 2']);
  });

  it('counts once, however often a work is joined to it', () => {
    const twice = small(
      'air PUBLISHED_BY institution/iom\nborder PUBLISHED_BY institution/iom\nborder PUBLISHED_BY institution/iom\nair IMPLEMENTS instrument/protocol\nair SUPPORTS instrument/protocol\nborder EXPLAINS instrument/protocol',
    );
    expect(lines(twice, 'air')).toEqual([
      'border 2.5 = SHARED_INSTRUMENT 2 (instrument/protocol) + SHARED_INSTITUTION 0.5 (institution/iom)',
    ]);
  });
});

describe('Works that are joined directly', () => {
  it.each<[kind: Kind, weight: number, relation: string]>([
    ['PINNED', 8, 'RECOMMENDED_WITH'],
    ['COMPANION', 4, 'COMPANION_TO'],
    ['EDITION', 4, 'SUCCEEDS'],
    ['VOLUME', 4, 'VOLUME_OF'],
    ['PART', 4, 'PART_OF'],
    ['COMPLEMENT', 4, 'COMPLEMENTS'],
    ['COUNTERPART', 3, 'COUNTERPART_OF'],
    ['SUMMARY', 3, 'SUMMARIZES'],
    ['REFERENCE', 2, 'DRAWS_ON'],
    ['REFERENCE', 2, 'REFERENCES'],
  ])('by %s count %d both ways (%s)', (kind, weight, relation) => {
    const pair = small(`air ${relation} border`);
    expect(lines(pair, 'air')).toEqual([`border ${weight} = ${kind} ${weight}`]);
    expect(lines(pair, 'border')).toEqual([`air ${weight} = ${kind} ${weight}`]);
    expect(recommended(pair, 'air')[0]?.reasons).toMatchObject([
      { links: [{ from: 'publication/air', to: 'publication/border', types: [relation] }], sharedBy: null, via: [] },
    ]);
  });

  it('by both relations of a kind count once', () => {
    expect(lines(small('air DRAWS_ON border\nair REFERENCES border'), 'air')).toEqual(['border 2 = REFERENCE 2']);
  });

  it('are not recommended with what a curator forbids, from either end, whatever else joins them', () => {
    const banned = small('air NOT_RECOMMENDED_WITH border\nair COMPANION_TO border\nair REFERENCES courts');
    expect(recommended(banned, 'air').map(({ name }) => name)).not.toContain('border');
    expect(recommended(banned, 'border').map(({ name }) => name)).not.toContain('air');
    expect(recommended(banned, 'border courts').map(({ name }) => name)).not.toContain('air');
  });
});

describe('Works of a series', () => {
  // Four of sixteen are as rare as 1/2: of the weight 2 a quarter counts.
  const series = small(
    'one IN_SERIES series/films 1\ntwo IN_SERIES series/films 2\nfour IN_SERIES series/films 4\nodd IN_SERIES series/films odd',
  );

  it('count the more the nearer their numbers are, and by half where one has none', () => {
    expect(lines(series, 'one')).toEqual([
      'two 0.5 = SAME_SERIES 0.5 (series/films)',
      'odd 0.25 = SAME_SERIES 0.25 (series/films)',
      `four ${683 / 4096} = SAME_SERIES ${683 / 4096} (series/films)`,
    ]);
    expect(recommended(series, 'odd').map(({ name, score }) => `${name} ${score}`)).toEqual([
      'four 0.25',
      'one 0.25',
      'two 0.25',
    ]);
  });

  it('count by the nearest of the works asked for, and as one reason', () => {
    // Two away from “two”, three from “one”.
    const four = recommended(series, 'one two').find(({ name }) => name === 'four');
    expect(four).toMatchObject({ score: 0.25 });
    expect(four?.reasons).toMatchObject([{ from: ['publication/one', 'publication/two'] }]);
  });

  it('of one number stand side by side', () => {
    const twice = small('a IN_SERIES series/films 7\nb IN_SERIES series/films 7');
    expect(recommended(twice, 'a')[0]?.score).toBe(2);
  });
});

describe('Works on places near by', () => {
  const places = `
    region/asia WITHIN region/world
    region/europe WITHIN region/world
    region/japan WITHIN region/asia
    region/nepal WITHIN region/asia
    region/france WITHIN region/europe
    air COVERS region/japan
    desert COVERS region/japan
    border COVERS region/nepal
    courts COVERS region/france
  `;
  // Three works lie in Asia: 0.5 × ln(8/3) / ln(4) = 1449 of 4096; four in the world: 0.5 × 1/2.
  const asia = 1449 / 4096;

  it('count by the nearest region that holds both, once, and not where they cover the same place', () => {
    expect(lines(small(places), 'air')).toEqual([
      'desert 1 = SHARED_REGION 1 (region/japan)',
      `border ${asia} = NEARBY_REGION ${asia} (region/japan region/asia region/nepal)`,
      'courts 0.25 = NEARBY_REGION 0.25 (region/japan region/asia region/world region/europe region/france)',
    ]);
  });

  it('count as much from either end', () => {
    const from = (one: string, other: string) =>
      recommended(small(places), one).find(({ name }) => name === other)?.score;
    for (const [one, other] of [
      ['air', 'border'],
      ['air', 'courts'],
      ['border', 'courts'],
    ] as const)
      expect(from(one, other)).toBe(from(other, one));
  });

  it('are near a region that holds them as they are near its places', () => {
    const whole = small(`${places}\nwhole COVERS region/asia`);
    const from = (one: string, other: string) => recommended(whole, one).find(({ name }) => name === other)?.reasons;
    // Four works lie in Asia now.
    const near = [{ kind: 'NEARBY_REGION', contribution: 0.25, sharedBy: 4 }];
    expect(from('air', 'whole')).toMatchObject(near);
    expect(from('whole', 'air')).toMatchObject(near);
  });

  it('are not near by for who asks for the region that they lie in', () => {
    const [first, ...others] = recommended(small(places), 'region/asia');
    expect(first).toMatchObject({ name: 'air', score: 1 });
    expect([first, ...others].map((one) => one?.reasons.map(({ kind }) => kind).join())).toEqual([
      'SHARED_REGION',
      'SHARED_REGION',
      'SHARED_REGION',
      'NEARBY_REGION',
    ]);
  });
});

describe('What walks come by', () => {
  const chain = small('air ABOUT topic/a\nborder ABOUT topic/a\nborder ABOUT topic/b\ncourts ABOUT topic/b');
  const walks = (asked: number) =>
    recommended(chain, 'air', { weights: { WALK: asked } }).map(({ name, reasons }) => [
      name,
      reasons.find(({ kind }) => kind === 'WALK')?.contribution ?? 0,
    ]);

  it('counts the whole weight for the work they come by most, and less for those further away', () => {
    const [[first, most] = [], [second, less] = []] = walks(1);
    expect([first, most, second]).toEqual(['border', 1, 'courts']);
    expect(less).toBeGreaterThan(0);
    expect(less).toBeLessThan(1);
  });

  it('grows with its weight, and goes with it', () => {
    const [[, most] = [], [, less] = []] = walks(8);
    expect([most, less]).toEqual([8, expect.closeTo(8 * Number(walks(1)[1]?.[1]), 2)]);
    expect(walks(0)).toEqual([['border', 0]]);
  });

  it('names what lies between', () => {
    const [, courts] = recommended(chain, 'air', { weights: { WALK: 1 } });
    expect(courts).toMatchObject({ name: 'courts' });
    expect(courts?.reasons).toMatchObject([
      { kind: 'WALK', from: ['publication/air'], via: ['topic/a', 'publication/border', 'topic/b'] },
    ]);
    expect(courts?.reasons[0]?.links).toHaveLength(4);
  });
});

it('The table of kinds says a weight for each, none above that of a curator’s', () => {
  for (const { weight } of Object.values(kinds)) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(kinds.PINNED.weight);
  }
});
