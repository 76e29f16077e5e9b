/** What is said of one thing, or of one link, while the reader points at it: names in full, and what joins what. */
import type { Locale } from '../words/locale.ts';
import { across, type GraphLink } from './graph.ts';
import type { Point } from './layout.ts';
import { type Box, type Label, overlap, placeLabels } from './place.ts';
import { phrasesFrom } from './relations.ts';
import {
  type DrawnLink,
  type DrawnNode,
  lineHeight,
  type Name,
  obstacleOf,
  placesAround,
  type Scene,
} from './scene.ts';
import { type Measure, wrap } from './wrap.ts';

export interface Said {
  readonly key: string;
  readonly name: Name;
  readonly what: 'pointed' | 'neighbour' | 'relation';
}
export interface Spotlight {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly said: readonly Said[];
}

/** More links than this are many; then each phrase stands on a few of them. */
const many = 14;
const each = 4;

/** The part of the scene that is seen, in its own pixels. */
interface Around {
  readonly seen: Box;
  readonly measure: Measure;
  readonly locale: Locale;
}
interface Wanted extends Label<Name> {
  readonly what: Said['what'];
}

export function spotlightOn(scene: Scene, id: string, around: Around): Spotlight | undefined {
  const pointed = scene.nodes.find((node) => node.id === id);
  if (!pointed) return undefined;
  const links = scene.links.filter(({ link }) => link.a === id || link.b === id);
  const near = new Set(links.map(({ link }) => across(link, id)));
  const neighbours = scene.nodes.filter((node) => near.has(node.id));
  const relations = telling(links, id, around.locale).map((drawn) => {
    const phrases = phrasesFrom(drawn.link, id, around.locale);
    const [start, end] = drawn.link.a === id ? [drawn.start, drawn.end] : [drawn.end, drawn.start];
    return relationOn(drawn.link, phrases, [start, end], around.measure);
  });
  const wanted = [
    inFull(pointed, around),
    ...neighbours.flatMap((node) => {
      const relation = relations.find(({ key }) => key === keyOf(id, node.id));
      return [...(relation ? [relation] : []), nameOf(node, around.measure)];
    }),
  ];
  return { nodes: [...neighbours, pointed], links, said: said(wanted, [...neighbours, pointed]) };
}

export function spotlightOnLink(scene: Scene, key: string, around: Around): Spotlight | undefined {
  const drawn = scene.links.find(({ link }) => link.key === key);
  if (!drawn) return undefined;
  const { link, start, end } = drawn;
  const nodes = scene.nodes.filter(({ id }) => id === link.a || id === link.b);
  const relation = relationOn(link, phrasesFrom(link, link.a, around.locale), [start, end], around.measure);
  const wanted = [{ ...relation, needed: true }, ...nodes.map((node) => inFull(node, around))];
  return { nodes, links: [drawn], said: said(wanted, nodes) };
}

/** Where many links say the same, a few of them say it for all. */
function telling(links: readonly DrawnLink[], id: string, locale: Locale): readonly DrawnLink[] {
  if (links.length <= many) return links;
  const said = new Map<string, number>();
  return links.filter(({ link }) => {
    const phrase = phrasesFrom(link, id, locale).join();
    const count = (said.get(phrase) ?? 0) + 1;
    said.set(phrase, count);
    return count <= each;
  });
}

const keyOf = (one: string, other: string): string => `= ${[one, other].sort().join(' ')}`;

/** Along the link, rather nearer to the far end, where fewer lines meet. */
function relationOn(
  link: GraphLink,
  phrases: readonly string[],
  [start, end]: readonly [Point, Point],
  measure: Measure,
): Wanted {
  const lines = phrases.slice(0, 3);
  const [width, height] = [Math.max(...lines.map(measure)) + 6, lines.length * lineHeight];
  const places = [0.55, 0.66, 0.44, 0.76, 0.33].map((part) => ({
    x: start.x + (end.x - start.x) * part - width / 2,
    y: start.y + (end.y - start.y) * part - height / 2,
    width,
    height,
    lines,
  }));
  return { key: keyOf(link.a, link.b), places, what: 'relation' };
}

function nameOf(node: DrawnNode, measure: Measure): Wanted {
  const lines = wrap(node.label, 118, 2, measure);
  // Where it stands already it stays.
  const places = [...(node.name ? [node.name] : []), ...placesAround(node, lines, measure)];
  return { key: node.id, own: node.id, places, what: 'neighbour' };
}

function inFull(node: DrawnNode, { measure, seen }: Around): Wanted {
  const places = placesAround(node, wrap(node.label, 230, 6, measure), measure, 7);
  const inside = (box: Box) => box.x >= seen.x && box.x + box.width <= seen.x + seen.width;
  const visible = places.filter((box) => inside(box) && overlap(box, seen));
  // At the edge of a narrow screen it is moved to where it can be read.
  const moved = places.map((box) => ({
    ...box,
    x: Math.max(seen.x, Math.min(box.x, seen.x + seen.width - box.width)),
  }));
  return { key: node.id, own: node.id, places: [...visible, ...moved], needed: true, what: 'pointed' };
}

function said(wanted: readonly Wanted[], nodes: readonly DrawnNode[]): Said[] {
  const placed = placeLabels(wanted, nodes.map(obstacleOf));
  return wanted.flatMap(({ key, what }) => {
    const name = placed.get(key);
    return name ? [{ key, what, name }] : [];
  });
}
