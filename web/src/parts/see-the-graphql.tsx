/** Opens what was asked for a view, just as it was sent, where it can be changed and asked again. */
import { print } from '@apollo/client/utilities';
import type { DocumentNode } from 'graphql';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import styles from './see-the-graphql.module.css';
import { toolLink } from './tool-link.ts';

export function SeeTheGraphql({ document, variables }: { document: DocumentNode; variables: object }) {
  const t = useWords(shellWords);
  const [query, values] = [print(document), JSON.stringify(variables, null, 2)];
  return (
    <details className={`${styles.see} no-print`}>
      <summary>{t('seeGraphql')}</summary>
      <div className={styles.choice}>
        <a href={toolLink('/graphiql', { query, variables: values })}>{t('inGraphiql')}</a>
        <a href={toolLink('/sandbox', { document: query, variables: values })}>{t('inSandbox')}</a>
      </div>
    </details>
  );
}
