/** A field to choose one thing by its name. */
import { Suggestions } from './suggestions.tsx';
import styles from './thing-field.module.css';
import { useChoice } from './use-choice.ts';

export function ThingField({
  label,
  named = '',
  clear = false,
  choose,
}: {
  label: string;
  /** The name of what is chosen already. */
  named?: string;
  /** Whether it is empty again after something was chosen. */
  clear?: boolean;
  choose: (id: string) => void;
}) {
  const choice = useChoice(named, ({ text, entity }) => {
    choice.setTyped(clear ? '' : text);
    choose(entity.id);
  });
  const { box, setTyped } = choice;
  return (
    <div className={styles.whole}>
      <label {...box.getLabelProps()} htmlFor={box.getInputProps().id} className={styles.label}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          className: `field ${styles.input}`,
          maxLength: 200,
          spellCheck: false,
          dir: 'auto',
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
          // What was typed and not chosen means nothing.
          onBlur: () => setTyped(named),
        })}
      />
      <Suggestions choice={choice} />
    </div>
  );
}
