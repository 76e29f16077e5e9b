/** A group of things that something is joined to, under what joins them. */
import { Link } from 'wouter';
import { useAddress } from '../parts/use-address.ts';
import { useTurnedPage } from '../parts/use-turned-page.ts';
import { useWords } from '../words/words.ts';
import { thingShape } from './address.ts';
import { EvidenceButton } from './evidence.tsx';
import { groupWords } from './group-words.ts';
import { byThing, countOf, type Group, hasEvidence } from './groups.ts';
import { JoinedItem } from './joined-item.tsx';
import { useNames } from './names.ts';
import styles from './thing.module.css';
import { useOpenEvidence } from './use-open-evidence.ts';
import { thingWords } from './words.ts';

export function GroupSection({ group, level = 'h3' }: { group: Group; level?: 'h2' | 'h3' }) {
  const t = useWords(thingWords);
  const name = useNames(groupWords)(group.name);
  const evidence = useOpenEvidence();
  const open = evidence.isOpen(group.name);
  const Heading = level;
  const count = countOf(group);
  const left = group.totalCount - group.edges.length;
  const top = useTurnedThing();
  return (
    <section className={styles.group}>
      <div className={styles.groupHead}>
        {/* The address has one page: that of the group which has pages. */}
        <Heading ref={group.pageInfo ? top : null} tabIndex={group.pageInfo ? -1 : undefined}>
          {name}
        </Heading>
        {count !== undefined && count > 1 && <span className="soft small">{count}</span>}
        {hasEvidence(group) && <EvidenceButton group={name} open={open} toggle={() => evidence.toggle(group.name)} />}
      </div>
      <ul className={`unmarked ${styles.items}`}>
        {byThing(group).map((ways) => (
          <JoinedItem key={ways[0]?.node.id} ways={ways} open={open} />
        ))}
      </ul>
      {group.pageInfo ? (
        <Pages of={name} place={group.pageInfo} />
      ) : (
        left > 0 && <p className="soft small">{t('notAll', { count: left })}</p>
      )}
    </section>
  );
}

/** For the heading of the list that the pages of a thing are of. */
export function useTurnedThing() {
  const { state, with: changed } = useAddress(thingShape);
  return useTurnedPage(changed({ after: '', before: '' }), `${state.after} ${state.before}`);
}

/** Links to the page before and the page after, where there are any. */
export function Pages({ of: group, place }: { of: string; place: NonNullable<Group['pageInfo']> }) {
  const t = useWords(thingWords);
  const address = useAddress(thingShape);
  if (!place.hasPreviousPage && !place.hasNextPage) return null;
  return (
    <nav aria-label={t('pages', { group })} className={`row no-print ${styles.pages}`}>
      {place.hasPreviousPage && (
        <Link className="button" href={address.with({ before: place.startCursor ?? '', after: '' })}>
          {t('earlier')}
        </Link>
      )}
      {place.hasNextPage && (
        <Link className="button" href={address.with({ after: place.endCursor ?? '', before: '' })}>
          {t('later')}
        </Link>
      )}
    </nav>
  );
}
