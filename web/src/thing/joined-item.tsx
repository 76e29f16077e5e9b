/** One thing that something is joined to: its name, in what capacity, and, where it is asked for, how that is known. */
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { kindWords } from '../words/kinds.ts';
import { useWords } from '../words/words.ts';
import { Evidence } from './evidence.tsx';
import { distinctEvidence, type Joined } from './groups.ts';
import { useNames } from './names.ts';
import { roleWords } from './role-words.ts';
import styles from './thing.module.css';
import { thingWords } from './words.ts';

/** `ways` are the edges that lead to it, one for each role. */
export function JoinedItem({ ways, open }: { ways: readonly Joined[]; open: boolean }) {
  const t = useWords(thingWords);
  const role = useNames(roleWords);
  const kind = useNames(kindWords);
  const [first] = ways;
  if (!first) return null;
  const { node, number, article } = first;
  const more = [
    node.kind && node.__typename === 'Publication' && kind(node.kind),
    node.year == null ? undefined : String(node.year),
    number != null && t('numberIn', { number: String(number) }),
    article && t('article', { article }),
    // Nearly every region is simply what a work is about; that goes without saying.
    ...ways.map((way) => way.role && way.role !== 'SCOPE' && role(way.role)),
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
      {open && distinctEvidence(ways).map((way) => <Evidence key={way.role ?? ''} {...way} />)}
    </li>
  );
}
