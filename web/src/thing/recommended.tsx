/** What to read next, and why. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { RecommendedDocument } from '../generated/thing/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useLocale, useWords } from '../words/words.ts';
import { thingShape } from './address.ts';
import { OnlyRead } from './only-read.tsx';
import { Recommendation } from './recommendation.tsx';
import styles from './recommended.module.css';
import things from './thing.module.css';
import { workWords } from './work-words.ts';

const step = 5;
/** The most that the API gives at once. */
const most = 100;

export function Recommended({ id }: { id: string }) {
  const t = useWords(workWords);
  const language = useLocale();
  const { state, with: changed } = useAddress(thingShape);
  const first = Math.min(Math.max(state.next ?? step, 1), most);
  const languages = state.reads.length > 0 ? { languages: [...state.reads] } : {};
  const variables = { id, first, language, ...languages };
  const { data, previousData, error, refetch } = useQuery(RecommendedDocument, { variables });
  const found = (data ?? previousData)?.thing?.recommendations;
  const strongest = Math.max(
    0,
    ...(found?.nodes.flatMap(({ reasons }) => reasons.map((one) => one.contribution)) ?? []),
  );
  return (
    <section aria-labelledby="next" className={styles.next}>
      <div className={things.sectionHead}>
        <h2 id="next">{t('next')}</h2>
        <SeeTheGraphql document={RecommendedDocument} variables={variables} />
      </div>
      <OnlyRead hidden={found?.hiddenByLanguage} />
      {error && <Problem error={error} partial={found !== undefined} retry={() => refetch()} />}
      {!found && !error && <Skeleton count={step} height={9} />}
      {found && found.totalCount > 0 && <p className="soft small">{t('how')}</p>}
      {found?.isFallback && <p className="soft">{t('fallback')}</p>}
      {found?.totalCount === 0 && <p className="soft">{t('noNext')}</p>}
      {found && (
        <ol className="unmarked">
          {found.nodes.map((one) => (
            <Recommendation key={one.publication.id} of={id} recommendation={one} strongest={strongest} />
          ))}
        </ol>
      )}
      {found && first < Math.min(found.totalCount, most) && (
        <Link className="button no-print" href={changed({ next: first + step })} replace>
          {t('moreWorks')}
        </Link>
      )}
    </section>
  );
}
