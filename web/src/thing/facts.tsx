/** Facts by their names; what is not known is left out. */
import type { ReactNode } from 'react';
import styles from './thing.module.css';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

/** The value, unless there is none to show. */
export const fact = <T,>(name: string, value: T | null | undefined, show: (value: T) => ReactNode): Fact[] =>
  value == null ? [] : [{ name, value: show(value) }];

export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
