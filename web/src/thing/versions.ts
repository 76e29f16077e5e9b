/** The versions of a work by the part of it that they are, and in each part those first that the reader reads. */
import type { WorkQuery } from '../generated/thing/graphql.ts';

export type Version = NonNullable<WorkQuery['thing']>['versions']['nodes'][number];

const wholeFirst = ['FULL_TEXT', 'CONTENT', 'RECORDING', 'TEXT_FILE', 'SHORT_FORM', 'EXECUTIVE_SUMMARY'];

export interface Part {
  readonly role: string;
  readonly versions: readonly Version[];
}

export function partsOf(versions: readonly Version[], reads: readonly string[]): Part[] {
  const roles = [...new Set(versions.map(({ role }) => role))].sort(
    (one, other) => wholeFirst.indexOf(one) - wholeFirst.indexOf(other),
  );
  return roles.map((role) => {
    const those = versions.filter((version) => version.role === role);
    const mine = those.filter((version) => isRead(version, reads));
    return { role, versions: [...mine, ...those.filter((version) => !mine.includes(version))] };
  });
}

/** `pt` reads `pt-BR`, as in the filters of the API. */
export const isRead = ({ language }: Version, reads: readonly string[]): boolean =>
  language !== null && reads.some((code) => language.code === code || language.code.startsWith(`${code}-`));

/** `9 min 30 s`, as the platform writes it. */
export function lengthText(seconds: number, locale: string): string {
  const units = { hour: Math.floor(seconds / 3600), minute: Math.floor((seconds % 3600) / 60), second: seconds % 60 };
  const parts = Object.entries(units)
    .filter(([, value]) => value > 0)
    .map(([unit, value]) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value));
  return parts.join(' ');
}
