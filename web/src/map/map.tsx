/** Countries by the number of works that cover them, on a map and as a table; then the regions. */
import { useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { searchFor } from '../charts/address.ts';
import { Filters } from '../charts/filters.tsx';
import { Legend } from '../charts/heat.tsx';
import { stepsTo } from '../charts/steps.ts';
import { chartWords } from '../charts/words.ts';
import { PlacesDocument } from '../generated/map/graphql.ts';
import { Page } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { SeeTheGraphql } from '../parts/see-the-graphql.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { DataText } from '../parts/text.tsx';
import { useAddress } from '../parts/use-address.ts';
import { number } from '../words/names.ts';
import { useLocale, useWords } from '../words/words.ts';
import { besidesPlaces, mapShape, placesVariables } from './address.ts';
import { type AreaName, otherAreas } from './areas.ts';
import styles from './map.module.css';
import { PlaceTable } from './place-table.tsx';
import { groups, ofKinds, type Place, placesOf, sorted } from './places.ts';
import { useDrawn } from './use-drawn.ts';
import { mapWords } from './words.ts';
import { countries as drawable } from './world.ts';
import { WorldMap } from './world-map.tsx';

const areaNames: readonly AreaName[] = ['WORLD', ...otherAreas];
const onTheMap = new Set(drawable.map(({ m49 }) => m49));

export default function Countries() {
  const t = useWords(mapWords);
  const chart = useWords(chartWords);
  const locale = useLocale();
  const address = useAddress(mapShape);
  const state = besidesPlaces(address.state);
  const variables = placesVariables(state);
  const { data, previousData, error, refetch } = useQuery(PlacesDocument, { variables });
  const shapes = useDrawn(state.area);
  const works = (data ?? previousData)?.publications;
  const facet = works?.facets[0];
  const places = placesOf(facet?.values ?? [], locale);
  const countries = ofKinds(places, ['COUNTRY']);
  const steps = stepsTo(Math.max(0, ...countries.map(({ count }) => count)));
  const byCode = new Map(countries.flatMap((place) => (place.m49 === null ? [] : [[place.m49, place] as const])));
  const tooSmall = countries.filter(({ m49 }) => !onTheMap.has(m49));
  const seen = new Set(shapes.map(({ m49 }) => m49));
  const outside = countries.filter(({ m49 }) => onTheMap.has(m49) && !seen.has(m49)).length;
  const to = (place: Place) => searchFor(state, ['REGION', place.id]);
  const table = { to, by: state.sort, sortBy: (sort: 'COUNT' | 'NAME') => address.with({ sort }) };
  return (
    <Page title={t('title')} aside={<SeeTheGraphql document={PlacesDocument} variables={variables} />}>
      <p>{t('intro')}</p>
      <Filters state={state} without={['REGION']} go={(changes) => address.go(changes, { replace: true })} />
      {error && <Problem error={error} partial={facet !== undefined} retry={() => refetch()} />}
      {!facet && !error && <Skeleton count={1} height={36} />}
      {works?.totalCount === 0 && <p role="status">{chart('nothing')}</p>}
      {facet && works.totalCount > 0 && (
        <>
          <p role="status">{t('summary', { countries: countries.length, unknown: facet.unknown })}</p>
          {facet.total > facet.values.length && (
            <p className="soft">
              {t('cut', { shown: number(facet.values.length, locale), total: number(facet.total, locale) })}
            </p>
          )}
          <div className={styles.beside}>
            <div>
              <nav className={`${styles.areas} no-print`} aria-label={t('area')}>
                {areaNames.map((area) => (
                  <Link
                    key={area}
                    className="button"
                    href={address.with({ area })}
                    aria-current={area === state.area ? 'true' : undefined}
                  >
                    {t(area)}
                  </Link>
                ))}
              </nav>
              <WorldMap shapes={shapes} places={byCode} steps={steps} to={to} />
              <Legend steps={steps} />
              {outside > 0 && <p className="small">{t('outside', { count: outside })}</p>}
              {tooSmall.length > 0 && (
                <p className="small">
                  {t('tooSmall')}{' '}
                  {tooSmall.map((place, at) => (
                    <span key={place.id}>
                      {at > 0 && ' · '}
                      <Link href={to(place)}>
                        <DataText>{place.name}</DataText>
                      </Link>{' '}
                      ({number(place.count, locale)})
                    </span>
                  ))}
                </p>
              )}
              <p className="soft small">{t('boundaries')}</p>
            </div>
            <section>
              <h2>{t('countries')}</h2>
              <div className={styles.scroll}>
                <PlaceTable
                  label={t('countries')}
                  heading={t('country')}
                  places={sorted(countries, state.sort, locale)}
                  {...table}
                />
              </div>
            </section>
          </div>
          <p className="soft">{t('within')}</p>
          <div className={styles.groups}>
            {groups.map(({ name, kinds }) => {
              const own = sorted(ofKinds(places, kinds), state.sort, locale);
              return (
                own.length > 0 && (
                  <section key={name}>
                    <h2>{t(name)}</h2>
                    <PlaceTable label={t(name)} heading={t('region')} places={own} {...table} />
                  </section>
                )
              );
            })}
          </div>
        </>
      )}
    </Page>
  );
}
