/** One way from the one thing to the other: a chain, what it tells, and where it comes from. */
import { Link } from 'wouter';
import { Swatch } from '../graph/swatch.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { DataText } from '../parts/text.tsx';
import { number } from '../words/names.ts';
import { relationPhrase } from '../words/relations.ts';
import { typeOf } from '../words/types.ts';
import { useLocale, useWords } from '../words/words.ts';
import { chainOf, type Way as Found } from './chain.ts';
import { Evidence } from './evidence.tsx';
import styles from './paths.module.css';
import { tellingOf } from './telling.ts';
import { pathsWords } from './words.ts';

export function Way({
  way,
  place,
  without,
  through,
}: {
  way: Found;
  place: number;
  /** Addresses of the ways that pass a thing or do not. */
  without: (id: string) => string;
  through: (id: string) => string;
}) {
  const t = useWords(pathsWords);
  const locale = useLocale();
  const chain = chainOf(way);
  return (
    <li className="card">
      <h2>{t('way', { place })}</h2>
      <ol className={`unmarked ${styles.chain}`}>
        {chain.map(({ thing, onward }, index) => (
          <li key={thing.id} className={styles.link}>
            <Thing id={thing.id} label={thing.label} />
            {index > 0 && index < chain.length - 1 && (
              <p className={`small ${styles.choices}`}>
                <Link href={without(thing.id)}>{t('without')}</Link> ·{' '}
                <Link href={through(thing.id)}>{t('throughIt')}</Link>
              </p>
            )}
            {onward.length > 0 && (
              <div className={styles.onward}>
                {[
                  ...new Set(onward.map(({ relation, forwards }) => relationPhrase(relation.type, forwards, locale))),
                ].map((phrase) => (
                  <em key={phrase}>{phrase}</em>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      <p className="soft">
        <DataText>{way.sentence}</DataText>
      </p>
      <Meaning way={way} />
      <Evidence relations={way.relations} />
    </li>
  );
}

/** A version has no page of its own. */
function Thing({ id, label }: { id: string; label: string }) {
  const type = typeOf(id);
  return (
    <span className={styles.thing}>
      <Swatch type={type ?? 'other'} />
      {type ? <EntityLink id={id} label={label} /> : <DataText>{label}</DataText>}
    </span>
  );
}

function Meaning({ way }: { way: Found }) {
  const t = useWords(pathsWords);
  const locale = useLocale();
  const { grade, things, links, rest } = tellingOf(way);
  const tenth = (value: number) => number(Math.round(value * 10) / 10, locale);
  const cost = tenth(way.cost);
  return (
    <p className="small">
      {grade === 'direct' ? t('direct') : t(grade, { steps: way.length, things, links })}{' '}
      <span className="soft">
        {grade === 'direct' ? t('costDirect', { cost }) : t('cost', { cost, rest: tenth(rest) })}
      </span>
    </p>
  );
}
