/** What countries and regions are called. */
import { iso31661NumericToAlpha2 } from 'iso-3166';
import type { Locale } from '../words/locale.ts';
import { regionsInFrench } from './regions.fr.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** In English by the name that the catalogue has, which is that of the standard; else by what their code is called. */
export function placeName(m49: string | null, label: string | undefined, locale: Locale): string | undefined {
  if (m49 === null || (locale === 'en' && label !== undefined)) return label;
  if (locale === 'fr' && m49 in regionsInFrench) return regionsInFrench[m49];
  return countryName(m49, locale) ?? label;
}

function countryName(m49: string, locale: Locale): string | undefined {
  const alpha2 = iso31661NumericToAlpha2[m49];
  if (alpha2 === undefined) return undefined;
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  names.set(locale, known);
  return known.of(alpha2);
}
