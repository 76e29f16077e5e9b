/** The frame around every view. */
import { ApolloProvider } from '@apollo/client/react';
import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { client } from './client.ts';
import { Skeleton } from './parts/skeleton.tsx';
import { routes } from './routes.tsx';
import { AwayBanner } from './shell/away-banner.tsx';
import { Fence } from './shell/fence.tsx';
import { Footer } from './shell/footer.tsx';
import { Header } from './shell/header.tsx';
import { Missing } from './shell/missing.tsx';
import styles from './shell/shell.module.css';
import { directionOf, preferred } from './words/locale.ts';
import { useRecalled } from './words/memory.ts';
import { shellWords } from './words/shell.ts';
import { LocaleContext, translator } from './words/words.ts';

export function App() {
  const locale = preferred(useRecalled('language'), navigator.languages);
  const t = translator(shellWords, locale);
  const [path] = useLocation();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);
  return (
    <LocaleContext value={locale}>
      <ApolloProvider client={client}>
        <a className={styles.skip} href="#content">
          {t('skip')}
        </a>
        <Header />
        <AwayBanner />
        <main id="content" tabIndex={-1} className={styles.content}>
          <Fence key={path}>
            <Suspense fallback={<Skeleton />}>
              <Switch>
                {routes.map(({ path, view: View }) => (
                  <Route key={path} path={path}>
                    <View />
                  </Route>
                ))}
                <Route>
                  <Missing />
                </Route>
              </Switch>
            </Suspense>
          </Fence>
        </main>
        <Footer />
      </ApolloProvider>
    </LocaleContext>
  );
}
