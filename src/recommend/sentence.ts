import { labelProperty, type NodeType, type Row, typeOfId } from '../model.ts';
import type { ReasonRow } from './recommend.ts';

/** The reason in words, with how many works share what the two have in common. */
export function sentence({ kind, sharedBy, works }: ReasonRow, via: Row<NodeType> | null): string {
  if (kind === 'COMPANION') return 'The two were made to be used together.';
  // What is shared may have been removed since.
  const what = via === null ? 'same thing' : nameOf(via);
  const share = sharedBy === 2 ? 'and no other work does' : `as ${sharedBy} of ${works} works do`;
  switch (kind) {
    case 'SHARED_INSTRUMENT':
      return `Both implement or explain the ${what}, ${share}.`;
    case 'SHARED_TOPIC':
      return `Both treat “${what}”, ${share}.`;
    case 'SHARED_REGION':
      return `Both cover ${via === null ? 'the ' : ''}${what}, ${share}.`;
    case 'SHARED_AUDIENCE':
      return `Both address “${what}”, ${share}.`;
  }
}

function nameOf(row: Row<NodeType>): string {
  if ('shortTitle' in row && row.shortTitle !== null) return row.shortTitle;
  const type = typeOfId(row.id);
  const property: string = type === undefined ? 'id' : labelProperty[type];
  return String(Object.entries(row).find(([name]) => name === property)?.[1] ?? row.id);
}
