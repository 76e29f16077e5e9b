/** From which year, to which year; taken over with Enter, or when the field is left. */
import type { FormEvent } from 'react';
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
  return (
    <form onSubmit={take} onBlur={take}>
      <fieldset className={styles.years}>
        <legend>{t('years')}</legend>
        <div>
          <input
            className="field"
            type="number"
            name="from"
            min={1000}
            max={2999}
            aria-label={t('from')}
            defaultValue={state.from}
          />
          <span aria-hidden="true">–</span>
          <input
            className="field"
            type="number"
            name="to"
            min={1000}
            max={2999}
            aria-label={t('to')}
            defaultValue={state.to}
          />
          <button type="submit" className="heard">
            {t('years')}
          </button>
        </div>
      </fieldset>
    </form>
  );
}
