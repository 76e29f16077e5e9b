/** Places with their numbers, most works first or by name. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DataText } from '../parts/text.tsx';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './place-table.module.css';
import type { Place } from './places.ts';
import { mapWords } from './words.ts';

export type By = 'COUNT' | 'NAME';

export function PlaceTable({
  label,
  heading,
  places,
  to,
  by,
  sortBy,
}: {
  label: string;
  /** What a place is here. */
  heading: string;
  places: readonly Place[];
  to: (place: Place) => string;
  by: By;
  /** The address of the same with another order. */
  sortBy: (by: By) => string;
}) {
  const t = useWords(mapWords);
  const locale = useLocale();
  const largest = Math.max(1, ...places.map(({ count }) => count));
  const head = (own: By, name: ReactNode) => (
    <th scope="col" aria-sort={by !== own ? undefined : own === 'NAME' ? 'ascending' : 'descending'}>
      <Link href={sortBy(own)}>{name}</Link>
    </th>
  );
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {head('NAME', heading)}
          {head('COUNT', t('works'))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.id}>
            <th scope="row">
              <Link href={to(place)}>
                <DataText>{place.name}</DataText>
              </Link>
            </th>
            <td>
              <span className={styles.bar} style={{ inlineSize: `${(place.count / largest) * 4}rem` }} />
              {number(place.count, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
