/** The way for those who write programs: all that is shown here can be asked. */
import { useWords } from '../words/words.ts';
import styles from './start.module.css';
import { startWords } from './words.ts';

export function Developers() {
  const t = useWords(startWords);
  return (
    <section className="card">
      <h2 className={styles.name}>{t('developers')}</h2>
      <p>{t('developersHint')}</p>
      <ul className={`unmarked ${styles.values}`}>
        <li>
          <a href="/sandbox">Apollo Sandbox</a>
        </li>
        <li>
          <a href="/graphiql">GraphiQL</a>
        </li>
        <li>
          <a href="/examples">{t('examples')}</a>
        </li>
      </ul>
    </section>
  );
}
