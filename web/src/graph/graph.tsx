/** The graph: what anything hangs together with, as a picture and as a list. */
import { BeginningsDocument } from '../generated/graph/graphql.ts';
import { Page } from '../parts/page.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { graphShape } from './address.ts';
import { Around } from './around.tsx';
import { Begin, beginnings } from './begin.tsx';
import { graphWords } from './words.ts';

export default function GraphView() {
  const t = useWords(graphWords);
  const { state } = useAddress(graphShape);
  // Another center is another picture: what was zoomed and pointed at is forgotten.
  if (state.of !== '') return <Around key={state.of} />;
  return (
    <Page title={t('title')} aside={<SeeTheGraphql document={BeginningsDocument} variables={beginnings} />}>
      <Begin />
    </Page>
  );
}
