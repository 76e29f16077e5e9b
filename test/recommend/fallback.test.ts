/** Where no relation leads to a work: what is recommended then, one fallback after the other, each by its name. */
import { describe, expect, it } from 'vitest';
import { recommend } from '../../src/recommend/recommend.ts';
import { type Asked, argumentsFor, lines, recommended, small } from './small.ts';

/** `topic/smuggling` has nine narrower topics, more links than half of the sixteen works: walks do not go on from it. */
const narrower = ['air', 'sea', 'land', 'rail', 'road', 'river', 'foot', 'bus', 'bike'];
const hierarchy = narrower.map((word) => `topic/by-${word} BROADER topic/smuggling`).join('\n');
const titles = {
  air: { title: 'Zebra crossing' },
  border: { title: 'The zebra' },
  courts: { title: 'Courts', summary: 'Of a crossing, and of another zebra.' },
};
const isFallback = (...[snapshot, names, asked]: [ReturnType<typeof small>, string, Asked?]) =>
  recommend(snapshot, argumentsFor(names, asked)).isFallback;
const kindsIn = (...question: Parameters<typeof recommended>) => [
  ...new Set(recommended(...question).flatMap(({ reasons }) => reasons.map(({ kind }) => kind))),
];

describe('Where relations lead to nothing', () => {
  const broader = small(`${hierarchy}\nair ABOUT topic/by-air\nborder ABOUT topic/by-sea\nsea ABOUT topic/by-sea`, {
    properties: titles,
  });

  it('a broader topic of both comes first', () => {
    // Three of sixteen works are about what lies below it: ln(8/3) / ln(4).
    const rare = Math.round((Math.log(8 / 3) / Math.log(4)) * 4096) / 4096;
    const over = '(topic/by-air topic/smuggling topic/by-sea)';
    expect(lines(broader, 'air')).toEqual([
      `border ${rare} = BROADER_TOPIC ${rare} ${over}`,
      `sea ${rare} = BROADER_TOPIC ${rare} ${over}`,
    ]);
    expect(isFallback(broader, 'air')).toBe(true);
  });

  it('then come telling words that are shared, by how rare they are', () => {
    // Without a topic; “zebra” is in three of sixteen works, “crossing” in two.
    const text = small(`${hierarchy}\nborder ABOUT topic/by-sea`, { properties: titles });
    const [zebra, crossing] = [Math.log(16 / 3), Math.log(16 / 2)];
    const half = (words: number) => Math.round((words / (zebra + crossing) / 2) * 4096) / 4096;
    expect(lines(text, 'air')).toEqual([
      'courts 0.5 = SIMILAR_TEXT 0.5',
      `border ${half(zebra)} = SIMILAR_TEXT ${half(zebra)}`,
    ]);
    expect(isFallback(text, 'air')).toBe(true);
  });

  it('and then any other work, those with most relations first', () => {
    const none = small(
      'border ABOUT topic/a\nborder ABOUT topic/b\ncourts ABOUT topic/b\nair NOT_RECOMMENDED_WITH sea',
    );
    const [border, courts, ...others] = lines(none, 'air', { not: 'unjoined-02' });
    expect([border, courts]).toEqual(['border 0.25 = OTHER_WORK 0.25', 'courts 0.125 = OTHER_WORK 0.125']);
    expect(others[0]).toBe(`unjoined-01 ${1 / 4096} = OTHER_WORK ${1 / 4096}`);
    expect(others).toHaveLength(16 - ['air', 'sea', 'border', 'courts', 'unjoined-02'].length);
    expect(isFallback(none, 'air')).toBe(true);
  });

  it('each is left out when its weight is 0, and with all of them nothing is recommended', () => {
    const off = (...kinds: string[]) => ({ weights: Object.fromEntries(kinds.map((kind) => [kind, 0])) });
    expect(kindsIn(broader, 'air', off())).toEqual(['BROADER_TOPIC']);
    expect(kindsIn(broader, 'air', off('BROADER_TOPIC'))).toEqual(['SIMILAR_TEXT']);
    expect(kindsIn(broader, 'air', off('BROADER_TOPIC', 'SIMILAR_TEXT'))).toEqual(['OTHER_WORK']);
    const all = off('BROADER_TOPIC', 'SIMILAR_TEXT', 'OTHER_WORK');
    expect(recommended(broader, 'air', all)).toEqual([]);
    expect(isFallback(broader, 'air', all)).toBe(false);
  });

  it('a fallback comes also where the filter leaves none of what they lead to', () => {
    const filter = { ids: ['publication/sea', 'publication/courts'] };
    const joined = small('air COMPANION_TO border', {
      properties: { ...titles, sea: { title: 'Sea' } },
    });
    expect(isFallback(joined, 'air')).toBe(false);
    expect(lines(joined, 'air', { filter })).toEqual([expect.stringMatching(/^courts 0\.5 = SIMILAR_TEXT/)]);
    expect(lines(joined, 'air', { filter: { ids: ['publication/sea'] } })).toEqual([
      `sea ${1 / 4096} = OTHER_WORK ${1 / 4096}`,
    ]);
  });

  it('all that a work is joined to taken away, step by step, it is recommended something still', () => {
    const facts = [
      'air COMPANION_TO border',
      'air ABOUT topic/by-air',
      'courts ABOUT topic/by-air',
      'sea ABOUT topic/by-sea',
    ];
    const left = (from: number) => small(`${hierarchy}\n${facts.slice(from).join('\n')}`, { properties: titles });
    const first = (from: number) => recommended(left(from), 'air')[0]?.reasons[0]?.kind;
    expect([first(0), first(1), first(2), first(4)]).toEqual([
      'COMPANION',
      'SHARED_TOPIC',
      'SIMILAR_TEXT',
      'SIMILAR_TEXT',
    ]);
    const untold = small(facts.slice(3).join('\n'), { properties: { air: { title: 'The' } } });
    expect(recommended(untold, 'air')[0]?.reasons[0]?.kind).toBe('OTHER_WORK');
  });

  it('two works that have but common words in common are not alike by them', () => {
    const pair = small('', { works: 2, properties: { air: { title: 'Zebra' }, border: { title: 'Zebra' } } });
    expect(lines(pair, 'air')).toEqual([`border ${1 / 4096} = OTHER_WORK ${1 / 4096}`]);
  });

  it('nothing is recommended where there is no other work', () => {
    const one = small('air ABOUT topic/a', { works: 1 });
    expect(recommended(one, 'air')).toEqual([]);
    expect(isFallback(one, 'air')).toBe(false);
    expect(recommended(one, 'air', { diversity: 0.5 })).toEqual([]);
  });
});
