/** A date as far as it is known. */
import type { DatePartsFragment } from '../generated/thing/graphql.ts';
import type { Locale } from '../words/locale.ts';
import { useLocale } from '../words/words.ts';

/** `2012`, `May 2012`, `31 May 2012`: nothing is added to what is known. */
export function dateText({ year, month, day, precision }: Omit<DatePartsFragment, 'iso'>, locale: Locale): string {
  if (precision === 'YEAR' || month === null) return String(year);
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision === 'DAY' ? { day: 'numeric' } : {}),
  });
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}

export function DateText({ date }: { date: DatePartsFragment }) {
  return <time dateTime={date.iso}>{dateText(date, useLocale())}</time>;
}
