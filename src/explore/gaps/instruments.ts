/** Legal instruments without a work that helps to understand them or to put them into practice. */
import type { Snapshot } from '../../find/snapshot.ts';
import type { RelationType } from '../../model.ts';
import { quoted } from '../phrases.ts';
import { type GapRow, linksOf, toldOf, worksAt } from './gap.ts';
import type { Words } from './words.ts';

const helping: readonly RelationType[] = ['EXPLAINS', 'IMPLEMENTS', 'SUPPORTS'];

const sentences: Words<[instrument: string, told: string]> = {
  en: (instrument, told) =>
    `No work explains, implements or supports ${instrument}${told ? `, which ${told}.` : '; none is joined to it directly.'}`,
  fr: (instrument, told) =>
    `Aucun ouvrage n’explique, ne met en œuvre ni n’appuie ${instrument}${told ? `, qui ${told}.` : ' ; aucun n’y est lié directement.'}`,
  es: (instrument, told) =>
    `Ninguna obra explica, pone en práctica ni apoya ${instrument}${told ? `, que ${told}.` : '; ninguna tiene relación directa con ello.'}`,
};

/** The links shown instead are those with works and with programmes. */
export function unexplained(snapshot: Snapshot): GapRow[] {
  return [...snapshot.things.values()].flatMap(({ id, type }): GapRow[] => {
    if (type !== 'Instrument' || helping.some((via) => snapshot.joints(via, 'from', id).length > 0)) return [];
    const links = linksOf(snapshot, id, ['Publication', 'Programme']);
    return [
      {
        kind: 'INSTRUMENT_UNEXPLAINED',
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
