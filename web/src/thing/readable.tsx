/** Where a work can be read: its address, its versions by language with their links, or that these are not known. */
import type { WorkQuery } from '../generated/thing/graphql.ts';
import { isOfTheWeb, OutsideLink } from '../parts/outside-link.tsx';
import { DataText } from '../parts/text.tsx';
import { useReadingLanguages } from '../words/reading.ts';
import { useWords } from '../words/words.ts';
import { useNames } from './names.ts';
import styles from './readable.module.css';
import { VersionItem } from './version-item.tsx';
import { versionWords } from './version-words.ts';
import { partsOf } from './versions.ts';
import { thingWords } from './words.ts';
import { workWords } from './work-words.ts';

export function Readable({ work }: { work: NonNullable<WorkQuery['thing']> }) {
  const t = useWords(workWords);
  const things = useWords(thingWords);
  const role = useNames(versionWords);
  const [reads] = useReadingLanguages();
  const versions = work.versions.nodes;
  const parts = partsOf(versions, reads);
  const linked = versions.some(({ url }) => url !== null);
  return (
    <section className={styles.readable} aria-labelledby="read">
      <h2 id="read">{t('read')}</h2>
      {work.url && (
        <p>
          {isOfTheWeb(work.url) ? (
            <OutsideLink href={work.url} className="button strong">
              {things('open', { host: new URL(work.url).host })}
            </OutsideLink>
          ) : (
            <DataText>{work.url}</DataText>
          )}
        </p>
      )}
      {parts.map(({ role: name, versions }) => (
        <div key={name} className={styles.part}>
          <h3>{role(name)}</h3>
          <ul className={`unmarked ${styles.versions}`}>
            {versions.map((version) => (
              <VersionItem key={version.id} version={version} reads={reads} tellsUnknown={linked} />
            ))}
          </ul>
        </div>
      ))}
      {versions.length > 0 && !linked && <p className="soft">{t(work.url ? 'oneAddress' : 'noAddress')}</p>}
      {versions.length === 0 && !work.url && <p className="soft">{t('nowhere')}</p>}
      {work.accessNote && (
        <p className="soft">
          <DataText lang="en">{work.accessNote}</DataText>
        </p>
      )}
    </section>
  );
}
