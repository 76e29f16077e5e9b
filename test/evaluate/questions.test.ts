/** What is asked, what is hidden meanwhile, and what takes no place. */
import { describe, expect, it } from 'vitest';
import { halfOf } from '../../src/evaluate/halves.ts';
import { casesOf, ranksOf } from '../../src/evaluate/judge.ts';
import { questionsOf } from '../../src/evaluate/questions.ts';
import type { Row } from '../../src/evaluate/rows.ts';
import { worldWithout } from '../../src/evaluate/world.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { join, joinedBy, of } from './small.ts';

const [air, border, courts, desert, evidence] = ['air', 'border', 'courts', 'desert', 'evidence'].map(of) as [
  string,
  string,
  string,
  string,
  string,
];
const manuals = 'series/manuals';
const real = readCheckedSeed();
const realQuestions = questionsOf(real);

describe('Two works that are joined', () => {
  it('are asked about in both directions', () => {
    const questions = questionsOf(joinedBy(join('COMPANION_TO', air, border)));
    expect(questions.map(({ kind, from, answers }) => [kind, from, answers])).toEqual([
      ['companion', air, [border]],
      ['companion', border, [air]],
    ]);
  });

  it('are asked about once when two relations join them, and both are hidden', () => {
    const both = [join('VOLUME_OF', border, air), join('COMPANION_TO', air, border)];
    const questions = questionsOf(joinedBy(...both));
    expect(questions.map(({ kind }) => kind)).toEqual(['companion', 'companion']);
    for (const { hidden } of questions) expect(hidden).toEqual(both);
  });

  it('are not asked about when only a curator pinned them, but the pin is hidden where there is more', () => {
    const pin = join('RECOMMENDED_WITH', air, border);
    expect(questionsOf(joinedBy(pin))).toEqual([]);
    expect(questionsOf(joinedBy(pin, join('SUCCEEDS', border, air)))[0]?.hidden).toContain(pin);
  });

  it('lose the series that holds both, for the one that is asked', () => {
    const series = [join('IN_SERIES', air, manuals), join('IN_SERIES', border, manuals)];
    const edition = join('SUCCEEDS', border, air);
    const asked = questionsOf(joinedBy(edition, ...series)).filter(({ kind }) => kind === 'edition');
    expect(asked.map(({ from, hidden }) => [from, hidden])).toEqual([
      [air, [edition, series[0]]],
      [border, [edition, series[1]]],
    ]);
  });

  it('keep what they have in common otherwise', () => {
    const topic = join('ABOUT', air, 'topic/law');
    const questions = questionsOf(
      joinedBy(join('COMPANION_TO', air, border), topic, join('ABOUT', border, 'topic/law')),
    );
    for (const { hidden } of questions) expect(hidden).not.toContain(topic);
  });
});

describe('A series', () => {
  const members = [air, border, courts].map((work) => join('IN_SERIES', work, manuals));

  it('is asked about member by member, and every other member is an answer', () => {
    const questions = questionsOf(joinedBy(...members));
    expect(questions.map(({ from, answers, hidden }) => [from, answers, hidden])).toEqual([
      [air, [border, courts], [members[0]]],
      [border, [air, courts], [members[1]]],
      [courts, [air, border], [members[2]]],
    ]);
  });

  it('of one work is no question', () => {
    expect(questionsOf(joinedBy(join('IN_SERIES', air, manuals)))).toEqual([]);
  });
});

describe('Nothing gives an answer away', () => {
  // A catalogue is built for each question.
  it('in the network of what is left, on every question of the catalogue', { timeout: 30_000 }, () => {
    for (const { from, answers, hidden } of realQuestions) {
      const { network } = worldWithout(real, hidden).snapshot;
      const place = network.place(from) ?? -1;
      const series = new Set(network.along(place, 'IN_SERIES', true));
      for (const answer of answers) {
        const other = network.place(answer) ?? -1;
        expect([...network.others(place)], `${from} → ${answer}`).not.toContain(other);
        expect([...network.along(other, 'IN_SERIES', true)].filter((one) => series.has(one))).toEqual([]);
      }
    }
  });

  it('and nothing more is hidden than joins the two, or the asked one to a series', () => {
    for (const { from, answers, hidden } of realQuestions) {
      expect(hidden.length).toBeGreaterThan(0);
      for (const one of hidden) {
        const ends = [one.from, one.to];
        expect(ends).toContain(from);
        expect(one.type === 'IN_SERIES' || answers.some((answer) => ends.includes(answer))).toBe(true);
      }
    }
  });

  it('in the graph of the baselines', () => {
    const relation = join('COMPANION_TO', air, border);
    const catalogue = joinedBy(relation);
    const linked = (hidden: Parameters<typeof worldWithout>[1]) => worldWithout(catalogue, hidden).graph.links;
    expect([linked([]), linked([relation])]).toEqual([1, 0]);
  });
});

describe('Other right answers', () => {
  /** Ranks works in the order of their titles. */
  const byTitle: Row = { name: 'by title', scores: ({ snapshot }) => snapshot.works.map((_work, i) => 10 - i) };
  const ranks = (...relations: Parameters<typeof joinedBy>) => {
    const catalogue = joinedBy(...relations);
    const cases = casesOf(catalogue, questionsOf(catalogue));
    return cases.map((one) => `${one.from.split('/')[1]} ${one.kind} ${ranksOf(byTitle, one)}`);
  };

  it('take no place, and neither does the one that is asked', () => {
    // By title: air, border, courts, desert, evidence. Air is asked, so that border would be first.
    expect(ranks(join('COMPANION_TO', air, courts))).toEqual(['air companion 2', 'courts companion 1']);
    expect(ranks(join('COMPANION_TO', air, courts), join('SUCCEEDS', border, air))).toEqual([
      'air companion 1',
      'courts companion 1',
      'air edition 1',
      'border edition 1',
    ]);
  });

  it('are those in a series too, and those that a curator pinned', () => {
    expect(ranks(join('RECOMMENDED_WITH', air, border), join('COMPANION_TO', air, courts))[0]).toBe('air companion 1');
    const series = [air, border, evidence].map((work) => join('IN_SERIES', work, manuals));
    expect(ranks(...series)).toEqual(['air series 1,3', 'border series 1,3', 'evidence series 1,1']);
  });

  it('are not those of other works', () => {
    expect(ranks(join('COMPANION_TO', desert, border), join('SUCCEEDS', evidence, border))[1]).toBe(
      'desert companion 2',
    );
  });

  it('leave to works that are not ranked the mean of the places that are left', () => {
    const catalogue = joinedBy(join('COMPANION_TO', air, evidence));
    const [one] = casesOf(catalogue, questionsOf(catalogue));
    // Border is first; courts, desert and evidence share the places 2, 3 and 4.
    const onlyBorder: Row = {
      name: 'only border',
      scores: ({ snapshot }) => snapshot.works.map((_work, i) => (i === 1 ? 1 : 0)),
    };
    expect(one && ranksOf(onlyBorder, one)).toEqual([3]);
  });
});

describe('The halves', () => {
  const [first, second] = [halfOf(realQuestions, 'first'), halfOf(realQuestions, 'second')];

  it('hold every question once', () => {
    expect(first.length + second.length).toBe(realQuestions.length);
    expect(new Set([...first, ...second]).size).toBe(realQuestions.length);
    expect(halfOf(realQuestions, 'both')).toEqual(realQuestions);
  });

  it('share no group, no work and no series', () => {
    const touched = (half: typeof first) =>
      new Set(
        half.flatMap(({ group, from, answers, hidden }) => [
          group,
          from,
          ...answers,
          ...hidden.flatMap((one) => [one.from, one.to]),
        ]),
      );
    const inSecond = touched(second);
    expect([...touched(first)].filter((one) => inSecond.has(one))).toEqual([]);
  });

  it('are about equal, and hold the same kinds', () => {
    expect(Math.abs(first.length - second.length)).toBeLessThan(realQuestions.length / 10);
    const kinds = (half: typeof first) => [...new Set(half.map(({ kind }) => kind))].sort();
    expect(kinds(first)).toEqual(kinds(second));
  });

  it('do not depend on the order of the questions', () => {
    const ids = (half: typeof first) => half.map(({ kind, from }) => `${kind} ${from}`).sort();
    expect(ids(halfOf([...realQuestions].reverse(), 'first'))).toEqual(ids(first));
  });
});
