/** What the works are narrowed to, each with a way to take it back. */
import { Chip } from '../parts/chip.tsx';
import type { FilterName } from '../search/address.ts';
import { useWords } from '../words/words.ts';
import { type Change, type FilterState, nothingChosen } from './address.ts';
import { chartWords } from './words.ts';

export function SetFilters({
  state,
  go,
  set,
}: {
  state: FilterState;
  go: Change;
  set: readonly { readonly name: FilterName; readonly value: string; readonly label: string; readonly group: string }[];
}) {
  const t = useWords(chartWords);
  const { from, to, held } = state;
  const but = (name: FilterName, value: string) => {
    const values: readonly string[] = state[name];
    return { [name]: values.filter((one) => one !== value) };
  };
  return (
    <div className="row">
      <span className="soft small">{t('active')}</span>
      {set.map(({ name, value, label, group }) => (
        <Chip key={value} group={group} label={label} remove={() => go(but(name, value))} />
      ))}
      {from !== undefined && <Chip label={t('since', { year: `${from}` })} remove={() => go({ from: undefined })} />}
      {to !== undefined && <Chip label={t('until', { year: `${to}` })} remove={() => go({ to: undefined })} />}
      {held && <Chip label={t('held')} remove={() => go({ held: false })} />}
      <button type="button" className="button plain no-print" onClick={() => go(nothingChosen)}>
        {t('clear')}
      </button>
    </div>
  );
}
