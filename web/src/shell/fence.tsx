/** Keeps the failure of one view away from the rest of the page. */
import { Component, type ReactNode } from 'react';
import { shellWords } from '../words/shell.ts';
import { useWords } from '../words/words.ts';

export class Fence extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useWords(shellWords);
  return (
    <div role="alert">
      <h1>{t('broken')}</h1>
      <p>{t('brokenHint')}</p>
      {/* A part of the page that could not be loaded is not asked for again by the same page. */}
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('openAnew')}
      </button>
    </div>
  );
}
