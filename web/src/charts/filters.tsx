/** Narrows down what is counted: one choice for each facet, and a chip for each that is set. */
import { useQuery } from '@apollo/client/react';
import type { Facet } from '../generated/charts/graphql.ts';
import { FiltersDocument } from '../generated/charts/graphql.ts';
import { Problem } from '../parts/problem.tsx';
import { facetWords } from '../words/facets.ts';
import { valueName } from '../words/values.ts';
import { useLocale, useWords } from '../words/words.ts';
import { type Change, type FilterState, filterOf, offeredBeside } from './address.ts';
import { FacetChoice } from './facet-choice.tsx';
import styles from './filters.module.css';
import { SetFilters } from './set-filters.tsx';
import { chartWords } from './words.ts';
import { YearChoice } from './year-choice.tsx';

export function Filters({
  state,
  go,
  without = [],
}: {
  state: FilterState;
  go: Change;
  /** Facets that the view counts by, and which it cannot be narrowed by as well. */
  without?: readonly Facet[];
}) {
  const t = useWords(chartWords);
  const facetName = useWords(facetWords);
  const locale = useLocale();
  const offered = offeredBeside(without);
  const set = offered.flatMap(([name, facet]) => state[name].map((value) => ({ name, facet, value })));
  const variables = {
    filter: filterOf(state),
    facets: [...offered.map(([, facet]) => facet), 'YEAR' as const],
    // What is chosen has a name even where it is counted nowhere.
    chosen: set.flatMap(({ value }) => (value.includes('/') ? [value] : [])),
  };
  // In the cache these would take the place of what the view has of the same list.
  const { data, previousData, error, refetch } = useQuery(FiltersDocument, { variables, fetchPolicy: 'no-cache' });
  const shown = data ?? previousData;
  const valuesOf = (facet: Facet) => shown?.publications.facets.find((one) => one.facet === facet)?.values ?? [];
  const labels = new Map(shown?.nodes.flatMap((node) => (node && 'label' in node ? [[node.id, node.label]] : [])));
  const nameOf = (facet: Facet, value: string) => {
    const counted = valuesOf(facet).find((one) => one.value === value);
    return valueName(facet, { value, label: counted?.label ?? labels.get(value) ?? value }, locale);
  };
  const years = [state.from, state.to].filter((year) => year !== undefined);
  const count = set.length + years.length + (state.held ? 1 : 0);
  return (
    <div className={styles.filters}>
      {error && <Problem error={error} partial={shown !== undefined} retry={() => refetch()} />}
      <details className="no-print">
        <summary>{count > 0 ? t('filterSet', { count: `${count}` }) : t('filter')}</summary>
        <div className={styles.choices}>
          {offered.map(([name, facet]) => (
            <FacetChoice
              key={name}
              label={facetName(facet)}
              chosen={state[name]}
              values={valuesOf(facet).map(({ value, count }) => ({ value, count, name: nameOf(facet, value) }))}
              nameOf={(value) => nameOf(facet, value)}
              choose={(values) => go({ [name]: values })}
            />
          ))}
          <YearChoice
            state={state}
            go={go}
            known={valuesOf('YEAR')
              .map(({ value }) => Number(value))
              .sort((a, b) => a - b)}
          />
          <label className={styles.held}>
            <input type="checkbox" checked={state.held} onChange={({ target }) => go({ held: target.checked })} />
            {t('held')}
          </label>
        </div>
      </details>
      {count > 0 && (
        <SetFilters
          state={state}
          go={go}
          set={set.map((one) => ({ ...one, label: nameOf(one.facet, one.value), group: facetName(one.facet) }))}
        />
      )}
    </div>
  );
}
