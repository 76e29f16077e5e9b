/** Languages by their BCP 47 codes, under the names that the platform knows. */
import type { VersionRow } from '../model.ts';

export interface LanguageRow {
  readonly code: string;
  readonly name: string;
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

export const languageOf = (code: string): LanguageRow => ({ code, name: names.of(code) ?? code });

/** Each language of the versions once, in their order. */
export function languagesOf(versions: readonly Pick<VersionRow, 'language'>[]): LanguageRow[] {
  const codes = versions.flatMap(({ language }) => language ?? []);
  return [...new Set(codes)].map(languageOf);
}
