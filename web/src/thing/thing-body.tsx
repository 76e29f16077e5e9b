/** A thing: what it is, what it is joined to, and the works among that. */
import { useWords } from '../words/words.ts';
import type { OtherType, Thing } from './documents.ts';
import { Entries } from './entries.tsx';
import { FoundLink } from './found-link.tsx';
import { Further } from './further.tsx';
import { GroupSection } from './group-section.tsx';
import { groupsOf, holdsWorks } from './groups.ts';
import { Layout } from './layout.tsx';
import { ThingFacts } from './thing-facts.tsx';
import { ThingText } from './thing-text.tsx';
import { thingWords } from './words.ts';

export function ThingBody({ type, thing }: { type: OtherType; thing: Thing }) {
  const t = useWords(thingWords);
  const groups = groupsOf(type, thing);
  const works = groups.filter(holdsWorks);
  const others = groups.filter((group) => !works.includes(group));
  return (
    <Layout
      first={
        <>
          <ThingText type={type} thing={thing} />
          {/* The graph is of what the catalogue knows, not of where it knows it from. */}
          {type !== 'source' && <Further id={thing.id} />}
        </>
      }
      aside={
        <>
          <ThingFacts thing={thing} />
          {others.map((group) => (
            <GroupSection key={group.name} group={group} level="h2" />
          ))}
        </>
      }
    >
      {works.length === 0 && !thing.records && <p className="soft">{t('noWorks')}</p>}
      {works.map((group) => (
        <GroupSection key={group.name} group={group} level="h2" />
      ))}
      <FoundLink type={type} id={thing.id} />
      {thing.records && <Entries records={thing.records} />}
    </Layout>
  );
}
