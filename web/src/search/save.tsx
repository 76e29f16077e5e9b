/** The list as a file, for reference managers and spreadsheets, and on paper. */
import { useWords } from '../words/words.ts';
import type { SearchState } from './address.ts';
import { exportAddress, formats, isWhole } from './export.ts';
import styles from './search.module.css';
import type { Found } from './use-found.ts';
import { searchWords } from './words.ts';

export function Save({ state, found }: { state: SearchState; found: Found }) {
  const t = useWords(searchWords);
  const whole = isWhole(state, found.by);
  const shown = found.results.filter(({ node }) => node.__typename === 'Publication').map(({ node }) => node.id);
  const count = whole ? found.total : shown.length;
  return (
    <details className={styles.save}>
      <summary className="button">{t('save')}</summary>
      <div className={styles.formats}>
        {count > 0 && (
          <>
            <p>{t(whole ? 'saveAll' : 'savePage', { count })}</p>
            <ul className="unmarked">
              {formats.map(([format, name]) => (
                <li key={format}>
                  <a href={exportAddress(format, state, whole ? undefined : shown)}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <button type="button" className="button" onClick={() => print()}>
          {t('print')}
        </button>
      </div>
    </details>
  );
}
