/** What is pointed at, drawn once more above all else, with what is said of it. */
import styles from './drawing.module.css';
import { Lines } from './layers.tsx';
import { outline, type Palette } from './shapes.ts';
import type { Spotlight } from './spotlight.ts';

export function Overlay({ spotlight: { nodes, links, said }, palette }: { spotlight: Spotlight; palette: Palette }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; it repeats what the list says.
    <g className={styles.overlay} aria-hidden="true">
      <g stroke={palette.soft} strokeWidth={1.5}>
        {links.map(({ link, start, end }) => (
          <line key={link.key} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
        ))}
      </g>
      {nodes.map(({ id, type, x, y, radius }) => (
        <path
          key={id}
          transform={`translate(${x} ${y})`}
          d={outline(type, radius)}
          fill={palette.types[type]}
          stroke={palette.paper}
          strokeWidth={3}
          paintOrder="stroke"
        />
      ))}
      {said.map(({ key, name: { lines, ...box }, what }) => (
        <g key={key} className={styles[what]}>
          {what !== 'neighbour' && <rect {...box} rx={3} />}
          <Lines name={{ ...box, lines }} />
        </g>
      ))}
    </g>
  );
}
