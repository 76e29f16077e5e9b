/** What countries and regions are called. */
import { iso31661NumericToAlpha2 } from 'iso-3166';
import type { Locale } from '../words/locale.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/**
 * In English by the name that the catalogue has, which is that of the standard; in other languages by the name that the
 * platform knows for the code, where it has one.
 */
export function placeName(m49: string | null, label: string | undefined, locale: Locale): string | undefined {
  if (locale === 'en' && label !== undefined) return label;
  return (m49 === null ? undefined : platformName(m49, locale)) ?? label;
}

function platformName(m49: string, locale: Locale): string | undefined {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  names.set(locale, known);
  return known.of(iso31661NumericToAlpha2[m49] ?? m49);
}
