/** The drawing in layers. They are drawn anew only when the scene changes, not while the reader points here and there. */
import { memo } from 'react';
import { useLocale, useWords } from '../words/words.ts';
import styles from './drawing.module.css';
import { type DrawnLink, type DrawnNode, lineHeight, type Name } from './scene.ts';
import { outline, type Palette } from './shapes.ts';
import type { Highlight } from './svg.ts';
import { typeName } from './type-name.ts';
import { graphWords } from './words.ts';

export const Links = memo(function Links({ links, palette }: { links: readonly DrawnLink[]; palette: Palette }) {
  return (
    <g stroke={palette.line} strokeOpacity={links.length > 400 ? 0.32 : 0.5}>
      {links.map(({ link, start, end }) => (
        <line key={link.key} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
      ))}
    </g>
  );
});

/** Wide lines that nobody sees, for a pointer to find. */
export const LinkTargets = memo(function LinkTargets({
  links,
  point,
  choose,
}: {
  links: readonly DrawnLink[];
  point: (key: string | undefined) => void;
  choose: (key: string) => void;
}) {
  return (
    <g className={styles.targets}>
      {links.map(({ link, start, end }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: links are told by the things they join, which take the focus.
        <line
          key={link.key}
          x1={start.x}
          y1={start.y}
          x2={end.x}
          y2={end.y}
          onPointerEnter={() => point(link.key)}
          onPointerLeave={() => point(undefined)}
          onClick={() => choose(link.key)}
        />
      ))}
    </g>
  );
});

export const Lit = memo(function Lit({
  links,
  highlight,
  palette,
}: {
  links: readonly DrawnLink[];
  highlight: Highlight;
  palette: Palette;
}) {
  return (
    <g stroke={palette.strong} strokeWidth={4} strokeLinecap="round">
      {links
        .filter(({ link }) => highlight.links.has(link.key))
        .map(({ link, start, end }) => (
          <line key={link.key} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
        ))}
    </g>
  );
});

export interface NodesProps {
  readonly nodes: readonly DrawnNode[];
  readonly palette: Palette;
  readonly highlight: Highlight;
  /** Links of each thing that are drawn. */
  readonly counts: ReadonlyMap<string, number>;
  readonly at: string;
  /** The one thing that the tabulator leads to. */
  readonly reached: string;
  readonly grown: readonly string[];
  readonly point: (id: string | undefined) => void;
  readonly focus: (id: string | undefined) => void;
  readonly choose: (id: string) => void;
}

export const Nodes = memo(function Nodes(props: NodesProps) {
  const t = useWords(graphWords);
  const locale = useLocale();
  const { palette, highlight, counts, at, reached, grown, point, focus, choose } = props;
  return (
    <g>
      {props.nodes.map(({ id, label, type, x, y, radius }) => (
        // biome-ignore lint/a11y/useSemanticElements: there is no button within a drawing.
        <g
          key={id}
          role="button"
          tabIndex={id === reached ? 0 : -1}
          data-thing={id}
          aria-label={t('node', { label, type: typeName(type, locale), links: counts.get(id) ?? 0 })}
          aria-pressed={id === at}
          className={styles.node}
          transform={`translate(${x} ${y})`}
          onPointerEnter={() => point(id)}
          onPointerLeave={() => point(undefined)}
          onFocus={() => focus(id)}
          onBlur={() => focus(undefined)}
          // Keys are heard by the drawing, which knows where the next thing lies.
          onClick={() => choose(id)}
        >
          <circle r={Math.max(12, radius + 3)} className={styles.reach} />
          {id === at && <circle r={radius + 5} className={styles.chosen} />}
          <path
            className={styles.shape}
            d={outline(type, radius)}
            fill={palette.types[type]}
            stroke={highlight.nodes.has(id) ? palette.strong : palette.paper}
            strokeWidth={highlight.nodes.has(id) ? 7 : 3}
            paintOrder="stroke"
          />
          {grown.includes(id) && <circle r={Math.max(2, radius / 3)} fill={palette.paper} />}
          <circle r={radius + 8} className={styles.ring} />
        </g>
      ))}
    </g>
  );
});

export const Names = memo(function Names({ nodes, palette }: { nodes: readonly DrawnNode[]; palette: Palette }) {
  return (
    <g className={styles.names} fill={palette.ink} stroke={palette.paper}>
      {nodes.map(({ id, name }) => name && <Lines key={id} name={name} />)}
    </g>
  );
});

export function Lines({ name: { x, y, width, lines } }: { name: Name }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and never change places.
    <text key={index} x={x + width / 2} y={y + (index + 0.8) * lineHeight}>
      {line}
    </text>
  ));
}
