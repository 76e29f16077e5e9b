import type { ReasonRow } from './recommend.ts';

/** The reason in words, with how many works share what the two have in common. */
export function sentence({ kind, name, sharedBy, works }: ReasonRow): string {
  const share = sharedBy === 2 ? 'and no other work does' : `as ${sharedBy} of ${works} works do`;
  switch (kind) {
    case 'COMPANION':
      return 'The two were made to be used together.';
    case 'SHARED_INSTRUMENT':
      return `Both implement, support, explain or print the ${name}, ${share}.`;
    case 'SHARED_TOPIC':
      return `Both treat “${name}”, ${share}.`;
    case 'SHARED_REGION':
      return `Both cover ${name}, ${share}.`;
    case 'SHARED_AUDIENCE':
      return `Both address “${name}”, ${share}.`;
  }
}
