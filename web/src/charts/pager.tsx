/** On to the next entries of a list, and back to where it begins. */
import { Link } from 'wouter';
import { useWords } from '../words/words.ts';
import { chartWords } from './words.ts';

export function Pager({ first, next }: { first?: string | undefined; next?: string | undefined }) {
  const t = useWords(chartWords);
  if (!first && !next) return null;
  return (
    <nav className="row no-print" aria-label={t('pages')}>
      {first && (
        <Link className="button" href={first}>
          {t('first')}
        </Link>
      )}
      {next && (
        <Link className="button" href={next}>
          {t('next')}
        </Link>
      )}
    </nav>
  );
}
