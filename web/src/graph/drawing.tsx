/** The graph as a picture that can be moved, zoomed and walked through. */
import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useLocale, useWords } from '../words/words.ts';
import styles from './drawing.module.css';
import { type Graph, linksByNode } from './graph.ts';
import { neighbourTowards } from './keys.ts';
import { Links, LinkTargets, Lit, Names, Nodes } from './layers.tsx';
import type { Positions } from './layout.ts';
import { measureIn } from './measure.ts';
import { Overlay } from './overlay.tsx';
import { sceneOf, textSize } from './scene.ts';
import { spotlightOn, spotlightOnLink } from './spotlight.ts';
import type { Highlight } from './svg.ts';
import { Tools } from './tools.tsx';
import { useGestures } from './use-gestures.ts';
import { usePalette } from './use-palette.ts';
import { useSize } from './use-size.ts';
import { fitted, moved, opening, showing, turned, type Viewport, zoomed } from './viewport.ts';
import { graphWords } from './words.ts';

export interface DrawingProps {
  readonly graph: Graph;
  readonly positions: Positions;
  readonly center: string;
  readonly at: string;
  readonly grown: readonly string[];
  readonly highlight: Highlight;
  readonly label: string;
  /** A thing was chosen; with `grow`, to see what surrounds it. */
  readonly choose: (id: string, grow: boolean) => void;
  readonly chooseLink: (key: string) => void;
  readonly leave: () => void;
}

const measure = measureIn(textSize);

export function Drawing(props: DrawingProps) {
  const { graph, center, at, grown, highlight, label, choose, chooseLink, leave } = props;
  const t = useWords(graphWords);
  const locale = useLocale();
  const palette = usePalette();
  const help = useId();
  const [frame, size] = useSize<HTMLDivElement>();
  /** Undefined as long as nothing was zoomed or moved. */
  const [set, setView] = useState<Viewport>();
  const [pointed, point] = useState<string>();
  const [pointedLink, pointLink] = useState<string>();
  const [focused, setFocused] = useState<string>();

  const room = size ?? { width: 0, height: 0 };
  const positions = useMemo(() => (size ? turned(props.positions, size) : props.positions), [props.positions, size]);
  const view = set ?? opening(positions, room);
  const change = (next: (view: Viewport) => Viewport) => setView((held) => next(held ?? opening(positions, room)));
  const gestures = useGestures(frame, change);

  const first = [...highlight.nodes, at, ...grown].join(' ');
  const scene = useMemo(
    () => sceneOf(graph, positions, { zoom: view.zoom, center, first: first.split(' '), measure }),
    [graph, positions, view.zoom, center, first],
  );
  const counts = useMemo(() => new Map([...linksByNode(graph)].map(([id, links]) => [id, links.length])), [graph]);

  // The layers are not drawn anew for a function that is.
  const latest = useRef(choose);
  latest.current = choose;
  const chooseAndGrow = useCallback((id: string) => latest.current(id, true), []);

  const active = pointed ?? (pointedLink ? undefined : focused);
  const spotlight = useMemo(() => {
    if (!size) return undefined;
    const around = { seen: { x: -view.x, y: -view.y, ...size }, measure, locale };
    if (active) return spotlightOn(scene, active, around);
    return pointedLink ? spotlightOnLink(scene, pointedLink, around) : undefined;
  }, [scene, active, pointedLink, view.x, view.y, size, locale]);

  const reached = [focused, at, center].find((id) => id !== undefined && positions.has(id)) ?? center;
  const goTo = (id: string) => {
    const place = positions.get(id);
    if (place) change((view) => showing(view, place, room));
    frame.current?.querySelector<SVGElement>(`[data-thing="${CSS.escape(id)}"]`)?.focus();
  };
  const middle = { x: room.width / 2, y: room.height / 2 };
  const press = (event: KeyboardEvent) => {
    // With these it is meant for the browser.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (pressed(event.key)) event.preventDefault();
  };
  function pressed(key: string): boolean {
    const next = key === 'Home' ? center : neighbourTowards(key, reached, positions);
    if (next) goTo(next);
    else if (key === 'Enter') choose(reached, true);
    else if (key === ' ') choose(reached, false);
    else if (key === 'Escape') leave();
    else if (key === '+' || key === '=') change((view) => zoomed(view, 1.4, middle));
    else if (key === '-') change((view) => zoomed(view, 1 / 1.4, middle));
    else if (key === '0') setView(fitted(positions, room));
    // At the edge an arrow key leads nowhere, but must not scroll the page either.
    else return key.startsWith('Arrow');
    return true;
  }

  return (
    <div className={styles.whole}>
      <Tools
        zoom={(factor) => change((view) => zoomed(view, factor, middle))}
        move={(by) => change((view) => moved(view, by))}
        all={() => setView(fitted(positions, room))}
      />
      <div ref={frame} className={styles.frame}>
        {size && (
          // biome-ignore lint/a11y/useSemanticElements: there is no fieldset within a drawing.
          <svg
            width={size.width}
            height={size.height}
            role="group"
            aria-label={label}
            aria-describedby={help}
            className={spotlight ? `${styles.picture} ${styles.dimmed}` : styles.picture}
            fontSize={textSize}
            {...gestures}
            onKeyDown={press}
          >
            <g transform={`translate(${view.x} ${view.y})`}>
              <g className={styles.base}>
                <Links links={scene.links} palette={palette} />
              </g>
              <Lit links={scene.links} highlight={highlight} palette={palette} />
              <LinkTargets links={scene.links} point={pointLink} choose={chooseLink} />
              <Nodes
                nodes={scene.nodes}
                palette={palette}
                highlight={highlight}
                counts={counts}
                at={at}
                reached={reached}
                grown={grown}
                point={point}
                focus={setFocused}
                choose={chooseAndGrow}
              />
              <g className={styles.base}>
                <Names nodes={scene.nodes} palette={palette} />
              </g>
              {spotlight && <Overlay spotlight={spotlight} palette={palette} />}
            </g>
          </svg>
        )}
      </div>
      <details className={styles.help}>
        <summary>{t('helpTitle')}</summary>
        <p id={help}>{t('help')}</p>
      </details>
    </div>
  );
}
