/** Where one can go on from a thing: what lies around it, and how it hangs together with others. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useWords } from '../words/words.ts';
import { thingWords } from './words.ts';

const idIn = (id: string) => encodeURIComponent(id).replaceAll('%2F', '/');

export function Further({ id, children }: { id: string; children?: ReactNode }) {
  const t = useWords(thingWords);
  return (
    <div className="row no-print">
      <Link className="button" href={`/graph?of=${idIn(id)}`}>
        {t('inGraph')}
      </Link>
      <Link className="button" href={`/paths?from=${idIn(id)}`}>
        {t('pathsFrom')}
      </Link>
      {children}
    </div>
  );
}
