/** What coverage, timeline and map share: shades, filters in the address, and links to exactly the works that are counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import {
  choosing,
  filterOf,
  filterShape,
  nothingChosen,
  offeredBeside,
  searchFor,
  setAside,
} from '../../web/src/charts/address.ts';
import { shadeOf, shades, stepsTo } from '../../web/src/charts/steps.ts';
import { readState } from '../../web/src/parts/address.ts';

const state = (search: string) => readState(filterShape, search);

describe('Shades of counts', () => {
  it('grow by multiples, so that few and many are told apart', () => {
    expect(stepsTo(103).map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [4, 6],
      [7, 16],
      [17, 41],
      [42, 103],
    ]);
  });

  it('are as many as there are numbers, where these are few, and end with the strongest', () => {
    expect(stepsTo(1)).toEqual([{ from: 1, to: 1, shade: shades }]);
    expect(stepsTo(2).map(({ shade }) => shade)).toEqual([3, 5]);
    expect(stepsTo(0)).toEqual([]);
  });

  it('cover every number once, and are never paler for more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (largest) => {
        const steps = stepsTo(largest);
        const counts = Array.from({ length: largest }, (_, place) => place + 1);
        const holders = counts.map((count) => steps.filter(({ from, to }) => from <= count && count <= to).length);
        expect(new Set(holders)).toEqual(new Set([1]));
        const found = counts.map((count) => shadeOf(steps, count));
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.at(-1)).toBe(shades);
      }),
      { numRuns: 30 },
    );
  });

  it('have none for nothing', () => {
    expect(shadeOf(stepsTo(10), 0)).toBe(0);
  });
});

describe('Text on a shade', () => {
  const tokens = readFileSync(join(root, 'web/src/style/tokens.css'), 'utf8');
  const heat = readFileSync(join(root, 'web/src/charts/heat.module.css'), 'utf8');
  const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
  const colour = (css: string, name: string) => {
    const [, hex = ''] = css.match(new RegExp(`--${name}: #([0-9a-f]{6})`)) ?? [];
    return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  };
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const shares = [...heat.matchAll(/--shade: (\d+)%/g)].map(([, share]) => Number(share) / 100);

  it('is read on every one of them', () => {
    expect(shares).toHaveLength(shades);
  });

  it.each([
    ['by day', light],
    ['by night', dark],
  ])('has a contrast of 4.5 and more %s', (_, css) => {
    shares.forEach((share, place) => {
      const [accent, surface] = [colour(css, 'accent'), colour(css, 'surface')];
      const shade = accent.map((one, channel) => one * share + (surface[channel] ?? 0) * (1 - share));
      const ink = colour(css, place < 3 ? 'ink' : 'on-accent');
      expect(contrast(shade, ink), `shade ${place + 1}`).toBeGreaterThanOrEqual(4.5);
    });
  });
});

describe('A link from a number to its works', () => {
  it('keeps what the works are narrowed to, and adds what is counted', () => {
    const narrowed = state('?kind=MANUAL&from=2008');
    expect(searchFor(narrowed, ['TOPIC', 'topic/case-law'], ['LANGUAGE', 'fr'])).toBe(
      '/search?kind=MANUAL&lang=fr&topic=topic/case-law&from=2008',
    );
  });

  it('asks for a year from it and to it', () => {
    expect(searchFor(state(''), ['YEAR', '2009'])).toBe('/search?from=2009&to=2009');
  });

  it('takes the year that is counted instead of the years it lies in', () => {
    expect(searchFor(state('?from=2001&to=2018&source=source/list'), ['YEAR', '2009'])).toBe(
      '/search?source=source/list&from=2009&to=2009',
    );
  });
});

describe('What the works are narrowed to', () => {
  it('becomes the filter of the API', () => {
    expect(filterOf(state('?kind=MANUAL,NONSENSE&region=region/asia&to=2010&held=yes'))).toEqual({
      kinds: ['MANUAL'],
      regions: { any: ['region/asia'] },
      years: { to: 2010 },
      held: true,
    });
  });

  it('says nothing of a facet that is counted by, since no search could ask for both', () => {
    const kept = setAside(state('?topic=topic/case-law&lang=fr&from=2010'), ['TOPIC', 'YEAR']);
    expect(filterOf(kept)).toEqual({ languages: ['fr'], years: { from: 2010 } });
    expect(offeredBeside(['TOPIC']).map(([name]) => name)).not.toContain('topic');
  });

  it('is taken away as a whole', () => {
    const all = state('?kind=MANUAL&lang=fr&from=2001&to=2018&held=yes&series=series/a,series/b');
    expect(filterOf({ ...all, ...nothingChosen })).toEqual({});
  });

  it('is set by the values of a facet', () => {
    expect(choosing('LANGUAGE', 'fr', 'ar')).toEqual({ lang: ['fr', 'ar'] });
    expect(choosing('YEAR', '2001', '2004')).toEqual({ from: 2001, to: 2004 });
  });
});
