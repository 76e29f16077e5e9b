/** The languages of the interface, and what is remembered of the reader: in this browser only. */
export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

const isLocale = (value: string): value is Locale => locales.some((locale) => locale === value);
const rightToLeft = /^(ar|dv|fa|he|ps|ur|yi)\b/;
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.test(language) ? 'rtl' : 'ltr');

/** The language that was chosen here before; else the first that the browser asks for and that there is. */
export function preferred(remembered: string | null, wanted: readonly string[]): Locale {
  const known = [remembered ?? '', ...wanted].map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLocale);
  return known ?? 'en';
}
