/** One entry of one source: where it stands, and what it prints, as it prints it. */
import type { SaidQuery } from '../generated/thing/graphql.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { useWords } from '../words/words.ts';
import { Facts, fact } from './facts.tsx';
import styles from './said.module.css';
import { saidWords } from './said-words.ts';

type Entry = NonNullable<SaidQuery['thing']>['records'][number];

export function EntryCard({ record }: { record: Entry }) {
  const t = useWords(saidWords);
  const plain = (text: string) => <DataText>{text}</DataText>;
  const under = [record.section, record.heading].filter((text) => text !== null).join(' · ');
  return (
    <div className={`card ${styles.entry}`}>
      <h3>
        <EntityLink id={record.source.id} label={record.source.label} />
      </h3>
      <Facts
        facts={[
          { name: t('entry'), value: plain(record.locator) },
          ...fact(t('section'), under || null, plain),
          ...fact(t('statedTitle'), record.statedTitle, plain),
          ...fact(t('statedInstitution'), record.statedInstitution, plain),
          ...fact(t('statedPublished'), record.statedPublished, plain),
          ...fact(t('statedAudience'), record.statedAudience, plain),
          ...fact(t('statedUrl'), record.statedUrl, plain),
          ...fact(t('statedLinks'), record.statedLinks.length > 0 ? record.statedLinks.join('\n') : null, (lines) => (
            <span className={styles.lines}>
              <DataText>{lines}</DataText>
            </span>
          )),
          ...fact(t('statedDuration'), record.statedDuration, plain),
          ...fact(t('note'), record.note, (text) => <DataText lang="en">{text}</DataText>),
          ...record.corrections.flatMap(({ claim, correction, reason }) =>
            fact(t('slip'), reason, () => (
              <>
                <DataText>{t('slipSays', { claim, correction })}</DataText> <DataText lang="en">{reason}</DataText>
              </>
            )),
          ),
        ]}
      />
    </div>
  );
}
