/** What a kind is called in the chart and its table. */
import type { Locale } from '../words/locale.ts';
import { valueName } from '../words/values.ts';
import { translator } from '../words/words.ts';
import { timelineWords } from './words.ts';
import { rest } from './years.ts';

export const kindName = (kind: string, locale: Locale): string =>
  kind === rest ? translator(timelineWords, locale)('rest') : valueName('KIND', { value: kind, label: kind }, locale);
