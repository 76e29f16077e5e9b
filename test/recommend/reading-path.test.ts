/** Ways of reading into a topic. */
import { describe, expect, it } from 'vitest';
import { readingPath, resolvers } from '../../src/recommend/reading-path.ts';
import { readCheckedSeed } from '../../src/seed/start.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { nameOf, type Options, small } from './small.ts';

const topic = 'topic/crime';
const steps = (facts: string, asked: Partial<Parameters<typeof readingPath>[1]> = {}, options?: Options) =>
  readingPath(small(facts, options), { topic, first: 10, ...asked }).map(({ publication, kind, other }) =>
    [kind, nameOf(publication), ...(other === null ? [] : [nameOf(other)])].join(' '),
  );
const seed = snapshotOf(readCheckedSeed());

describe('A reading path', () => {
  it('begins with the work that fits the topic and the audience best', () => {
    const facts = 'air ABOUT topic/crime\nborder ABOUT topic/crime\nborder FOR audience/judges';
    expect(steps(facts, { audience: 'audience/judges' })).toEqual(['START border', 'START air']);
  });

  it('leads to works on narrower topics, and to none on others', () => {
    const facts =
      'topic/theft BROADER topic/crime\nair ABOUT topic/theft\nborder ABOUT topic/law\ncourts COMPANION_TO border';
    expect(steps(facts)).toEqual(['START air']);
  });

  it('puts what a work draws on, is a part or a volume of before it', () => {
    const facts = 'air ABOUT topic/crime\nair DRAWS_ON border\nair PART_OF courts\nair VOLUME_OF desert';
    expect(steps(facts)).toEqual([
      'PREREQUISITE border air',
      'PREREQUISITE desert air',
      'PREREQUISITE courts air',
      'START air',
    ]);
  });

  it('reads the latest edition, and not the earlier ones', () => {
    const facts = 'air ABOUT topic/crime\nborder SUCCEEDS air\ncourts SUCCEEDS border';
    expect(steps(facts)).toEqual(['EDITION courts border']);
  });

  it('does not take the next volume for an edition that replaces the first', () => {
    const facts = 'air ABOUT topic/crime\nborder SUCCEEDS air\nborder VOLUME_OF air';
    expect(steps(facts)).toEqual(['START air']);
    expect(steps(`${facts}\nborder ABOUT topic/crime`)).toContain('START air');
  });

  it('goes on with companions and then with what completes the work', () => {
    const facts = 'air ABOUT topic/crime\nair COMPLEMENTS border\ncourts COMPANION_TO air';
    expect(steps(facts)).toEqual(['START air', 'COMPANION courts air', 'COMPLEMENT border air']);
  });

  it('names each work once, however they are joined, and ends where it is told to', () => {
    const facts =
      'air ABOUT topic/crime\nborder ABOUT topic/crime\nair COMPANION_TO border\nborder COMPLEMENTS air\nair DRAWS_ON border\nborder DRAWS_ON air';
    expect(steps(facts)).toEqual(['PREREQUISITE border air', 'START air']);
    expect(steps(facts, { first: 1 })).toEqual(['PREREQUISITE border air']);
  });

  it('holds only works that are held, fit the filter and can be read in one of the languages', () => {
    const facts =
      'air ABOUT topic/crime\nair HAS_VERSION version/air-fr\nborder ABOUT topic/crime\ncourts ABOUT topic/crime';
    const properties = { 'version/air-fr': { language: 'fr' }, border: { held: false }, courts: { kind: 'REPORT' } };
    expect(steps(facts, {}, { properties })).toEqual(['START air', 'START courts']);
    expect(steps(facts, { filter: { kinds: ['REPORT'] } }, { properties })).toEqual(['START courts']);
    expect(steps(facts, { languages: ['fr'] }, { properties })).toEqual(['START air']);
  });

  it('is empty for a topic that no work treats', () => {
    expect(steps('topic/theft BROADER topic/crime')).toEqual([]);
  });

  it.each([
    [{ first: 0 }, '"first" must be between 1 and 50; it is 0.'],
    [{ first: 51 }, '"first" must be between 1 and 50; it is 51.'],
    [{ topic: 'topic/none' }, '"topic": there is no Topic "topic/none".'],
    [{ topic: 'publication/air' }, '"topic": there is no Topic "publication/air".'],
    [{ audience: 'topic/crime' }, '"audience": there is no Audience "topic/crime".'],
    [
      { languages: ['FR'] },
      '"languages" holds BCP 47 tags in their canonical form, like "fr" or "pt-BR"; "FR" is none.',
    ],
  ])('is refused with %j', (asked, message) => {
    expect(() => steps('air ABOUT topic/crime', asked)).toThrow(message);
  });
});

describe('Each step of a reading path', () => {
  const facts =
    'air ABOUT topic/crime\nair FOR audience/judges\nair COMPLEMENTS border\ncourts COMPANION_TO air\nair DRAWS_ON desert';
  const snapshot = small(facts);
  const path = readingPath(snapshot, { topic, audience: 'audience/judges', first: 10 });
  const find = async () => snapshot;
  const sentence = (language: string) =>
    Promise.all(path.map((step) => resolvers.ReadingStep.sentence(step, { language }, { find } as never)));

  it('says why it stands there', async () => {
    expect(await sentence('en')).toEqual([
      'Before “Air”: “Desert” provides data for “Air”.',
      'It treats “Crime”. It addresses “Judges”.',
      'With “Air”: “Courts” is a companion to “Air”.',
      'After “Air”: “Border” complements “Air”.',
    ]);
    expect((await sentence('fr')).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Avant « Air » : « Desert » fournit des données à « Air ».',
      'Il traite de « Crime ». Il s’adresse à « Judges ».',
      'Avec « Air » : « Courts » va de pair avec « Air ».',
      'Après « Air » : « Border » est complémentaire de « Air ».',
    ]);
    expect((await sentence('es'))[3]).toBe('Después de «Air»: «Border» se complementa con «Air».');
  });

  it('names the relation in the direction in which it is stored', () => {
    expect(path.map(({ links }) => links)).toEqual([
      [{ from: 'publication/air', to: 'publication/desert', types: ['DRAWS_ON'] }],
      [],
      [{ from: 'publication/courts', to: 'publication/air', types: ['COMPANION_TO'] }],
      [{ from: 'publication/air', to: 'publication/border', types: ['COMPLEMENTS'] }],
    ]);
  });
});

describe('In the catalogue, for every topic', () => {
  it('no work stands twice, none is an edition that a later one followed, and the positions count up', () => {
    for (const { id } of [...seed.things.values()].filter(({ type }) => type === 'Topic')) {
      const path = readingPath(seed, { topic: id, first: 50 });
      const works = path.map(({ publication }) => publication);
      expect(new Set(works).size).toBe(works.length);
      expect(path.map(({ position }) => position)).toEqual(works.map((_, i) => i + 1));
      const replaced = path.filter(({ kind }) => kind === 'EDITION').map(({ other }) => other);
      expect(works.filter((work) => replaced.includes(work))).toEqual([]);
    }
  });

  it('smuggling of migrants begins, for prosecutors, with the toolkit and then the training manuals in their order', () => {
    const path = readingPath(seed, {
      topic: 'topic/smuggling-of-migrants',
      audience: 'audience/prosecutors',
      first: 3,
    });
    expect(path.map(({ publication, kind }) => [kind, nameOf(publication)])).toEqual([
      ['START', 'toolkit-to-combat-smuggling-of-migrants'],
      ['START', 'basic-training-manual-on-investigating-and-prosecuting-the-smuggling-of-migrants'],
      ['COMPLEMENT', 'in-depth-training-manual-on-investigating-and-prosecuting-the-smuggling-of-migrants'],
    ]);
  });
});
