/** Series with a hole: a number that no work has, or fewer works than a source announced. */
import { union } from '../../find/filter.ts';
import type { Joint, Snapshot } from '../../find/snapshot.ts';
import type { SentenceLanguage } from '../language.ts';
import { quoted } from '../phrases.ts';
import type { LinkRow } from '../relations.ts';
import type { GapRow } from './gap.ts';
import { listed, type Words } from './words.ts';

/** Where more numbers than this are missing they do not count from 1: they are years, or of another count. */
const mostMissing = 100;

/** A relation with a number has it as its order, padded with zeros; without one its order is in words, or empty. */
const numberOf = ({ order }: Joint) => (/^\d+$/.test(order) ? Number(order) : null);

const numbered: Words<[work: string, number: number]> = {
  en: (work, number) => `${work} is number ${number}`,
  fr: (work, number) => `${work} est le numéro ${number}`,
  es: (work, number) => `${work} es el número ${number}`,
};
const missing: Words<[number: number, series: string, neighbours: string]> = {
  en: (number, series, neighbours) => `No work is known as number ${number} of ${series}, though ${neighbours}.`,
  fr: (number, series, neighbours) =>
    `On ne connaît pas d’ouvrage qui soit le numéro ${number} de ${series}, alors que ${neighbours}.`,
  es: (number, series, neighbours) =>
    `No se conoce ninguna obra que sea el número ${number} de ${series}, aunque ${neighbours}.`,
};
const unnumbered: Words<[number]> = {
  en: (n) =>
    n === 1
      ? ' Of 1 other work of the series the number is not known: it may be this one.'
      : ` Of ${n} other works of the series the number is not known: one of them may have this one.`,
  fr: (n) =>
    n === 1
      ? ' Il y a 1 autre ouvrage de la série dont on ne connaît pas le numéro : ce peut être celui-ci.'
      : ` Il y a ${n} autres ouvrages de la série dont on ne connaît pas le numéro : l’un d’eux peut avoir celui-ci.`,
  es: (n) =>
    n === 1
      ? ' Hay 1 obra más de la serie cuyo número no se conoce: puede ser esta.'
      : ` Hay ${n} obras más de la serie cuyo número no se conoce: una de ellas puede tener este.`,
};

/** The numbers from 1 to the greatest that is known which no work has; shown by the works on either side. */
export function missingNumbers(snapshot: Snapshot): GapRow[] {
  return [...snapshot.joined('IN_SERIES')].flatMap(([series, joints]) => {
    const known = new Map(joints.flatMap((joint) => (numberOf(joint) === null ? [] : [[Number(joint.order), joint]])));
    const numbers = [...known.keys()].sort((a, b) => a - b);
    const last = numbers.at(-1) ?? 0;
    if (last - numbers.filter((number) => number > 0).length > mostMissing) return [];
    const holes = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !known.has(number));
    return holes.map((number): GapRow => {
      const sides = [numbers.findLast((one) => one < number), numbers.find((one) => one > number)];
      const neighbours = sides.flatMap((one) => (one === undefined ? [] : (known.get(one) ?? [])));
      return {
        ...rowOf(snapshot, series, neighbours),
        kind: 'SERIES_NUMBER',
        number,
        say: (language) => {
          const named = neighbours.map((joint) =>
            numbered[language](quoted(snapshot, idOf(snapshot, joint), language), Number(joint.order)),
          );
          const open = joints.length - joints.filter((joint) => numberOf(joint) !== null).length;
          const said = missing[language](number, quoted(snapshot, series, language), listed(named, language));
          return open === 0 ? said : said + unnumbered[language](open);
        },
      };
    });
  });
}

const announced: Words<[announced: number, series: string, held: number, mentioned: number]> = {
  en: (announced, series, held, mentioned) =>
    `${announced} works are announced for ${series}, and ${held} ${held === 1 ? 'is' : 'are'} held${mentioned === 0 ? '' : `; ${mentioned} more ${mentioned === 1 ? 'is' : 'are'} only mentioned`}.`,
  fr: (announced, series, held, mentioned) =>
    `${announced} ouvrages sont annoncés pour ${series}, et le catalogue en possède ${held}${mentioned === 0 ? '' : ` ; ${mentioned} de plus ${mentioned === 1 ? 'n’est que mentionné' : 'ne sont que mentionnés'}`}.`,
  es: (announced, series, held, mentioned) =>
    `Se anuncian ${announced} obras para ${series}, y el catálogo tiene ${held}${mentioned === 0 ? '' : `; ${mentioned} más solo se ${mentioned === 1 ? 'menciona' : 'mencionan'}`}.`,
};

/** Series of which fewer works are held than a source says there are or will be. */
export function shortSeries(snapshot: Snapshot): GapRow[] {
  return [...snapshot.things.values()].flatMap(({ id, row }): GapRow[] => {
    if (!('announced' in row) || row.announced === null) return [];
    const { announced: number } = row;
    const joints = snapshot.joints('IN_SERIES', 'from', id);
    const held = joints.filter(({ work }) => snapshot.works[work]?.held === true);
    if (held.length >= number) return [];
    const say = (language: SentenceLanguage) =>
      announced[language](number, quoted(snapshot, id, language), held.length, joints.length - held.length);
    return [{ ...rowOf(snapshot, id, joints), kind: 'SERIES_COUNT', number, say }];
  });
}

const idOf = (snapshot: Snapshot, { work }: Joint) => snapshot.works[work]?.id ?? '';

function rowOf(snapshot: Snapshot, series: string, joints: readonly Joint[]) {
  const works = union([]);
  for (const { work } of joints) works.add(work);
  const links = joints.map((joint): LinkRow => ({ from: idOf(snapshot, joint), to: series, types: ['IN_SERIES'] }));
  return { about: series, language: null, works, links };
}
