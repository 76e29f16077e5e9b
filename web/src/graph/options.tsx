/** How far the graph reaches, and how much of it is drawn at most. */
import { useWords } from '../words/words.ts';
import { budgets, depths } from './address.ts';
import styles from './graph.module.css';
import { graphWords } from './words.ts';

export function Options({
  depth,
  budget,
  set,
}: {
  depth: number;
  budget: number;
  set: (changes: { depth?: number; budget?: number }) => void;
}) {
  const t = useWords(graphWords);
  return (
    <>
      <Choice label={t('depth')} value={depth} values={depths} choose={(depth) => set({ depth })} />
      <Choice label={t('budget')} value={budget} values={budgets} choose={(budget) => set({ budget })} />
    </>
  );
}

function Choice({
  label,
  value,
  values,
  choose,
}: {
  label: string;
  value: number;
  values: readonly number[];
  choose: (value: number) => void;
}) {
  // A link may name a number that is not offered here.
  const all = [...new Set([...values, value])].sort((one, other) => one - other);
  return (
    <label className={styles.option}>
      {label}
      <select className="field" value={value} onChange={({ target }) => choose(Number(target.value))}>
        {all.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
