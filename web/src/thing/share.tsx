/** Takes the address of this page along, by the means of the device where it has any. */
import { useWords } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { workWords } from './work-words.ts';

export function Share({ title }: { title: string }) {
  const t = useWords(workWords);
  // Whoever closes the dialogue without sharing has done nothing wrong.
  const share = () => navigator.share({ title, url: location.href }).catch(() => undefined);
  return (
    <>
      {'share' in navigator && (
        <button type="button" className="button" onClick={share}>
          {t('share')}
        </button>
      )}
      <CopyButton name={t('copyAddress')} text={() => location.href} />
    </>
  );
}
