/** What could not be loaded, beside what could. A server that is away is told of by the banner of the shell instead. */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';
import styles from './problem.module.css';

export function Problem({
  error,
  partial = false,
  retry,
}: {
  error: unknown;
  /** Whether something is shown all the same. */
  partial?: boolean;
  retry?: () => unknown;
}) {
  const t = useWords(shellWords);
  return (
    <div role="alert" className={styles.problem}>
      <p>
        <strong>{t(partial ? 'partial' : 'failed')}</strong>
      </p>
      <ul>
        {sentencesOf(error).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {retry && !isRefused(error) && (
        <button type="button" className="button" onClick={() => void retry()}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}

/** Whether the question itself is at fault, and would be refused again. */
function isRefused(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) && error.errors.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')
  );
}

/** The sentences of the API, each once; they are written to be shown. */
export function sentencesOf(error: unknown): string[] {
  if (CombinedGraphQLErrors.is(error)) return [...new Set(error.errors.map(({ message }) => message))];
  return [error instanceof Error ? error.message : String(error)];
}
