/** One thing that something is joined to: its name, in what capacity, and, where it is asked for, how that is known. */
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { kindWords } from '../words/kinds.ts';
import { useWords } from '../words/words.ts';
import { Evidence } from './evidence.tsx';
import type { Joined } from './groups.ts';
import { useNames } from './names.ts';
import { roleWords } from './role-words.ts';
import styles from './thing.module.css';
import { thingWords } from './words.ts';

export function JoinedItem({ joined, open }: { joined: Joined; open: boolean }) {
  const t = useWords(thingWords);
  const role = useNames(roleWords);
  const kind = useNames(kindWords);
  const { node, number, article } = joined;
  const more = [
    node.kind && node.__typename === 'Publication' && kind(node.kind),
    node.year == null ? undefined : String(node.year),
    number != null && t('numberIn', { number: String(number) }),
    article && t('article', { article }),
    // Nearly every region is simply what a work is about; that goes without saying.
    joined.role && joined.role !== 'SCOPE' && role(joined.role),
  ].filter((text) => typeof text === 'string');
  return (
    <li>
      <EntityLink id={node.id} label={node.label} />
      {more.length > 0 && (
        <>
          {' '}
          <span className={`soft small ${styles.more}`}>
            <DataText>{more.join(' · ')}</DataText>
          </span>
        </>
      )}
      {open && <Evidence {...joined} />}
    </li>
  );
}
