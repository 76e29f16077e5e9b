/** One version: its language, in the reader's words and in its own, and its link. */
import { OutsideLink } from '../parts/outside-link.tsx';
import { languageName } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { useNames } from './names.ts';
import styles from './readable.module.css';
import { versionWords } from './version-words.ts';
import { isRead, lengthText, type Version } from './versions.ts';
import { workWords } from './work-words.ts';

export function VersionItem({
  version,
  reads,
  tellsUnknown,
}: {
  version: Version;
  reads: readonly string[];
  /** Where no version has a link, one sentence says so for all. */
  tellsUnknown: boolean;
}) {
  const t = useWords(workWords);
  const locale = useLocale();
  const format = useNames(versionWords);
  const { language, url } = version;
  const name = language ? languageName(language.code, locale) : t('languageUnknown');
  const own = language && language.nativeName.toLowerCase() !== name.toLowerCase() ? language.nativeName : undefined;
  const more = [
    version.format && version.format !== 'TEXT' ? format(version.format) : undefined,
    version.duration ? lengthText(version.duration.seconds, locale) : undefined,
    url === null && tellsUnknown ? t('linkUnknown') : undefined,
  ].filter((text) => text !== undefined);
  const mine = isRead(version, reads);
  return (
    <li className={mine ? styles.mine : undefined}>
      {url === null ? <span>{name}</span> : <OutsideLink href={url}>{name}</OutsideLink>}
      {own && (
        <span className="soft small" lang={language?.code} dir="auto">
          {own}
        </span>
      )}
      {more.length > 0 && <span className="soft small">{more.join(' · ')}</span>}
      {mine && <span className="small">✓ {t('youRead')}</span>}
    </li>
  );
}
