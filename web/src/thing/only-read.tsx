/** Leaves only what the reader can read, once they have said what they read. */
import { useAddress } from '../parts/use-address.ts';
import { languageName } from '../words/names.ts';
import { useReadingLanguages } from '../words/reading.ts';
import { useLocale, useWords } from '../words/words.ts';
import { thingShape } from './address.ts';
import { workWords } from './work-words.ts';

export function OnlyRead({ hidden }: { hidden: number | undefined }) {
  const t = useWords(workWords);
  const locale = useLocale();
  const [mine] = useReadingLanguages();
  const { state, go } = useAddress(thingShape);
  const asked = state.reads.length > 0;
  const codes = asked ? state.reads : mine;
  if (codes.length === 0) return null;
  const languages = new Intl.ListFormat(locale).format(codes.map((code) => languageName(code, locale)));
  return (
    <p className="small no-print">
      <label>
        <input type="checkbox" checked={asked} onChange={() => go({ reads: asked ? [] : mine }, { replace: true })} />{' '}
        {t('onlyRead', { languages })}
      </label>{' '}
      {asked && hidden !== undefined && <span className="soft">{t('hidden', { count: hidden })}</span>}
    </p>
  );
}
