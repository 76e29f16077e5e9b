/** Codes are real: ISO 3166-1 for countries, UN M49 for the regions above them, BCP 47 for languages. */
import { iso31661 } from 'iso-3166';
import { isCanonicalTag, type NodeType } from '../model.ts';

/** The platform knows the regions of M49 by their codes and answers nothing for a code that is none. */
const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

export function codeProblems(type: NodeType, value: { readonly [property: string]: unknown }): string[] {
  if (type === 'Version') return languageProblems(value.language);
  return type === 'Region' ? regionProblems(value) : [];
}

function languageProblems(tag: unknown): string[] {
  // What is no tag at all is said by the shape.
  if (typeof tag !== 'string' || !isCanonicalTag(tag)) return [];
  const isKnown = new Intl.Locale(tag).language.length <= 3 && languageNames.of(tag) !== undefined;
  return isKnown ? [] : [`"language": "${tag}" is no language of BCP 47.`];
}

function regionProblems(value: { readonly [property: string]: unknown }): string[] {
  const { kind, m49, iso3 } = value;
  if (kind === 'COUNTRY') {
    const country = iso31661.find(({ alpha3 }) => alpha3 === iso3);
    if (!country) return [`"iso3" must be the ISO 3166-1 alpha-3 code of a country; it is "${iso3 ?? ''}".`];
    if (country.numeric !== m49)
      return [`"m49" of ${country.name} (${country.alpha3}) is "${country.numeric}", not "${m49 ?? ''}".`];
    return [];
  }
  if (iso3 !== undefined) return ['Only a country has an "iso3"; leave it out.'];
  if (kind === 'GROUPING' || kind === 'SUBDIVISION')
    return m49 === undefined ? [] : [`A ${String(kind).toLowerCase()} has no M49 code; leave "m49" out.`];
  const real = typeof m49 === 'string' && /^\d{3}$/.test(m49) && regionNames.of(m49) !== undefined;
  return real ? [] : [`"m49" must be the UN M49 code of the region, three digits in quotes; it is "${m49 ?? ''}".`];
}
