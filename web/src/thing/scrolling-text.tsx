/** A file as text. What scrolls can be reached by the keyboard, too. */
import styles from './cite.module.css';

export function ScrollingText({ name, children }: { name: string; children: string }) {
  return (
    <section aria-label={name}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse it is scrolled by its focus. */}
      <pre className={styles.file} tabIndex={0}>
        {children}
      </pre>
    </section>
  );
}
