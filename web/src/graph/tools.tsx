/** Zooming and moving for those who do not drag. */
import { useWords } from '../words/words.ts';
import styles from './drawing.module.css';
import type { Point } from './layout.ts';
import { graphWords } from './words.ts';

const step = 120;

export function Tools({
  zoom,
  move,
  all,
}: {
  zoom: (factor: number) => void;
  /** By how much the picture moves. */
  move: (by: Point) => void;
  all: () => void;
}) {
  const t = useWords(graphWords);
  /** Signs are drawn, since not every font has them. */
  const tools = [
    { key: 'zoomIn', sign: 'M3 8h10M8 3v10', use: () => zoom(1.4) },
    { key: 'zoomOut', sign: 'M3 8h10', use: () => zoom(1 / 1.4) },
    { key: 'zoomFit', sign: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4', use: all },
    // What is seen moves the other way than the picture.
    { key: 'moveLeft', sign: 'M13 8H3m4-4L3 8l4 4', use: () => move({ x: step, y: 0 }) },
    { key: 'moveRight', sign: 'M3 8h10m-4-4 4 4-4 4', use: () => move({ x: -step, y: 0 }) },
    { key: 'moveUp', sign: 'M8 13V3M4 7l4-4 4 4', use: () => move({ x: 0, y: step }) },
    { key: 'moveDown', sign: 'M8 3v10m-4-4 4 4 4-4', use: () => move({ x: 0, y: -step }) },
  ] as const;
  return (
    <div role="toolbar" aria-label={t('tools')} className={`${styles.tools} no-print`}>
      {tools.map(({ key, sign, use }) => (
        <button key={key} type="button" className={styles.tool} title={t(key)} aria-label={t(key)} onClick={use}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
