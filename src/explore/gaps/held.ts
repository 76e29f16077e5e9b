/** Works that are only mentioned: no source has an entry of their own for them. */
import type { Snapshot } from '../../find/snapshot.ts';
import { quoted } from '../phrases.ts';
import { type GapRow, linksOf, toldOf, worksAt } from './gap.ts';
import type { Words } from './words.ts';

const sentences: Words<[work: string, told: string]> = {
  en: (work, told) => `${work}${told && `, which ${told},`} has no entry of its own in any source.`,
  fr: (work, told) => `${work}${told && `, qui ${told},`} n’a d’entrée propre dans aucune source.`,
  es: (work, told) => `${work}${told && `, que ${told},`} no tiene entrada propia en ninguna fuente.`,
};

export function notHeld(snapshot: Snapshot): GapRow[] {
  return snapshot.works.flatMap(({ id, held }): GapRow[] => {
    if (held) return [];
    const links = linksOf(snapshot, id, ['Publication']);
    return [
      {
        kind: 'NOT_HELD',
        about: id,
        language: null,
        number: null,
        works: worksAt(snapshot, id, links),
        links,
        say: (language) => sentences[language](quoted(snapshot, id, language), toldOf(snapshot, id, links, language)),
      },
    ];
  });
}
