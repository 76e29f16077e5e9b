/** The page of anything but a work: what it is, what it is joined to, and the works among that. */
import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { useAddress } from '../parts/use-address.ts';
import { Missing } from '../shell/missing.tsx';
import { typeOf, typeWords } from '../words/types.ts';
import { useWords } from '../words/words.ts';
import { thingShape } from './address.ts';
import { documents, type OtherType, turned } from './documents.ts';
import { Entries } from './entries.tsx';
import { evidenceOf } from './evidence-of.ts';
import { FoundLink } from './found-link.tsx';
import { Further } from './further.tsx';
import { GroupSection } from './group-section.tsx';
import { groupsOf, holdsWorks } from './groups.ts';
import { Layout } from './layout.tsx';
import { ThingFacts } from './thing-facts.tsx';
import { ThingText } from './thing-text.tsx';
import { typeNames, useKnownLabel } from './use-known-label.ts';
import { useOpenEvidence } from './use-open-evidence.ts';
import { Waiting } from './waiting.tsx';
import { thingWords } from './words.ts';

export default function ThingPage() {
  const { type, slug } = useParams<{ type: string; slug: string }>();
  const id = `${type}/${slug}`;
  const known = typeOf(id);
  return known === undefined || known === 'publication' ? <Missing /> : <OtherThing type={known} id={id} />;
}

function OtherThing({ type, id }: { type: OtherType; id: string }) {
  const t = useWords(thingWords);
  const typeName = useWords(typeWords)(type);
  const label = useKnownLabel(typeNames[type], id);
  const { state } = useAddress(thingShape);
  const document = evidenceOf(documents[type], useOpenEvidence().any);
  const variables = { id, ...turned(state) };
  const { data, previousData, error, refetch } = useQuery(document, { variables });
  const shown = data ?? previousData;
  const thing = shown?.thing;

  if (!thing && error) {
    return (
      <Page title={label ?? typeName}>
        <Problem error={error} retry={() => refetch()} />
      </Page>
    );
  }
  if (!shown) return <Waiting title={label ?? typeName} />;
  if (!thing) return <Missing />;

  const groups = groupsOf(type, thing);
  const works = groups.filter(holdsWorks);
  const [main, ...rest] = works;
  return (
    <Page title={thing.label} aside={<SeeTheGraphql document={document} variables={variables} />}>
      {error && <Problem error={error} partial retry={() => refetch()} />}
      <Layout
        first={
          <>
            <ThingText type={type} thing={thing} />
            {/* The graph is of what the catalogue knows, not of where it knows it from. */}
            {type !== 'source' && <Further id={id} />}
          </>
        }
        aside={
          <>
            <ThingFacts thing={thing} />
            {groups
              .filter((group) => !holdsWorks(group))
              .map((group) => (
                <GroupSection key={group.name} group={group} level="h2" />
              ))}
          </>
        }
      >
        {main && <GroupSection group={main} level="h2" />}
        {!main && !thing.records && <p className="soft">{t('noWorks')}</p>}
        {rest.map((group) => (
          <GroupSection key={group.name} group={group} level="h2" />
        ))}
        <FoundLink type={type} id={id} />
        {thing.records && <Entries records={thing.records} />}
      </Layout>
    </Page>
  );
}
