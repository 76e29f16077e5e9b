/** The ways that were found; or that there are none, and what to change. */
import { Link } from 'wouter';
import { graphShape } from '../graph/address.ts';
import { writeState } from '../parts/address.ts';
import type { Address } from '../parts/use-address.ts';
import { useWords } from '../words/words.ts';
import { asked, longest, type pathsShape } from './address.ts';
import type { Way as FoundWay } from './chain.ts';
import styles from './paths.module.css';
import { Way } from './way.tsx';
import { pathsWords } from './words.ts';

const more = [6, 12, 20];

export function Found({ ways, address }: { ways: readonly FoundWay[]; address: Address<typeof pathsShape> }) {
  const t = useWords(pathsWords);
  const { state, with: changed, go } = address;
  const { maxLength, first } = asked(state);
  if (ways.length === 0) return <None address={address} />;
  const next = ways.length === first ? more.find((count) => count > first) : undefined;
  const { from, to } = state;
  return (
    <>
      <div className={styles.found}>
        <p role="status">{t('found', { count: ways.length, steps: maxLength })}</p>
        <Link href={`/graph${writeState(graphShape, { of: from, from, to })}`}>{t('inGraph')}</Link>
      </div>
      <ol className={`unmarked ${styles.ways}`}>
        {ways.map((way, index) => (
          <Way
            key={way.nodes.map(({ id }) => id).join(' ')}
            way={way}
            place={index + 1}
            without={(id) =>
              changed({ avoid: [...state.avoid, id], through: state.through.filter((one) => one !== id) })
            }
            through={(id) => changed({ through: [...state.through.filter((one) => one !== id), id] })}
          />
        ))}
      </ol>
      {next && (
        <button type="button" className="button" onClick={() => go({ first: next })}>
          {t('moreWays')}
        </button>
      )}
    </>
  );
}

function None({ address: { state, go } }: { address: Address<typeof pathsShape> }) {
  const t = useWords(pathsWords);
  const { maxLength } = asked(state);
  const narrowed = state.through.length + state.avoid.length > 0;
  const longer = Array.from({ length: longest - maxLength }, (_, index) => maxLength + index + 1);
  return (
    <>
      <p role="status">
        {longer.length > 0 ? t('none', { steps: maxLength }) : t(narrowed ? 'noneLeft' : 'nothingAtAll')}
      </p>
      <p className="row">
        {longer.map((steps) => (
          <button key={steps} type="button" className="button" onClick={() => go({ maxLength: steps })}>
            {t('longer', { steps })}
          </button>
        ))}
      </p>
    </>
  );
}
