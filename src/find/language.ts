/** Languages by their BCP 47 codes, under the names that the platform knows. */
import type { VersionRow } from '../model.ts';

export interface LanguageRow {
  readonly code: string;
  readonly name: string;
  readonly nativeName: string;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** To name a language in itself takes data of that language, which is dear to load: once for each. */
const known = new Map<string, LanguageRow>();

export function languageOf(code: string): LanguageRow {
  const nativeName = () => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const language = known.get(code) ?? { code, name: names.of(code) ?? code, nativeName: nativeName() };
  known.set(code, language);
  return language;
}

/** Each language of the versions once, in their order. */
export function languagesOf(versions: readonly Pick<VersionRow, 'language'>[]): LanguageRow[] {
  const codes = versions.flatMap(({ language }) => language ?? []);
  return [...new Set(codes)].map(languageOf);
}
