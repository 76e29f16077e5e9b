/** The map: what is drawn, what things are called, and how the arrows lead on. */
import { describe, expect, it } from 'vitest';
import { type areas, otherAreas, size } from '../../web/src/map/areas.ts';
import { type Point, towards } from '../../web/src/map/directions.ts';
import { placeName } from '../../web/src/map/names.ts';
import { ofKinds, placesOf, sorted } from '../../web/src/map/places.ts';
import { drawn } from '../../web/src/map/use-drawn.ts';
import { countries } from '../../web/src/map/world.ts';

const names = (area: keyof typeof areas) => drawn(area).map(({ name }) => name);

describe('The countries that are drawn', () => {
  it('have the codes of M49 that the catalogue has, but for some areas without one', () => {
    expect(countries.length).toBeGreaterThan(170);
    expect(countries.find(({ name }) => name === 'Afghanistan')?.m49).toBe('004');
    expect(new Set(countries.map(({ m49, name }) => m49 ?? name)).size).toBe(countries.length);
    expect(countries.filter(({ m49 }) => m49 === null).length).toBeLessThan(5);
  });

  it('are all of them on the map of the world', () => {
    expect(drawn('WORLD')).toHaveLength(countries.length);
  });

  it.each([
    ['AFRICA', 'Zimbabwe', 'Canada'],
    ['AMERICAS', 'Brazil', 'India'],
    ['ASIA', 'Viet Nam', 'Brazil'],
    ['EUROPE', 'Spain', 'Australia'],
    ['OCEANIA', 'New Zealand', 'Spain'],
  ] as const)('on the map of %s are those such as %s, not %s', (area, there, elsewhere) => {
    const seen = names(area).map((name) => (name === 'Vietnam' ? 'Viet Nam' : name));
    expect(seen).toContain(there);
    expect(seen).not.toContain(elsewhere);
  });

  it('have their middle inside the picture, whichever part is drawn', () => {
    for (const area of ['WORLD', ...otherAreas] as const)
      for (const { middle, name } of drawn(area)) {
        expect(middle[0], name).toBeGreaterThanOrEqual(0);
        expect(middle[0], name).toBeLessThanOrEqual(size.width);
        expect(middle[1], name).toBeGreaterThanOrEqual(0);
        expect(middle[1], name).toBeLessThanOrEqual(size.height);
      }
  });
});

describe('An arrow', () => {
  const points = new Map<string, Point>([
    ['here', [50, 50]],
    ['east', [80, 52]],
    ['east, but aside', [60, 75]],
    ['north', [50, 20]],
  ]);
  const from: Point = [50, 50];

  it('leads to what is nearest that way', () => {
    expect(towards('ArrowRight', from, points)).toBe('east');
    expect(towards('ArrowUp', from, points)).toBe('north');
    expect(towards('ArrowDown', from, points)).toBe('east, but aside');
  });

  it('leads nowhere where nothing is', () => {
    expect(towards('ArrowLeft', from, points)).toBeNull();
  });

  it('is no other key', () => {
    expect(towards('Enter', from, points)).toBeUndefined();
  });
});

describe('Names', () => {
  it('are those of the catalogue in English', () => {
    expect(placeName('704', 'Viet Nam', 'en')).toBe('Viet Nam');
  });

  it('are those of the platform or of the standard in French', () => {
    expect(placeName('356', 'India', 'fr')).toBe('Inde');
    expect(placeName('035', 'South-eastern Asia', 'fr')).toBe('Asie du Sud-Est');
  });

  it('are what the catalogue has where there is no code', () => {
    expect(placeName(null, 'Baltic Sea Region', 'fr')).toBe('Baltic Sea Region');
  });

  it('are known for countries without works as well', () => {
    expect(placeName('400', undefined, 'en')).toBe('Jordan');
  });
});

describe('Places', () => {
  const value = (
    slug: string,
    label: string,
    count: number,
    kind: 'COUNTRY' | 'REGION' | 'GROUPING',
    m49: string | null,
  ) => ({
    value: `region/${slug}`,
    label,
    count,
    entity: { __typename: 'Region' as const, id: `region/${slug}`, kind, m49 },
  });
  const places = placesOf(
    [
      value('asia', 'Asia', 22, 'REGION', '142'),
      value('india', 'India', 11, 'COUNTRY', '356'),
      value('ecowas', 'ECOWAS', 1, 'GROUPING', null),
      value('egypt', 'Egypt', 2, 'COUNTRY', '818'),
      value('austria', 'Austria', 2, 'COUNTRY', '040'),
    ],
    'en',
  );
  const order = (by: 'COUNT' | 'NAME') => sorted(ofKinds(places, ['COUNTRY']), by, 'en').map(({ name }) => name);

  it('are told apart by what they are', () => {
    expect(ofKinds(places, ['REGION', 'GROUPING']).map(({ name }) => name)).toEqual(['Asia', 'ECOWAS']);
  });

  it('stand by their works, equal ones by name, or all by name', () => {
    expect(order('COUNT')).toEqual(['India', 'Austria', 'Egypt']);
    expect(order('NAME')).toEqual(['Austria', 'Egypt', 'India']);
  });
});
