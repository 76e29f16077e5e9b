/** What is shown where there is nothing, whether no view or no thing has this address. */
import { Page } from '../parts/page.tsx';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import { SearchField } from './search-field.tsx';

export function Missing() {
  const t = useWords(shellWords);
  return (
    <Page title={t('missing')}>
      <p>{t('missingHint')}</p>
      <SearchField large />
    </Page>
  );
}
