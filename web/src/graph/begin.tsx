/** Where a reader has named nothing yet: a field to choose a thing, and a few to begin with. */
import { useQuery } from '@apollo/client/react';
import { Link, useLocation } from 'wouter';
import { BeginningsDocument } from '../generated/graph/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import { ThingField } from '../parts/thing-field.tsx';
import { useWords } from '../words/words.ts';
import { graphAddress } from './address.ts';
import styles from './graph.module.css';
import { Swatch } from './swatch.tsx';
import { graphWords } from './words.ts';

export const beginnings = { first: 8 };

export function Begin({ unknown }: { unknown?: string }) {
  const t = useWords(graphWords);
  const [, navigate] = useLocation();
  const { data, error, refetch } = useQuery(BeginningsDocument, { variables: beginnings });
  return (
    <>
      {unknown && (
        <p role="alert" className={styles.unknown}>
          {t('unknown', { id: unknown })}
        </p>
      )}
      <p>{t('intro')}</p>
      <div className={styles.choose}>
        <ThingField label={t('choose')} choose={(id) => navigate(graphAddress(id))} />
      </div>
      <h2>{t('begin')}</h2>
      {error && <Problem error={error} partial={data !== undefined} retry={() => refetch()} />}
      {!data && !error && <Skeleton count={beginnings.first} height={2} />}
      <ul className="unmarked">
        {data?.instruments.nodes.map(({ id, label, shortTitle }) => (
          <li key={id} className={styles.beginning}>
            <Swatch type="instrument" />
            <Link href={graphAddress(id)}>
              <DataText>{shortTitle ?? label}</DataText>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
