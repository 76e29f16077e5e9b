/** An empty cell, opened: what would fill it most easily. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Link } from 'wouter';
import { searchFor } from '../charts/address.ts';
import { EmptyCellsDocument } from '../generated/coverage/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useLocale, useWords } from '../words/words.ts';
import styles from './cell-dialog.module.css';
import { type Counted, emptyBefore, type Heading } from './matrix.ts';
import { Nearest } from './nearest.tsx';
import type { Asked } from './question.ts';
import { useCell } from './use-cell.ts';
import { coverageWords } from './words.ts';

export function CellDialog({
  asked: { axes, filter, variables },
  counted,
  row,
  column,
  close,
}: {
  asked: Asked;
  counted: Counted;
  row: Heading;
  column: Heading;
  close: () => void;
}) {
  const t = useWords(coverageWords);
  const locale = useLocale();
  const before = emptyBefore(counted.counts, row.at, column.at);
  const found = useCell({ ...variables, rowsFirst: row.at + 1, columnsFirst: column.at + 1 }, before, locale);
  return (
    <Dialog
      title={t('meeting', { row: row.short, column: column.short })}
      aside={found && <SeeTheGraphql document={EmptyCellsDocument} variables={found.variables} />}
      close={close}
    >
      <p>{t('noWork')}</p>
      {!found && <Skeleton count={1} height={12} />}
      {found?.error !== undefined && <Problem error={found.error} partial={found.cell !== undefined} />}
      {found?.cell && <Nearest cell={found.cell} />}
      <ul className={`unmarked row ${styles.links}`}>
        {row.count > 0 && (
          <li>
            <Link href={searchFor(filter, [axes.rows, row.value])}>
              {t('allOf', { name: row.name, count: row.count })}
            </Link>
          </li>
        )}
        {column.count > 0 && (
          <li>
            <Link href={searchFor(filter, [axes.columns, column.value])}>
              {t('allOf', { name: column.name, count: column.count })}
            </Link>
          </li>
        )}
      </ul>
    </Dialog>
  );
}

function Dialog({
  title,
  aside,
  close,
  children,
}: {
  title: string;
  aside: ReactNode;
  close: () => void;
  children: ReactNode;
}) {
  const t = useWords(coverageWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the dialog leaves the page: closing it gives the focus back to the cell.
  // An effect of the layout, since its end comes before the dialog leaves the page: closing gives the focus back to the cell.
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button" onClick={close}>
          {t('close')}
        </button>
      </header>
      {children}
      <footer className={styles.foot}>{aside}</footer>
    </dialog>
  );
}
