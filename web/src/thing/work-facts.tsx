/** A work at a glance: its date, edition, access and counts. */
import type { WorkQuery } from '../generated/thing/graphql.ts';
import { DataText } from '../parts/text.tsx';
import { accessWords } from '../words/access.ts';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { Facts, fact } from './facts.tsx';
import { useNames } from './names.ts';
import { DateText, dateText } from './partial-date.tsx';
import { workWords } from './work-words.ts';

type Work = NonNullable<WorkQuery['thing']>;

export function WorkFacts({ work }: { work: Work }) {
  const t = useWords(workWords);
  const locale = useLocale();
  const access = useNames(accessWords);
  const { published, edition, temporalFrom: from, temporalTo: to, figures } = work;
  return (
    <Facts
      facts={[
        { name: t('published'), value: published ? <DateText date={published} /> : t('undated') },
        ...fact(t('edition'), edition, (text) => <DataText>{text}</DataText>),
        { name: t('access'), value: access(work.access) },
        ...fact(t('data'), from ?? to, (one) =>
          from && to && from.iso !== to.iso ? (
            t('dataUntil', { from: dateText(from, locale), to: dateText(to, locale) })
          ) : (
            <DateText date={one} />
          ),
        ),
        ...fact(t('counts'), figures.nodes.length > 0 ? figures.nodes : null, (counts) => (
          <ul className="unmarked">
            {counts.map(({ id, label, value, qualifier }) => (
              <li key={id}>
                <DataText>{label}</DataText>
                {': '}
                <DataText lang="en">
                  {qualifier ? `${qualifier} ${number(value, locale)}` : number(value, locale)}
                </DataText>
              </li>
            ))}
          </ul>
        )),
      ]}
    />
  );
}
