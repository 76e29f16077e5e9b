/** The head of the page: home, the search, the views, and the language. */
import { Link, useLocation } from 'wouter';
import { routes } from '../routes.tsx';
import { type Locale, locales } from '../words/locale.ts';
import { remember } from '../words/memory.ts';
import { languageName } from '../words/names.ts';
import { shellWords } from '../words/shell.ts';
import { viewWords } from '../words/views.ts';
import { useLocale, useWords } from '../words/words.ts';
import { SearchField } from './search-field.tsx';
import styles from './shell.module.css';

export function Header() {
  const t = useWords(shellWords);
  const views = useWords(viewWords);
  const [path] = useLocation();
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand} aria-label={t('home')}>
          Catalograph
        </Link>
        {/* The start has a larger one of its own. */}
        {path !== '/' && (
          <div className={styles.find}>
            <SearchField />
          </div>
        )}
        <nav aria-label={t('menu')} className={styles.views}>
          {routes.map(
            ({ path: to, nav }) =>
              nav && (
                <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
                  {views(nav)}
                </Link>
              ),
          )}
        </nav>
        <LanguageChoice />
      </div>
    </header>
  );
}

function LanguageChoice() {
  const t = useWords(shellWords);
  const locale = useLocale();
  return (
    <select
      className={`field ${styles.language}`}
      aria-label={t('language')}
      value={locale}
      onChange={({ target }) => remember('language', target.value)}
    >
      {locales.map((one: Locale) => (
        <option key={one} value={one} lang={one}>
          {languageName(one, one)}
        </option>
      ))}
    </select>
  );
}
