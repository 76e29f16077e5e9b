/** The mode that asks for what completes a work: the same topic for other readers, or in another form. */
import { describe, expect, it } from 'vitest';
import { type Asked, lines, nameOf, recommended, sentences, small } from './small.ts';

const snapshot = small(
  `
  air ABOUT topic/crime
  air FOR audience/judges
  same ABOUT topic/crime
  same FOR audience/judges
  film ABOUT topic/crime
  film FOR audience/judges
  police ABOUT topic/crime
  police FOR audience/police
  police FOR audience/trainers
  both ABOUT topic/crime
  both FOR audience/judges
  both FOR audience/police
  elsewhere FOR audience/police
`,
  { properties: { film: { kind: 'FILM' }, police: { kind: 'TOOLKIT' } } },
);
const complement = { mode: 'COMPLEMENT' } as const;

describe('What completes a work', () => {
  it('is the same topic for others and in another form, before what is most like it', () => {
    // Five of sixteen works: 1.5 × (ln(8/5) / ln(4))² = 0.17242…, that is 706 of 4096.
    const topic = `SHARED_TOPIC ${706 / 4096} (topic/crime)`;
    const shared = 706 / 4096;
    expect(lines(snapshot, 'air', complement)).toEqual([
      `police ${5 + shared} = OTHER_AUDIENCE 3 (topic/crime) + OTHER_KIND 2 (topic/crime) + ${topic}`,
      `film ${2 + shared} = OTHER_KIND 2 (topic/crime) + ${topic}`,
      `both ${shared} = ${topic}`,
      `same ${shared} = ${topic}`,
    ]);
  });

  it('is not what counts otherwise: there the same readers are a reason', () => {
    expect(recommended(snapshot, 'air').map(({ name }) => name)).toEqual(['both', 'film', 'same', 'police']);
    const kindsOf = (asked: Asked) =>
      new Set(recommended(snapshot, 'air', asked).flatMap(({ reasons }) => reasons.map(({ kind }) => kind)));
    expect([...kindsOf({})].sort()).toEqual(['SHARED_AUDIENCE', 'SHARED_TOPIC']);
    expect([...kindsOf({ mode: 'COMPLEMENT' })].sort()).toEqual(['OTHER_AUDIENCE', 'OTHER_KIND', 'SHARED_TOPIC']);
  });

  it('names the topic and the readers', () => {
    const [audience] = sentences(snapshot, 'air', 'police', complement);
    expect(audience).toBe('It treats “Crime” too, but for “Police” and “Trainers”.');
  });

  it('may be weighed like every kind, also back in', () => {
    const weights = { OTHER_AUDIENCE: 0, OTHER_KIND: 0, SHARED_TOPIC: 0, SHARED_AUDIENCE: 1 };
    expect(
      recommended(snapshot, 'air', { weights, mode: 'COMPLEMENT' })
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['both', 'film', 'same']);
    expect(
      recommended(snapshot, 'air', { weights: { OTHER_KIND: 1 } })[0]?.reasons.map(({ kind }) => kind),
    ).not.toContain('OTHER_KIND');
  });

  it('of several works starts from the one that has the topic, over relations that are there', () => {
    const two = small(
      'air ABOUT topic/crime\nborder ABOUT topic/law\ncourts ABOUT topic/law\nair FOR audience/judges\ncourts FOR audience/police',
      { properties: { courts: { kind: 'FILM' } } },
    );
    const courts = recommended(two, 'air border', complement).find(({ name }) => name === 'courts');
    const reasons = courts?.reasons.filter(({ kind }) => kind === 'OTHER_AUDIENCE' || kind === 'OTHER_KIND') ?? [];
    expect(reasons).toHaveLength(2);
    for (const { from, via, links } of reasons) {
      expect([from.map(nameOf), via]).toEqual([['border'], ['topic/law']]);
      expect(links).toHaveLength(2);
    }
  });

  it('of a topic alone is not another form of anything', () => {
    const kinds = recommended(snapshot, 'topic/crime', complement).flatMap(({ reasons }) =>
      reasons.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain('OTHER_KIND');
    expect(kinds).not.toContain('OTHER_AUDIENCE');
  });
});
