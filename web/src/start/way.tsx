/** One way in: the values that most works share, each leading to those works. */
import { Link } from 'wouter';
import type { StartQuery } from '../generated/start/graphql.ts';
import { DataText } from '../parts/text.tsx';
import { number } from '../words/names.ts';
import { valueName } from '../words/values.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './start.module.css';
import { startWords } from './words.ts';

export function Way({
  name,
  counts,
}: {
  name: 'topic' | 'kind' | 'audience' | 'region' | 'lang';
  counts: StartQuery['publications']['facets'][number] | undefined;
}) {
  const t = useWords(startWords);
  const locale = useLocale();
  if (!counts || counts.values.length === 0) return null;
  return (
    <section className="card">
      <h2 className={styles.name}>{t(name)}</h2>
      <ul className={`unmarked ${styles.values}`}>
        {counts.values.map(({ value, label, count }) => (
          <li key={value}>
            <Link href={`/search?${name}=${encodeURI(value)}`}>
              <DataText>{valueName(counts.facet, { value, label }, locale)}</DataText>
            </Link>
            <span className={styles.count}>{number(count, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
