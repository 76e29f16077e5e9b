/** The graph around a thing that was named. */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useMemo, useState } from 'react';
import { SurroundingsDocument } from '../generated/graph/graphql.ts';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { About } from './about.tsx';
import { budgets, graphAddress, graphShape, toggled } from './address.ts';
import { Begin } from './begin.tsx';
import { ChosenLink } from './chosen-link.tsx';
import { Drawing } from './drawing.tsx';
import styles from './graph.module.css';
import { linksByNode } from './graph.ts';
import { highlightOf } from './highlight.ts';
import { Legend } from './legend.tsx';
import { Listing } from './listing.tsx';
import { Options } from './options.tsx';
import { SaveButtons } from './save-buttons.tsx';
import { useGraph } from './use-graph.ts';
import { Way } from './way.tsx';
import { graphWords } from './words.ts';

/** The rest of what is asked was made to be answered, so that it can only be the id. */
const isRefusal = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT');

export function Around() {
  const t = useWords(graphWords);
  const { state, with: changed, go } = useAddress(graphShape);
  const { variables, neighbourhood, way, apart, seeking, graph, positions, error, retry, unknown } = useGraph(state);
  const byId = useMemo(() => new Map(graph.nodes.map((node) => [node.id, node])), [graph]);
  const links = useMemo(() => linksByNode(graph), [graph]);
  const highlight = useMemo(() => highlightOf(way, [state.from, state.to]), [way, state.from, state.to]);
  const [chosenLink, setChosenLink] = useState<string>();

  const choose = (at: string, grow: boolean) => {
    setChosenLink(undefined);
    const known = !grow || at === state.of || state.grown.includes(at);
    go({ at, ...(known ? {} : { grown: [...state.grown, at] }) });
  };
  const leave = () => go({ from: '', to: '' });

  const center = neighbourhood?.center;
  // All graphs have one path; each center is a place of its own.
  const place = `/graph ${state.of}`;
  if (unknown)
    return (
      <Page
        title={t('title')}
        aside={<SeeTheGraphql document={SurroundingsDocument} variables={variables} />}
        place={place}
      >
        {isRefusal(error) ? <Begin unknown={state.of} /> : <Problem error={error} retry={retry} />}
      </Page>
    );
  if (!center || !positions)
    return (
      <Page title={t('title')} place={place}>
        <Skeleton count={1} height={44} />
      </Page>
    );

  const title = t('around', { label: center.label });
  const node = byId.get(state.at) ?? byId.get(center.id);
  const shown = t('shown', { things: graph.nodes.length, links: graph.links.length });
  const omitted = neighbourhood.omitted.reduce((sum, { count }) => sum + count, 0);
  const more = budgets.find((budget) => budget > variables.budget);
  const link = graph.links.find(({ key }) => key === chosenLink);
  const without = (id: string) => state.grown.filter((one) => one !== id);

  return (
    <Page
      title={title}
      heading={<DataText>{title}</DataText>}
      aside={<SeeTheGraphql document={SurroundingsDocument} variables={variables} />}
      place={place}
    >
      {error !== undefined && <Problem error={error} partial retry={retry} />}
      <div className={`${styles.bar} no-print`}>
        <Options depth={variables.depth} budget={variables.budget} set={(changes) => go(changes)} />
        <div className={styles.files}>
          <SaveButtons
            graph={graph}
            positions={positions}
            center={center.id}
            highlight={highlight}
            title={title}
            note={t('source', { shown })}
          />
        </div>
      </div>
      <Legend nodes={graph.nodes} chosen={state.kinds} toggle={(kind) => go({ kinds: toggled(state.kinds, kind) })} />
      <p className="small soft">
        <span role="status">{shown}.</span> {omitted > 0 && t('omitted', { count: omitted })}{' '}
        {omitted > 0 && more && (
          <button type="button" className="button plain" onClick={() => go({ budget: more })}>
            {t('drawMore')}
          </button>
        )}
      </p>
      <Way
        from={state.from}
        to={state.to}
        nameOf={(id) => byId.get(id)?.label ?? id}
        sentence={way?.sentence}
        apart={apart}
        seeking={seeking}
        leave={changed({ from: '', to: '' })}
      />
      <div className={styles.sides}>
        <Drawing
          graph={graph}
          positions={positions}
          center={center.id}
          at={node?.id ?? center.id}
          grown={state.grown}
          highlight={highlight}
          label={t('drawing', { label: center.label })}
          choose={choose}
          chooseLink={setChosenLink}
          leave={leave}
        />
        <div className={styles.beside}>
          {link && <ChosenLink link={link} byId={byId} />}
          {node && (
            <About
              node={node}
              links={links.get(node.id) ?? []}
              byId={byId}
              center={node.id === center.id}
              grown={state.grown.includes(node.id)}
              from={state.from === node.id}
              to={state.to === node.id}
              addresses={{
                at: (id) => changed({ at: id }),
                grow: changed({ at: node.id, grown: [...without(node.id), node.id] }),
                fold: changed({ at: node.id, grown: without(node.id) }),
                center: graphAddress(node.id),
                from: changed({ from: node.id, to: state.to === node.id ? '' : state.to }),
                to: changed({ to: node.id, from: state.from === node.id ? '' : state.from }),
              }}
            />
          )}
        </div>
      </div>
      <Listing graph={graph} byId={byId} />
    </Page>
  );
}
