/** A drawing as a file of its own: every colour and font stands in it, and nothing that the data holds is markup in it. */
import type { NodeType } from './graph.ts';
import { lineHeight, type Scene, textSize } from './scene.ts';
import { outline, type Palette } from './shapes.ts';
import type { Measure } from './wrap.ts';

export interface Legend {
  readonly type: NodeType;
  readonly name: string;
}
export interface Captions {
  readonly title: string;
  /** How much is shown, and where it is from. */
  readonly note: string;
  readonly legend: readonly Legend[];
  readonly family: string;
  /** In which direction the language of the captions is written. */
  readonly language: string;
}
/** What is highlighted: keys of links and ids of things. */
export interface Highlight {
  readonly links: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
}

const edge = 24;
const head = 64;
const legendLine = 24;

export function svgText(scene: Scene, captions: Captions, palette: Palette, highlight: Highlight, measure: Measure) {
  const extent = extentOf(scene);
  const [width, legend] = [Math.max(extent.width, 640) + 2 * edge, [] as string[]];
  let [x, line] = [edge, 0];
  for (const { type, name } of captions.legend) {
    const wide = 28 + measure(name) + 20;
    if (x + wide > width - edge && x > edge) [x, line] = [edge, line + 1];
    legend.push(
      `<g transform="translate(${round(x + 8)} ${line * legendLine})"><path d="${outline(type, 7)}" fill="${palette.types[type]}"/><text x="16" y="4">${text(name)}</text></g>`,
    );
    x += wide;
  }
  const foot = (line + 1) * legendLine + edge;
  const height = head + extent.height + foot;
  const left = (width - extent.width) / 2 - extent.x;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" font-family="${text(captions.family)}" font-size="${textSize}" fill="${palette.ink}" xml:lang="${text(captions.language)}" role="img">`,
    `<title>${text(captions.title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<text x="${edge}" y="30" font-size="18" font-weight="600">${text(captions.title)}</text>`,
    `<text x="${edge}" y="50" fill="${palette.soft}">${text(captions.note)}</text>`,
    `<g transform="translate(${round(left)} ${round(head - extent.y)})">`,
    ...linesOf(scene, palette, highlight),
    ...nodesOf(scene, palette, highlight),
    ...namesOf(scene, palette),
    '</g>',
    `<g transform="translate(0 ${round(height - foot + legendLine / 2)})">`,
    ...legend,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function linesOf({ links }: Scene, palette: Palette, highlight: Highlight): string[] {
  return links.map(({ link, start, end }) => {
    const lit = highlight.links.has(link.key);
    return `<line x1="${round(start.x)}" y1="${round(start.y)}" x2="${round(end.x)}" y2="${round(end.y)}" stroke="${lit ? palette.strong : palette.line}" stroke-width="${lit ? 3 : 1}" stroke-opacity="${lit ? 1 : 0.45}"/>`;
  });
}

function nodesOf({ nodes }: Scene, palette: Palette, highlight: Highlight): string[] {
  return nodes.map(
    ({ type, x, y, radius, id, label }) =>
      `<path transform="translate(${round(x)} ${round(y)})" d="${outline(type, radius)}" fill="${palette.types[type]}" stroke="${highlight.nodes.has(id) ? palette.strong : palette.paper}" stroke-width="${highlight.nodes.has(id) ? 7 : 3}" paint-order="stroke"><title>${text(label)}</title></path>`,
  );
}

function namesOf({ nodes }: Scene, palette: Palette): string[] {
  return nodes.flatMap(({ name }) =>
    (name?.lines ?? []).map((line, index) => {
      const { x, y, width } = name ?? { x: 0, y: 0, width: 0 };
      return `<text x="${round(x + width / 2)}" y="${round(y + (index + 0.8) * lineHeight)}" text-anchor="middle" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${text(line)}</text>`;
    }),
  );
}

/** Everything that is drawn, names included. */
function extentOf({ nodes }: Scene): { x: number; y: number; width: number; height: number } {
  const boxes = nodes.flatMap(({ x, y, radius, name }) => [
    { x: x - 1.5 * radius, y: y - 1.5 * radius, width: 3 * radius, height: 3 * radius },
    ...(name ? [name] : []),
  ]);
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const marks: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text that means itself; characters that no XML file may hold are left out. */
export const text = (value: string): string =>
  value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => marks[character] ?? character);
