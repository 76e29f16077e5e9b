/** Copies a text, and says whether that worked. */
import { useEffect, useState } from 'react';
import { useWords } from '../words/words.ts';
import { workWords } from './work-words.ts';

/** How long it is told, in milliseconds. */
const told = 4_000;

export function CopyButton({ text, name }: { text: () => string; name: string }) {
  const t = useWords(workWords);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), told);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      // Not there at all where the page is not served securely.
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <span className="row no-print">
      <button type="button" className="button" onClick={copy}>
        {name}
      </button>
      <span role="status" className="small">
        {outcome && t(outcome)}
      </span>
    </span>
  );
}
