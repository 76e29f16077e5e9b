/** What the types of things look like: a shape and a colour each, so that neither is needed to tell them apart. */
import type { NodeType } from './graph.ts';

/** The corners of a polygon, as turns and distances. */
type Corners = readonly (readonly [turn: number, distance: number])[];

const regular = (count: number, distance: number, turn = 0): Corners =>
  Array.from({ length: count }, (_, corner) => [turn + corner / count, distance]);
const star: Corners = Array.from({ length: 10 }, (_, corner) => [corner / 10, corner % 2 ? 0.6 : 1.4]);

const corners: { readonly [T in Exclude<NodeType, 'publication' | 'series' | 'event' | 'person'>]: Corners } = {
  institution: regular(4, 1.25, 1 / 8),
  instrument: regular(4, 1.35),
  concept: regular(3, 1.45),
  audience: regular(3, 1.45, 1 / 2),
  topic: regular(6, 1.15),
  region: regular(5, 1.2),
  programme: star,
  source: regular(8, 1.1, 1 / 16),
  other: regular(4, 0.8, 1 / 8),
};

/** The outline of a type around the origin, as the `d` of a path; about as large as a circle of this radius. */
export function outline(type: NodeType, radius: number): string {
  const at = (factor: number) => round(radius * factor);
  const [one, wide, low] = [at(1), at(1.5), at(0.8)];
  const [arm, reach] = [at(0.45), at(1.3)];
  switch (type) {
    case 'publication':
      return `M${-one},0a${one},${one} 0 1 0 ${2 * one},0a${one},${one} 0 1 0 ${-2 * one},0Z`;
    case 'series':
      return `M${-wide},${-low}H${wide}V${low}H${-wide}Z`;
    case 'event':
      return `M${-arm},${-reach}H${arm}V${-arm}H${reach}V${arm}H${arm}V${reach}H${-arm}V${arm}H${-reach}V${-arm}H${-arm}Z`;
    case 'person':
      return `M${-reach},${low}A${reach},${reach} 0 0 1 ${reach},${low}Z`;
    default:
      return `M${corners[type].map(([turn, distance]) => corner(turn, radius * distance)).join('L')}Z`;
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
const corner = (turn: number, distance: number): string =>
  `${round(Math.sin(turn * 2 * Math.PI) * distance)},${round(-Math.cos(turn * 2 * Math.PI) * distance)}`;

export interface Palette {
  readonly types: { readonly [T in NodeType]: string };
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly strong: string;
}

/** Each has a contrast of 3 and more to the paper it is on. */
export const light: Palette = {
  types: {
    publication: '#0f4c81',
    topic: '#2e7d32',
    institution: '#8e3b8a',
    instrument: '#b3261e',
    concept: '#b45309',
    region: '#00796b',
    audience: '#6d4c41',
    series: '#5c6bc0',
    programme: '#ad1457',
    event: '#7a6f12',
    person: '#455a64',
    source: '#616161',
    other: '#616161',
  },
  paper: '#ffffff',
  ink: '#1e2227',
  soft: '#575d65',
  line: '#a39d92',
  strong: '#c2410c',
};
export const dark: Palette = {
  types: {
    publication: '#8fc3f2',
    topic: '#81c784',
    institution: '#d39ad6',
    instrument: '#f2958d',
    concept: '#f0b060',
    region: '#5cc4b8',
    audience: '#c7a492',
    series: '#aab4f0',
    programme: '#f48fb1',
    event: '#cfc75a',
    person: '#a9bac2',
    source: '#b5b5b5',
    other: '#b5b5b5',
  },
  paper: '#1d2125',
  ink: '#e9e7e2',
  soft: '#adb3ba',
  line: '#6b747d',
  strong: '#ffb27a',
};

/** The order in which the legend and the list name the types. */
export const typesInOrder: readonly NodeType[] = [
  'publication',
  'topic',
  'instrument',
  'concept',
  'institution',
  'region',
  'audience',
  'series',
  'programme',
  'event',
  'person',
  'other',
];
