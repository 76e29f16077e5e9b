/** The order of what was found. */
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { firstPage, orders, searchShape } from './address.ts';
import { searchWords } from './words.ts';

export function Sorting({ address: { state, go } }: { address: Address<typeof searchShape> }) {
  const t = useWords(searchWords);
  // Without words, the best order is that of titles; it has one name then.
  const [value, offered] =
    state.q === ''
      ? [state.sort === 'best' ? 'TITLE_ASC' : state.sort, orders]
      : [state.sort, ['best', ...orders] as const];
  return (
    <label className="row small">
      <span className="soft">{t('sort')}</span>
      <select
        className="field"
        value={value}
        onChange={({ target }) => go({ ...firstPage, sort: searchShape.sort.read(target.value) })}
      >
        {offered.map((order) => (
          <option key={order} value={order}>
            {t(order === 'best' ? 'sortBest' : order)}
          </option>
        ))}
      </select>
    </label>
  );
}
