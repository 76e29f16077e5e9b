/** The question: which two things, how far, and what a way must pass or must not. */
import { Chip } from '../parts/chip.tsx';
import { ThingField } from '../parts/thing-field.tsx';
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { asked, longest, type pathsShape } from './address.ts';
import styles from './paths.module.css';
import { pathsWords } from './words.ts';

const lengths = Array.from({ length: longest }, (_, index) => index + 1);

export function Ends({
  address: { state, go },
  nameOf,
}: {
  address: Address<typeof pathsShape>;
  nameOf: (id: string) => string;
}) {
  const t = useWords(pathsWords);
  const { from, to, through, avoid } = state;
  const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);
  return (
    <div className={`${styles.question} no-print`}>
      <div className={styles.ends}>
        <ThingField label={t('from')} named={nameOf(from)} choose={(id) => go({ from: id })} />
        <button type="button" className="button" onClick={() => go({ from: to, to: from })}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={styles.swap}>
            <path d="M2 5h12M11 2l3 3-3 3M14 11H2m3-3-3 3 3 3" />
          </svg>
          <span className="heard">{t('swap')}</span>
        </button>
        <ThingField label={t('to')} named={nameOf(to)} choose={(id) => go({ to: id })} />
        <label className={styles.length}>
          {t('maxLength')}
          <select
            className="field"
            value={asked(state).maxLength}
            onChange={({ target }) => go({ maxLength: Number(target.value) })}
          >
            {lengths.map((length) => (
              <option key={length}>{length}</option>
            ))}
          </select>
        </label>
      </div>
      <div className="row">
        {through.map((id) => (
          <Chip key={id} group={t('through')} label={nameOf(id)} remove={() => go({ through: without(through, id) })} />
        ))}
        {avoid.map((id) => (
          <Chip key={id} group={t('avoid')} label={nameOf(id)} remove={() => go({ avoid: without(avoid, id) })} />
        ))}
      </div>
      <details>
        <summary>{t('more')}</summary>
        <div className={styles.ends}>
          <ThingField label={t('addThrough')} clear choose={(id) => go({ through: [...without(through, id), id] })} />
          <ThingField label={t('addAvoid')} clear choose={(id) => go({ avoid: [...without(avoid, id), id] })} />
        </div>
      </details>
    </div>
  );
}
