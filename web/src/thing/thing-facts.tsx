/** Dates, places and codes of a thing, as far as they are known. */
import { isOfTheWeb, OutsideLink } from '../parts/outside-link.tsx';
import { DataText } from '../parts/text.tsx';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import type { Thing } from './documents.ts';
import { Facts, fact } from './facts.tsx';
import { DateText } from './partial-date.tsx';
import { thingWords } from './words.ts';

export function ThingFacts({ thing }: { thing: Thing }) {
  const t = useWords(thingWords);
  const locale = useLocale();
  const plain = (text: string) => <DataText>{text}</DataText>;
  const date = (name: 'adopted' | 'inForce' | 'starts' | 'ends' | 'issued') =>
    fact(t(name), thing[name], (when) => <DateText date={when} />);
  return (
    <Facts
      facts={[
        ...date('adopted'),
        ...date('inForce'),
        ...date('starts'),
        ...date('ends'),
        ...fact(t('place'), thing.place, plain),
        ...fact(t('position'), thing.position, plain),
        ...fact(t('publisher'), thing.publisher, plain),
        ...date('issued'),
        ...fact(t('rank'), thing.rank, (rank) => (
          <>
            {number(rank, locale)}
            {thing.rankReason && (
              <span className="soft small">
                {' – '}
                <DataText lang="en">{thing.rankReason}</DataText>
              </span>
            )}
          </>
        )),
        ...fact(t('announced'), thing.announced, (count) => number(count, locale)),
        ...fact(t('m49'), thing.m49, plain),
        ...fact(t('iso3'), thing.iso3, plain),
        ...fact(t('website'), thing.url, (url) => (
          <OutsideLink href={url}>{isOfTheWeb(url) ? new URL(url).host : undefined}</OutsideLink>
        )),
      ]}
    />
  );
}
