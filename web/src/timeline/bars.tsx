/**
 * A bar for each year, stacked by kind. The bars are links laid out by the browser, so that they fit any width and can be
 * read, reached and printed like other text; the scale is d3's.
 */
import { scaleLinear } from 'd3-scale';
import { useState } from 'react';
import { Link } from 'wouter';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './bars.module.css';
import { kindName } from './kind-name.ts';
import { timelineWords } from './words.ts';
import { type Part, partsOf, rest, type Year } from './years.ts';

export function Bars({
  years,
  shown,
  to,
}: {
  years: readonly Year[];
  shown: readonly Part[];
  /** Where the bar of a year leads. */
  to: (year: number | null) => string;
}) {
  const t = useWords(timelineWords);
  const locale = useLocale();
  const [pointed, point] = useState<number | null>();
  const read = years.find(({ year }) => year === pointed);
  const scale = scaleLinear()
    .domain([0, Math.max(1, ...years.map(({ count }) => count))])
    // Room for the number above the highest.
    .range([0, 92])
    .nice(5);
  const ticks = scale.ticks(5).filter(Number.isInteger);
  const yearName = (year: number | null) => (year === null ? t('unknown') : String(year));
  const said = ({ year, count }: Year) => t('bar', { year: yearName(year), count });
  return (
    <figure className={styles.figure} aria-label={t('chart')}>
      <div className={styles.scroll}>
        <div className={styles.plot}>
          <div className={styles.ticks} aria-hidden="true">
            {ticks.map((tick) => (
              <span key={tick} style={{ insetBlockEnd: `${scale(tick)}%` }}>
                {number(tick, locale)}
              </span>
            ))}
          </div>
          <ol className={styles.bars}>
            {years.map((one) => {
              const parts = partsOf(one, shown).map((part, place) => ({ ...part, place }));
              const bar = (
                <>
                  <span className={styles.stack}>
                    <span className={styles.count} aria-hidden="true">
                      {one.count > 0 && number(one.count, locale)}
                    </span>
                    {parts
                      .filter(({ count }) => count > 0)
                      .map(({ kind, count, place }) => (
                        <span
                          key={kind}
                          className={`${styles.part} ${styles[kind === rest ? 'rest' : `series${place + 1}`]}`}
                          style={{ blockSize: `${scale(count)}%` }}
                        />
                      ))}
                  </span>
                  <span className={styles.year} aria-hidden="true">
                    {one.year ?? t('unknownShort')}
                  </span>
                </>
              );
              return (
                <li key={one.year} className={one.year === null ? styles.unknown : undefined}>
                  {one.count > 0 ? (
                    <Link
                      href={to(one.year)}
                      className={styles.bar}
                      onMouseEnter={() => point(one.year)}
                      onFocus={() => point(one.year)}
                    >
                      <span className="heard">{said(one)}</span>
                      {bar}
                    </Link>
                  ) : (
                    <span className={styles.bar}>
                      <span className="heard">{said(one)}</span>
                      {bar}
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </div>
      </div>
      <p className={`${styles.readout} small`} aria-hidden="true">
        {read ? (
          <>
            <strong>{said(read)}</strong>
            {read.kinds.map(({ value, count }) => ` · ${kindName(value, locale)} ${number(count, locale)}`)}
          </>
        ) : (
          t('hint')
        )}
      </p>
    </figure>
  );
}
