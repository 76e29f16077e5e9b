/** What is known of a work, in one line: its kind, year, institutions and languages. */
import type { ResultFragment } from '../generated/search/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { kindWords } from '../words/kinds.ts';
import { languageName } from '../words/names.ts';
import { useReadingLanguages } from '../words/reading.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './result.module.css';
import { searchWords } from './words.ts';

/** How many institutions are named. */
const shown = 3;

type Work = Extract<ResultFragment, { __typename: 'Publication' }>;

export function Facts({ work: { kind, year, institutions, languages, held } }: { work: Work }) {
  const t = useWords(searchWords);
  const kinds = useWords(kindWords);
  const locale = useLocale();
  const [mine] = useReadingLanguages();
  // One that had several parts in it comes once for each.
  const behind = [...new Map(institutions.nodes.map((node) => [node.id, node])).values()];
  const further = behind.length - shown + institutions.totalCount - institutions.nodes.length;
  const isMine = mine.length === 0 || languages.some(({ code }) => mine.includes(code));
  return (
    <ul className={styles.facts}>
      <li>{kinds(kind)}</li>
      {year !== null && <li>{year}</li>}
      {behind.slice(0, shown).map(({ id, label, acronym }) => (
        <li key={id}>
          <EntityLink id={id} label={acronym ?? label} />
        </li>
      ))}
      {further > 0 && <li>{t('moreInstitutions', { count: further })}</li>}
      <li>
        {languages.length > 0
          ? languages.map(({ code }) => languageName(code, locale)).join(', ')
          : t('languagesUnknown')}
        {languages.length > 0 && !isMine && <strong> ({t('notMine')})</strong>}
      </li>
      {!held && <li>{t('mentioned')}</li>}
    </ul>
  );
}
