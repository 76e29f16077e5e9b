/** What a reader calls a type in the graph. */
import type { Locale } from '../words/locale.ts';
import { typeWords } from '../words/types.ts';
import { translator } from '../words/words.ts';
import type { NodeType } from './graph.ts';
import { graphWords } from './words.ts';

export const typeName = (type: NodeType, locale: Locale): string =>
  type === 'other' ? translator(graphWords, locale)('version') : translator(typeWords, locale)(type);
