/** The first page: one field to search in, and a few ways in for who does not know yet what to ask. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { type Facet, StartDocument, type StartQueryVariables } from '../generated/start/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { SearchField } from '../shell/search-field.tsx';
import { useWords } from '../words/words.ts';
import { Developers } from './developers.tsx';
import styles from './start.module.css';
import { Way } from './way.tsx';
import { startWords } from './words.ts';

/** What to begin with, by the name of its filter in a search. */
const ways = [
  ['TOPIC', 'topic'],
  ['KIND', 'kind'],
  ['AUDIENCE', 'audience'],
  ['REGION', 'region'],
  ['LANGUAGE', 'lang'],
] as const satisfies (readonly [Facet, string])[];
const variables: StartQueryVariables = { facets: ways.map(([facet]) => facet) };

export default function Start() {
  const t = useWords(startWords);
  const { data, error, refetch } = useQuery(StartDocument, { variables });
  const works = data?.publications;
  const sources = data?.sources?.nodes ?? [];
  return (
    <Page
      title="Catalograph"
      heading={t('heading')}
      aside={<SeeTheGraphql document={StartDocument} variables={variables} />}
    >
      <div className={styles.search}>
        <SearchField large />
        <p className={styles.what}>
          {works ? t('what', { count: works.totalCount }) : t('loading')} <Link href="/search">{t('all')}</Link>
        </p>
      </div>
      {error && <Problem error={error} partial={works !== undefined} retry={() => refetch()} />}
      <div className={styles.ways}>
        {!works && !error && ways.map(([facet]) => <Skeleton key={facet} count={1} height={20} />)}
        {works &&
          ways.map(([facet, name]) => (
            <Way key={facet} name={name} counts={works.facets.find((counts) => counts.facet === facet)} />
          ))}
        <Developers />
      </div>
      {sources.length > 0 && (
        <section className={styles.sources}>
          <h2>{t('sources')}</h2>
          <p>{t('sourcesHint')}</p>
          <ul>
            {sources.map(({ id, label }) => (
              <li key={id}>
                <EntityLink id={id} label={label} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
