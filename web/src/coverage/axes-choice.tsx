/** What the rows are, and what the columns. */
import { useId } from 'react';
import type { Facet } from '../generated/coverage/graphql.ts';
import { facetWords } from '../words/facets.ts';
import { useWords } from '../words/words.ts';
import { type Axes, facets, put } from './address.ts';
import styles from './coverage.module.css';
import { coverageWords } from './words.ts';

export function AxesChoice({ axes, choose }: { axes: Axes; choose: (axes: Axes) => void }) {
  const t = useWords(coverageWords);
  return (
    <div className={styles.axes}>
      <Axis label={t('rows')} facet={axes.rows} choose={(facet) => choose(put(axes, 'rows', facet))} />
      <Axis label={t('columns')} facet={axes.columns} choose={(facet) => choose(put(axes, 'columns', facet))} />
      <button
        type="button"
        className="button no-print"
        onClick={() => choose({ rows: axes.columns, columns: axes.rows })}
      >
        {t('swap')}
      </button>
    </div>
  );
}

function Axis({ label, facet, choose }: { label: string; facet: Facet; choose: (facet: Facet) => void }) {
  const name = useWords(facetWords);
  const id = useId();
  return (
    <div className={styles.axis}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={facet}
        onChange={({ target }) => {
          const chosen = facets.find((one) => one === target.value);
          if (chosen) choose(chosen);
        }}
      >
        {facets.map((one) => (
          <option key={one} value={one}>
            {name(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
