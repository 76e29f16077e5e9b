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
  const tools = [
    { key: 'zoomIn', sign: '+', use: () => zoom(1.4) },
    { key: 'zoomOut', sign: '−', use: () => zoom(1 / 1.4) },
    { key: 'zoomFit', sign: '⤢', use: all },
    // What is seen moves the other way than the picture.
    { key: 'moveLeft', sign: '←', use: () => move({ x: step, y: 0 }) },
    { key: 'moveRight', sign: '→', use: () => move({ x: -step, y: 0 }) },
    { key: 'moveUp', sign: '↑', use: () => move({ x: 0, y: step }) },
    { key: 'moveDown', sign: '↓', use: () => move({ x: 0, y: -step }) },
  ] as const;
  return (
    <div role="toolbar" aria-label={t('tools')} className={`${styles.tools} no-print`}>
      {tools.map(({ key, sign, use }) => (
        <button key={key} type="button" className={styles.tool} title={t(key)} aria-label={t(key)} onClick={use}>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
