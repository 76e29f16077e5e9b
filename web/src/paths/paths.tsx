/** The ways between two things. */
import { useQuery } from '@apollo/client/react';
import { ThingsDocument, WaysDocument } from '../generated/paths/graphql.ts';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import { useAddress } from '../parts/use-address.ts';
import { useLocale, useWords } from '../words/words.ts';
import { asked, pathsShape } from './address.ts';
import { Ends } from './ends.tsx';
import { Found } from './found.tsx';
import styles from './paths.module.css';
import { pathsWords } from './words.ts';

export default function Paths() {
  const t = useWords(pathsWords);
  const language = useLocale();
  const address = useAddress(pathsShape);
  const { from, to, through, avoid } = address.state;
  const ids = [...new Set([from, to, ...through, ...avoid])].filter((id) => id !== '');
  const things = useQuery(ThingsDocument, { variables: { ids }, skip: ids.length === 0 });
  const named = things.data ?? things.previousData;
  const names = new Map(named?.nodes.flatMap((thing) => (thing && 'label' in thing ? [[thing.id, thing.label]] : [])));
  const nameOf = (id: string) => names.get(id) ?? id;

  const unknown = things.data ? ids.filter((id) => !names.has(id)) : [];
  const same = from !== '' && from === to;
  const ready = things.data !== undefined && from !== '' && to !== '' && !same && unknown.length === 0;
  const variables = { ...asked(address.state), language };
  const ways = useQuery(WaysDocument, { variables, skip: !ready });

  const both = from !== '' && to !== '' && named !== undefined;
  const title = both ? t('between', { from: nameOf(from), to: nameOf(to) }) : t('title');
  const error = things.error ?? ways.error;
  const waiting = from !== '' && to !== '' && !same && unknown.length === 0 && !ways.data && !error;
  return (
    <Page
      title={title}
      heading={<DataText>{title}</DataText>}
      aside={
        ready ? (
          <SeeTheGraphql document={WaysDocument} variables={variables} />
        ) : (
          <SeeTheGraphql document={ThingsDocument} variables={{ ids }} />
        )
      }
    >
      {(from === '' || to === '') && <p>{t('intro')}</p>}
      <Ends address={address} nameOf={nameOf} />
      {error && (
        <Problem
          error={error}
          partial={ways.data !== undefined}
          retry={() => (things.error ? things.refetch() : ways.refetch())}
        />
      )}
      {same && <p role="alert">{t('same')}</p>}
      {unknown.map((id) => (
        <p key={id} role="alert" className={styles.unknown}>
          {t('unknown', { id })}
        </p>
      ))}
      {waiting && <Skeleton count={3} height={12} />}
      {ready && ways.data && <Found ways={ways.data.paths} address={address} />}
    </Page>
  );
}
