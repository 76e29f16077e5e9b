/** The frame of a thing's page: what it is, beside it what it is joined to at a glance, then all the rest. */
import type { ReactNode } from 'react';
import styles from './thing.module.css';

export function Layout({ first, aside, children }: { first: ReactNode; aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.layout}>
      <div className={styles.first}>{first}</div>
      <aside className={styles.aside}>{aside}</aside>
      <div className={styles.rest}>{children}</div>
    </div>
  );
}
