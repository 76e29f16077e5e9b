/** The matrix as a table. What is there leads to the works, what is not to what would fill it. */
import { Link } from 'wouter';
import { searchFor } from '../charts/address.ts';
import { Legend, shadeClass } from '../charts/heat.tsx';
import { shadeOf, stepsTo } from '../charts/steps.ts';
import { DataText } from '../parts/text.tsx';
import { facetWords } from '../words/facets.ts';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import styles from './heat-table.module.css';
import { type Counted, type Heading, headingsOf, standsUpright } from './matrix.ts';
import type { Asked } from './question.ts';
import { useGrid } from './use-grid.ts';
import { coverageWords } from './words.ts';

export function HeatTable({
  asked: { axes, filter },
  counted,
  open,
}: {
  asked: Asked;
  counted: Counted;
  /** Looks at an empty cell. */
  open: (row: string, column: string) => void;
}) {
  const t = useWords(coverageWords);
  const facet = useWords(facetWords);
  const locale = useLocale();
  const rows = headingsOf(axes.rows, counted.rows, locale);
  const columns = headingsOf(axes.columns, counted.columns, locale);
  const countOf = (row: Heading, column: Heading) => counted.counts[row.at]?.[column.at] ?? 0;
  const steps = stepsTo(Math.max(0, ...counted.counts.flat()));
  const { table, onKeyDown, at } = useGrid({ row: rows.length, column: columns.length });
  const of = { rows: facet(axes.rows), columns: facet(axes.columns) };
  return (
    <>
      <Legend steps={steps} />
      <section className={styles.region} aria-label={t('table', of)}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is moved through as a grid.
          role="grid"
          aria-label={t('table', of)}
          className={`${styles.table} ${standsUpright(columns) ? styles.upright : ''}`}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <td className={styles.corner}>
                <span>{of.columns}</span>
                <span>{of.rows}</span>
              </td>
              {columns.map((column, j) => (
                <th key={column.value} scope="col">
                  <HeadingLink
                    heading={column}
                    to={searchFor(filter, [axes.columns, column.value])}
                    place={at({ row: 0, column: j + 1 })}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.value}>
                <th scope="row">
                  <HeadingLink
                    heading={row}
                    to={searchFor(filter, [axes.rows, row.value])}
                    place={at({ row: i + 1, column: 0 })}
                  />
                </th>
                {columns.map((column, j) => {
                  const count = countOf(row, column);
                  const names = { row: row.name, column: column.name };
                  const place = at({ row: i + 1, column: j + 1 });
                  return (
                    <td key={column.value} className={shadeClass(shadeOf(steps, count))}>
                      {count > 0 ? (
                        <Link
                          href={searchFor(filter, [axes.rows, row.value], [axes.columns, column.value])}
                          aria-label={t('cell', { count, ...names })}
                          title={`${row.name} × ${column.name}`}
                          {...place}
                        >
                          {number(count, locale)}
                        </Link>
                      ) : (
                        <button
                          type="button"
                          aria-label={t('emptyCell', names)}
                          title={`${row.name} × ${column.name}`}
                          onClick={() => open(row.value, column.value)}
                          {...place}
                        >
                          +
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function HeadingLink({
  heading: { name, short, count },
  to,
  place,
}: {
  heading: Heading;
  to: string;
  place: ReturnType<ReturnType<typeof useGrid>['at']>;
}) {
  const t = useWords(coverageWords);
  const locale = useLocale();
  const shown = (
    <span className={styles.name}>
      <DataText>{short}</DataText> <span className={styles.count}>{number(count, locale)}</span>
    </span>
  );
  const label = t('heading', { short, count, name: short === name ? '' : name });
  if (count === 0)
    return (
      <span className={styles.alone} title={name}>
        {shown}
      </span>
    );
  return (
    <Link href={to} title={name} aria-label={label} {...place}>
      {shown}
    </Link>
  );
}
