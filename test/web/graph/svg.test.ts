/** The drawing as a file. */
import { describe, expect, it } from 'vitest';
import { settle } from '../../../web/src/graph/layout.ts';
import { sceneOf } from '../../../web/src/graph/scene.ts';
import { dark, light, outline, typesInOrder } from '../../../web/src/graph/shapes.ts';
import { svgText, text } from '../../../web/src/graph/svg.ts';
import { graph, measure, node } from './made.ts';

const evil = '</text><script>alert("1")</script>&\u0000\u{202E}\uD800<image href="x" onerror=\'y\'/>';

function drawn(label: string): string {
  const two = graph(['topic/a', 'topic/b'], [['topic/a', 'topic/b']]);
  const named = { ...two, nodes: two.nodes.map(({ id }) => node(id, { label })) };
  const scene = sceneOf(named, settle(named), { zoom: 1.5, center: 'topic/a', first: [], measure });
  const captions = { title: label, note: label, legend: [{ type: 'topic' as const, name: label }], family: 'a, "b"' };
  const highlight = { links: new Set(['topic/a topic/b']), nodes: new Set(['topic/a']) };
  return svgText(scene, { ...captions, language: 'en' }, light, highlight, measure);
}

describe('A drawing as a file', () => {
  it('has no markup in it that a name brought along', () => {
    const elements = new Set([...drawn(evil).matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    expect([...elements].sort()).toEqual(['g', 'line', 'path', 'rect', 'svg', 'text', 'title']);
  });
  it('has the same elements whatever the names are', () => {
    const shape = (svg: string) => svg.replace(/>[^<]+</g, '><').replace(/ [a-z:-]+="[^"]*"/gi, '');
    expect(shape(drawn('&'))).toBe(shape(drawn('<')));
  });
  it('has no character that XML forbids', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(drawn(evil)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
    expect(drawn(evil)).not.toMatch(/\p{Surrogate}/u);
  });
  it('keeps names as they are read', () => {
    expect(text('“Law” & <order> — قانون 😀')).toBe('“Law” &amp; &lt;order&gt; — قانون 😀');
  });
  it('needs nothing from elsewhere', () => {
    const svg = drawn('A name');
    expect(svg).not.toMatch(/href|url\(|class=|style|var\(/);
    expect([...svg.matchAll(/https?:[^"]*/g)].map(String)).toEqual(['http://www.w3.org/2000/svg']);
  });
  it('has a title and a legend, and the way in another colour', () => {
    const svg = drawn('A name');
    expect(svg).toContain('<title>A name</title>');
    expect(svg).toContain(`fill="${light.types.topic}"/><text x="16" y="4">A name</text>`);
    expect(svg).toContain(`stroke="${light.strong}" stroke-width="3"`);
  });
});

describe('Shapes and colours', () => {
  it('are different for each type', () => {
    const shapes = typesInOrder.map((type) => outline(type, 6));
    expect(new Set(shapes).size).toBe(typesInOrder.length);
    for (const { types } of [light, dark])
      expect(new Set(typesInOrder.map((type) => types[type])).size).toBe(typesInOrder.length);
  });
  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)(
    'have a contrast of 3 and more, text of 4.5, where it is %s',
    (_, { types, paper, ink, soft, strong }) => {
      for (const colour of [...Object.values(types), strong]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3);
      for (const colour of [ink, soft]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** As WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
