/** The page of anything but a work, whatever its state: on its way, failed, there, or none. */
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
import { evidenceOf } from './evidence-of.ts';
import { ThingBody } from './thing-body.tsx';
import { typeNames, useKnownLabel } from './use-known-label.ts';
import { useOpenEvidence } from './use-open-evidence.ts';
import { Waiting } from './waiting.tsx';

export default function ThingPage() {
  const { type, slug } = useParams<{ type: string; slug: string }>();
  const id = `${type}/${slug}`;
  const known = typeOf(id);
  return known === undefined || known === 'publication' ? <Missing /> : <OtherThing type={known} id={id} />;
}

function OtherThing({ type, id }: { type: OtherType; id: string }) {
  const typeName = useWords(typeWords)(type);
  const label = useKnownLabel(typeNames[type], id);
  const { state } = useAddress(thingShape);
  const document = evidenceOf(documents[type], useOpenEvidence().any);
  const variables = { id, ...turned(state) };
  const { data, previousData, error, refetch } = useQuery(document, { variables });
  const shown = data ?? previousData;
  const thing = shown?.thing;
  if (shown && !thing && !error) return <Missing />;
  // One page all the while: its heading keeps the focus that it took on arrival.
  return (
    <Page title={thing?.label ?? label ?? typeName} aside={<SeeTheGraphql document={document} variables={variables} />}>
      {error && <Problem error={error} partial={thing != null} retry={() => refetch()} />}
      {!thing && !error && <Waiting />}
      {thing && <ThingBody type={type} thing={thing} />}
    </Page>
  );
}
