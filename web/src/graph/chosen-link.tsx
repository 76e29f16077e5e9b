/** What a link says that was chosen in the drawing, in both its ends' names. */
import { Link } from 'wouter';
import { DataText } from '../parts/text.tsx';
import { pathsAddress } from '../paths/address.ts';
import { relationPhrase } from '../words/relations.ts';
import { useLocale, useWords } from '../words/words.ts';
import type { GraphLink, GraphNode } from './graph.ts';
import { graphWords } from './words.ts';

export function ChosenLink({ link, byId }: { link: GraphLink; byId: ReadonlyMap<string, GraphNode> }) {
  const t = useWords(graphWords);
  const locale = useLocale();
  const name = (id: string) => (
    <strong>
      <DataText>{byId.get(id)?.label ?? id}</DataText>
    </strong>
  );
  return (
    <section aria-label={t('link')} className="card">
      {link.relations.map(({ type, from, to }) => (
        <p key={`${type} ${from}`}>
          {name(from)} <em>{relationPhrase(type, true, locale)}</em> {name(to)}
        </p>
      ))}
      <Link href={pathsAddress(link.a, link.b)} className="small">
        {t('evidence')}
      </Link>
    </section>
  );
}
