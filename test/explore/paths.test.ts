/** The most telling ways from one thing to another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundPath, type PathQuestion, pathsBetween } from '../../src/explore/path-search.ts';
import { pathSentence } from '../../src/explore/path-sentence.ts';
import { type Joined, type PathArguments, paths } from '../../src/explore/paths.ts';
import { Work } from '../../src/explore/work.ts';
import { Network, type Pairs } from '../../src/find/network.ts';
import { UserInputError } from '../../src/graph/input.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { byCodePoint } from '../../src/sort-key.ts';
import { shelf } from '../support/shelf.ts';
import { snapshotOf } from '../support/snapshot.ts';

type Asked = Partial<PathArguments> & Pick<PathArguments, 'from' | 'to'>;
const ask = (snapshot: Joined, asked: Asked) => paths(snapshot, { maxLength: 4, first: 3, ...asked });
const ways = (snapshot: Joined, asked: Asked) => ask(snapshot, asked).map(({ nodes }) => nodes.join(' '));

/** Topics `s`, `t` and what is between them; each pair is a link of the type `REFERENCES`. */
function topics(links: string, more: readonly Pairs[] = []): Joined {
  const pairs = links.split(' ').map((link) => link.split('-'));
  const ids = [...new Set(pairs.flat())].sort();
  const places = pairs.map(([a = '', b = '']) => [ids.indexOf(a), ids.indexOf(b)] as const);
  return { network: new Network(ids, [{ type: 'REFERENCES', pairs: places }, ...more]), works: { length: 1_000 } };
}
const leaves = (of: string, count: number) => Array.from({ length: count }, (_, i) => `${of}-${of}${i}`).join(' ');

describe('paths are ranked by what they tell', () => {
  it('one bit for each step, and log2(1 + links) for each thing passed', () => {
    // a has 3 links: 2 + log2(4) = 4.
    const of = topics(`s-a a-t ${leaves('a', 1)}`);
    expect(ask(of, { from: 's', to: 't' })).toEqual([
      expect.objectContaining({ nodes: ['s', 'a', 't'], length: 2, cost: 4 }),
    ]);
  });

  it('a longer way past rare things comes before a short one past what everything is joined to', () => {
    // h has 63 links: 2 + 6 = 8 bits. b and c have 2 each: 3 + 2 × log2(3) = 6.17 bits.
    const of = topics(`s-h h-t s-b b-c c-t ${leaves('h', 61)}`);
    expect(ways(of, { from: 's', to: 't' })).toEqual(['s b c t', 's h t']);
  });

  it('equal ones stand by length, then by ids', () => {
    const of = topics('s-c c-t s-a a-t s-b b-t');
    expect(ways(of, { from: 's', to: 't' })).toEqual(['s a t', 's b t', 's c t']);
    // Past h with 31 links, 2 + 5 bits; past i and j with 3 links each, 3 + 2 + 2 bits.
    const seven = topics(`s-i i-j j-t s-h h-t ${leaves('h', 29)} ${leaves('i', 1)} ${leaves('j', 1)}`);
    expect(ask(seven, { from: 's', to: 't' }).map(({ nodes, cost }) => [nodes.join(' '), cost])).toEqual([
      ['s h t', 7],
      ['s i j t', 7],
    ]);
  });

  it('versions make a work no less rare', () => {
    // The places of a, b, s, t, u, v, w, x: a has two links and three versions, b three links.
    const pairs = [4, 5, 6].map((version): [number, number] => [0, version]);
    const of = topics('s-a a-t s-b b-t b-x u-v v-w', [{ type: 'HAS_VERSION', pairs }]);
    expect(ways(of, { from: 's', to: 't' })).toEqual(['s a t', 's b t']);
  });

  it('what lies far below a region counts as if it were joined to it', () => {
    // w is right above a and b, which hold 30 places each: 2 + log2(1 + 62) bits instead of 2 + log2(3).
    const below = (region: number) => Array.from({ length: 30 }, (_, i) => [3 + 30 * region + i, region] as const);
    const ids = ['a', 'b', 'w', ...Array.from({ length: 60 }, (_, i) => `x${i}`)];
    const pairs = [[0, 2] as const, [1, 2] as const, ...below(0), ...below(1)];
    const of = { network: new Network(ids, [{ type: 'WITHIN', pairs }]), works: { length: 1_000 } };
    expect(ask(of, { from: 'a', to: 'b' }).map(({ cost }) => cost)).toEqual([expect.closeTo(2 + Math.log2(63), 3)]);
  });

  it('what half of all works are joined to is passed only when nothing else joins the two', () => {
    const of = (links: string) => ({ ...topics(links), works: { length: 120 } });
    const hub = `s-h h-t ${leaves('h', 60)}`;
    expect(ways(of(`${hub} s-a a-b b-c c-t`), { from: 's', to: 't' })).toEqual(['s a b c t']);
    expect(ways(of(hub), { from: 's', to: 't' })).toEqual(['s h t']);
  });

  it('two things that are joined in several ways are one step', () => {
    const of = topics('s-t', [{ type: 'COMPLEMENTS', pairs: [[1, 0]] }]);
    const [path, ...others] = ask(of, { from: 's', to: 't' });
    expect(others).toEqual([]);
    expect([path?.length, path?.cost]).toEqual([1, 1]);
    expect(path?.steps).toEqual([
      {
        from: 's',
        to: 't',
        relations: [
          { type: 'COMPLEMENTS', forwards: false },
          { type: 'REFERENCES', forwards: true },
        ],
      },
    ]);
  });
});

const small = fc.record({
  links: fc.uniqueArray(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), {
    minLength: 8,
    maxLength: 26,
    selector: ([a, b]) => `${a} ${b}`,
  }),
  maxLength: fc.integer({ min: 1, max: 6 }),
  first: fc.integer({ min: 1, max: 20 }),
  through: fc.oneof(fc.constant([]), fc.uniqueArray(fc.integer({ min: 2, max: 7 }), { maxLength: 3 })),
  avoided: fc.option(fc.integer({ min: 2, max: 7 })),
});

/** All simple paths, by walking every one of them; ranked afterwards. */
function byForce(network: Network, { from, to, maxLength, first, through, passable }: PathQuestion): FoundPath[] {
  const found: FoundPath[] = [];
  const go = (places: readonly number[]) => {
    const last = places.at(-1) ?? from;
    if (last === to) {
      const passed = places.slice(1, -1);
      const bits = passed.map((place) => Math.round(4096 * Math.log2(1 + network.degree(place))) / 4096);
      const cost = bits.reduce((sum, one) => sum + one, places.length - 1);
      if (through.every((place) => passed.includes(place))) found.push({ places, cost });
    } else if (places.length <= maxLength)
      for (const other of new Set(network.others(last)))
        if (!places.includes(other) && (other === to || passable(other))) go([...places, other]);
  };
  go([from]);
  const ids = ({ places }: FoundPath) => places.map((place) => network.idOf(place)).join(' ');
  return found
    .sort((a, b) => a.cost - b.cost || a.places.length - b.places.length || byCodePoint(ids(a), ids(b)))
    .slice(0, first);
}

it('the best paths are those that walking every path finds, in the same order', () => {
  // Places in another order than ids.
  const ids = ['e', 'b', 'a', 'h', 'c', 'g', 'd', 'f'];
  let several = 0;
  fc.assert(
    fc.property(small, ({ links, maxLength, first, through, avoided }) => {
      const network = new Network(ids, [{ type: 'REFERENCES', pairs: links }]);
      const passable = (place: number) => place !== avoided;
      const types = new Set(['REFERENCES'] as const);
      const question = { from: 0, to: 1, maxLength, first, through, passable, types };
      const found = pathsBetween(network, question, new Work('ask less'));
      expect(found).toEqual(byForce(network, question));
      if (found.length > 1) several++;
    }),
    { numRuns: 3_000, seed: 20_261_122 },
  );
  expect(several).toBeGreaterThan(500);
});

describe('a question', () => {
  const five = snapshotOf(shelf);
  const [air, border] = ['publication/air', 'publication/border'];

  it('about things that nothing joins within that many steps is answered by nothing', () => {
    expect(ask(five, { from: air, to: 'source/list' })).toEqual([]);
    const of = topics('s-a a-b b-t');
    expect(ask(of, { from: 's', to: 't', maxLength: 2 })).toEqual([]);
    expect(ways(of, { from: 's', to: 't', maxLength: 3 })).toEqual(['s a b t']);
  });

  it('may say what every path passes, and what none does', () => {
    const of = topics('s-a a-t s-b b-t a-b');
    expect(ways(of, { from: 's', to: 't', through: ['a'] })).toEqual(['s a t', 's a b t', 's b a t']);
    expect(ways(of, { from: 's', to: 't', through: ['b', 'a', 'b'] })).toEqual(['s a b t', 's b a t']);
    expect(ways(of, { from: 's', to: 't', avoid: ['a'] })).toEqual(['s b t']);
  });

  it('may name the only relations to follow', () => {
    const all = ask(five, { from: air, to: border, first: 20 });
    const about = ask(five, { from: air, to: border, first: 20, types: ['ABOUT', 'BROADER'] });
    expect(about.map(({ nodes }) => nodes)).toEqual([[air, 'topic/by-air', 'topic/smuggling', border]]);
    expect(all.length).toBeGreaterThan(about.length);
  });

  it('leads to versions only when one is asked about', () => {
    expect(ways(five, { from: 'version/air-en', to: 'topic/by-air' })).toEqual([
      'version/air-en publication/air topic/by-air',
    ]);
    const of = topics('s-t', [{ type: 'HAS_VERSION', pairs: [] }]);
    expect(ask(of, { from: 's', to: 't', types: ['HAS_VERSION'] })).toEqual([]);
  });

  it.each([
    [{ to: air }, `"from" and "to" are the same thing, "${air}"; name two.`],
    [{ to: 'topic/none' }, '"to" names nothing that is known: "topic/none".'],
    [{ from: 'x', to: air }, '"from" names nothing that is known: "x".'],
    [{ through: ['topic/none'] }, '"through" names nothing that is known: "topic/none".'],
    [{ avoid: ['topic/none'] }, '"avoid" names nothing that is known: "topic/none".'],
    [{ avoid: [border] }, `"avoid" names an end of the paths, "${border}".`],
    [{ through: [air] }, `"through" names an end of the paths, "${air}".`],
    [{ through: ['topic/law'], avoid: ['topic/law'] }, '"through" and "avoid" both name "topic/law".'],
    [
      { through: ['topic/law', 'topic/crime'], maxLength: 2 },
      '"through" names 2 things; a path of at most 2 steps passes 1.',
    ],
    [{ types: [] }, '"types" is empty; leave it out, or name at least one.'],
    [{ maxLength: 7 }, '"maxLength" must be between 1 and 6; it is 7.'],
    [{ maxLength: 0 }, '"maxLength" must be between 1 and 6; it is 0.'],
    [{ first: 21 }, '"first" must be between 1 and 20; it is 21.'],
  ])('that cannot be meant is refused: %j', (wrong, message) => {
    const question = () => ask(five, { from: air, to: border, ...wrong });
    expect(question).toThrow(UserInputError);
    expect(question).toThrow(message);
  });
});

describe('what very much is joined to', () => {
  const of = topics(`s-h h-t s-a a-b b-c c-d d-t ${leaves('h', 600)}`);

  it('is passed over while there is another way, however long', () => {
    expect(ways(of, { from: 's', to: 't', maxLength: 5 })).toEqual(['s a b c d t']);
  });

  it('is passed when nothing else joins the two, or when it is asked for', () => {
    expect(ways(of, { from: 's', to: 't' })).toEqual(['s h t']);
    expect(ways(of, { from: 's', to: 't', maxLength: 5, through: ['h'] })).toEqual(['s h t']);
    expect(ways(of, { from: 's', to: 't', avoid: ['h'] })).toEqual([]);
  });

  it('may be an end', () => {
    expect(ways(of, { from: 'h', to: 'a' })).toEqual(['h s a']);
  });
});

describe('the work of a question', () => {
  /** Six rings of so many topics, each joined to all of the next. */
  function ringsOf(width: number): Joined {
    const rings = Array.from({ length: 6 }, (_, ring) => Array.from({ length: width }, (_, i) => ring * width + i));
    const pairs = rings.flatMap((ring, i) =>
      ring.flatMap((from) => (rings[i + 1] ?? []).map((to): [number, number] => [from, to])),
    );
    const ids = Array.from({ length: 6 * width }, (_, i) => `topic/${i}`);
    return { network: new Network(ids, [{ type: 'REFERENCES', pairs }]), works: { length: 1_000 } };
  }
  const width = 300;
  const dense = ringsOf(width);

  it('is bounded: what needs more is refused, and says what to ask instead', () => {
    const question = () =>
      pathsBetween(
        dense.network,
        {
          from: 0,
          to: 5 * width,
          maxLength: 6,
          first: 3,
          through: [],
          passable: () => true,
          types: new Set(['REFERENCES']),
        },
        new Work('ask for less', 10_000),
      );
    expect(question).toThrow(UserInputError);
    expect(question).toThrow('More than 10000 links would have to be looked at; ask for less.');
    const all = () => ask(ringsOf(450), { from: 'topic/0', to: 'topic/2250', maxLength: 6 });
    expect(all).toThrow(/^More than 2000000 links would have to be looked at; ask with a smaller "maxLength"/);
  });

  it('is little where there are very many equal ways', () => {
    const found = ask(dense, { from: 'topic/0', to: `topic/${3 * width}` });
    expect(found.map(({ nodes }) => nodes)).toEqual([
      ['topic/0', 'topic/300', 'topic/600', 'topic/900'],
      ['topic/0', 'topic/300', 'topic/601', 'topic/900'],
      ['topic/0', 'topic/300', 'topic/602', 'topic/900'],
    ]);
  });
});

describe('a path in words', () => {
  const snapshot = snapshotOf(readCheckedSeed());
  const told = (asked: Asked, language?: string) =>
    ask(snapshot, asked).map(({ steps }) => pathSentence(snapshot, steps, language));
  const lucky = {
    from: 'publication/lucky-to-learn',
    to: 'programme/global-programme-for-the-implementation-of-the-doha-declaration',
  };

  it('is one sentence, each step said of the thing before it', () => {
    expect(told(lucky)[0]).toBe(
      '“Lucky to Learn” was produced under “Education for Justice”, which is part of “Global Programme for the Implementation of the Doha Declaration”.',
    );
    expect(told(lucky, 'fr')[0]).toBe(
      '«\u00A0Lucky to Learn\u00A0» a vu le jour dans le cadre de «\u00A0Education for Justice\u00A0», qui fait partie de «\u00A0Global Programme for the Implementation of the Doha Declaration\u00A0».',
    );
    expect(told(lucky, 'es')[0]).toBe(
      '«Lucky to Learn» se elaboró en el marco de «Education for Justice», que forma parte de «Global Programme for the Implementation of the Doha Declaration».',
    );
  });

  it('says “who” of a person', () => {
    const [first] = told({
      from: 'publication/child-trafficking-in-vietnam',
      to: 'publication/human-trafficking-in-afghanistan',
    });
    expect(first).toMatch(/ was made with “Louise Potterton”, who took part in “Human trafficking in Afghanistan”\.$/);
  });

  it('says all that joins two things', () => {
    const step = (types: readonly ['EXPLAINS' | 'SUPPORTS' | 'TEXT_OF', ...('EXPLAINS' | 'SUPPORTS')[]]) => [
      {
        from: 'publication/model-law-against-smuggling-of-migrants',
        to: 'instrument/smuggling-of-migrants-protocol',
        relations: types.map((type) => ({ type, forwards: true })),
      },
    ];
    const middle = (language: string, ...types: Parameters<typeof step>[0]) =>
      /[”»] (.+) [“«]/.exec(pathSentence(snapshot, step(types), language))?.[1];
    expect(middle('en', 'EXPLAINS', 'SUPPORTS')).toBe('explains and helps to implement');
    expect(middle('en', 'TEXT_OF', 'EXPLAINS', 'SUPPORTS')).toBe(
      'contains the text of, explains and helps to implement',
    );
    expect(middle('fr', 'EXPLAINS', 'SUPPORTS')).toBe('explique et aide à mettre en œuvre');
    expect(middle('es', 'EXPLAINS', 'SUPPORTS')).toBe('explica y ayuda a poner en práctica');
  });

  it('says “e” in Spanish where “y” would sound twice', () => {
    const steps = [
      {
        from: 'topic/extradition',
        to: 'topic/prosecution',
        relations: [
          { type: 'ABOUT', forwards: false },
          { type: 'PART_OF', forwards: false },
        ],
      },
    ] as const;
    expect(pathSentence(snapshot, steps, 'es')).toBe('«Extradition» es un tema de e incluye «Prosecution».');
  });

  it('is refused in a language that it is not written in', () => {
    expect(() => told(lucky, 'de')).toThrow('"language" is a BCP 47 tag of English, French or Spanish');
  });
});

describe('in the catalogue', () => {
  const snapshot = snapshotOf(readCheckedSeed());

  it('two training films are first of all counterparts', () => {
    const films = {
      from: 'publication/affected-for-life-training-film-tip',
      to: 'publication/ways-and-means-training-film-som',
    };
    expect(ask(snapshot, films).map(({ nodes }) => nodes.slice(1, -1))).toEqual([
      [],
      ['audience/criminal-justice-practitioners'],
      ['topic/training-and-capacity-building'],
    ]);
  });

  it('the way back is the same way', () => {
    const ends = ['region/lebanon', 'institution/icat'] as const;
    const there = ask(snapshot, { from: ends[0], to: ends[1], first: 1, maxLength: 6 });
    const back = ask(snapshot, { from: ends[1], to: ends[0], first: 1, maxLength: 6 });
    expect(back.map(({ nodes }) => nodes.toReversed())).toEqual(there.map(({ nodes }) => nodes));
    expect(there).toHaveLength(1);
  });
});
