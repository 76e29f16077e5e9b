/** The map. Countries with works are links; the tab key stops once, the arrows lead from one to the next. */
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { Link } from 'wouter';
import { shadeClass } from '../charts/heat.tsx';
import { type Step, shadeOf } from '../charts/steps.ts';
import { useLocale, useWords } from '../words/words.ts';
import { size } from './areas.ts';
import { towards } from './directions.ts';
import { placeName } from './names.ts';
import type { Place } from './places.ts';
import type { Drawn } from './use-drawn.ts';
import { mapWords } from './words.ts';
import styles from './world-map.module.css';

const nameOf = ({ m49, name }: Drawn): string => m49 ?? name;

export function WorldMap({
  shapes,
  places,
  steps,
  to,
}: {
  shapes: readonly Drawn[];
  /** The countries with works, by their code. */
  places: ReadonlyMap<string, Place>;
  steps: readonly Step[];
  to: (place: Place) => string;
}) {
  const t = useWords(mapWords);
  const locale = useLocale();
  const map = useRef<SVGSVGElement>(null);
  const [pointed, point] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const read = shapes.find((shape) => nameOf(shape) === pointed);
  const placeOf = ({ m49 }: Drawn) => (m49 === null ? undefined : places.get(m49));
  const linked = shapes.filter((shape) => placeOf(shape));
  const most = linked.reduce<Drawn | undefined>(
    (best, one) => ((placeOf(one)?.count ?? 0) > ((best && placeOf(best)?.count) ?? 0) ? one : best),
    undefined,
  );
  const active = linked.find((shape) => nameOf(shape) === chosen) ?? most;
  const said = (shape: Drawn) => {
    const place = placeOf(shape);
    const name = place?.name ?? placeName(shape.m49, undefined, locale) ?? shape.name;
    return t('place', { name, count: place?.count ?? 0 });
  };
  const look = ({ target }: SyntheticEvent) => {
    point(target instanceof Element ? target.closest<SVGElement>('[data-country]')?.dataset.country : undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!active) return;
    const middles = new Map(linked.map((shape) => [nameOf(shape), shape.middle]));
    const next = towards(event.key, active.middle, middles);
    if (next === undefined) return;
    event.preventDefault();
    map.current?.querySelector<SVGAElement>(`[data-country="${next}"]`)?.focus();
  };
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/useSemanticElements: no element of forms can be drawn in. */}
      <svg
        ref={map}
        role="group"
        aria-label={t('map')}
        viewBox={`0 0 ${size.width} ${size.height}`}
        className={styles.map}
        onKeyDown={onKeyDown}
        onPointerOver={look}
        onPointerLeave={() => point(undefined)}
        onFocus={look}
      >
        {shapes.map((shape) => {
          const place = placeOf(shape);
          const key = nameOf(shape);
          if (!place) return <path key={key} d={shape.path} className={styles.bare} data-country={key} />;
          return (
            <Link
              key={key}
              href={to(place)}
              aria-label={said(shape)}
              data-country={key}
              tabIndex={shape === active ? 0 : -1}
              className={`${styles.country} ${shadeClass(shadeOf(steps, place.count))}`}
              onFocus={() => setChosen(key)}
            >
              <path d={shape.path} />
            </Link>
          );
        })}
        {/* Drawn again, so that no neighbour lies upon its border. */}
        {read && <path d={read.path} className={styles.read} />}
      </svg>
      <figcaption className={styles.readout} aria-hidden="true">
        {read ? <strong>{said(read)}</strong> : <span className="soft">{t('hint')}</span>}
      </figcaption>
    </figure>
  );
}
