/** From which year, to which year; taken over with Enter, or when both fields are left. */
import { type FocusEvent, type FormEvent, useEffect, useRef } from 'react';
import { whole } from '../parts/address.ts';
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { firstPage, type searchShape } from './address.ts';
import styles from './facets.module.css';
import { searchWords } from './words.ts';

export function Years({ address: { state, go } }: { address: Address<typeof searchShape> }) {
  const t = useWords(searchWords);
  const take = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [from, to] = [whole.read(String(given.get('from'))), whole.read(String(given.get('to')))];
    if (from !== state.from || to !== state.to) go({ ...firstPage, from, to });
  };
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) take(event);
  };
  return (
    <form onSubmit={take} onBlur={leave}>
      <fieldset className={styles.years}>
        <legend>{t('years')}</legend>
        <div>
          <Year name="from" label={t('from')} year={state.from} />
          <span aria-hidden="true">–</span>
          <Year name="to" label={t('to')} year={state.to} />
          {/* Without it, Enter would do nothing where there are two fields. */}
          <button type="submit" className="heard" tabIndex={-1} aria-hidden="true">
            {t('years')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}

/** Holds what is typed until it is taken over, and follows the address when that changes by other means. */
function Year({ name, label, year }: { name: string; label: string; year: number | undefined }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = String(year ?? '');
  }, [year]);
  return <input ref={field} className="field" type="number" name={name} min={1000} max={2999} aria-label={label} />;
}
