/** Reasons in words, in each of the languages that sentences are written in. */
import type { SentenceLanguage } from '../explore/language.ts';
import type { ApiReasonKind } from '../generated/resolvers.ts';

/** What a sentence is made of; names stand in the quotation marks of the language. */
export interface Facts {
  /** What the reason starts from. */
  readonly from: string;
  /** How many works that is. */
  readonly starts: number;
  /** What is shared; what the reason starts from, where that itself was asked for. */
  readonly via: string;
  /** What lies on the way, in its order. */
  readonly over: string;
  /** For whom the work is, in complement mode. */
  readonly readers: string;
  /** The numbers of both works in their series, where both have one. */
  readonly numbers: readonly number[];
  readonly sharedBy: number;
  readonly works: number;
}

/** The kinds that stand for a shared thing. */
export type SharedKind = Extract<ApiReasonKind, `SHARED_${string}` | 'SAME_SERIES' | 'NEARBY_REGION'>;
/** The kinds with a sentence of their own; that of the others is the relation itself. */
export type OwnKind = Extract<
  ApiReasonKind,
  'SAME_KIND' | 'WALK' | 'BROADER_TOPIC' | 'SIMILAR_TEXT' | `OTHER_${string}`
>;

type Say = (facts: Facts) => string;
interface Wording {
  /** How the recommended work is spoken of, before the phrase of a relation. */
  readonly work: string;
  /** What the works do with the thing that they share, and what one does that was asked for by that thing. */
  readonly shared: { readonly [K in SharedKind]: readonly [together: Say, one: Say] };
  /** In brackets: the numbers of both, where they have some, and how many works it is so of. */
  readonly share: Say;
  readonly own: { readonly [K in OwnKind]: Say };
  readonly list: Intl.ListFormat;
}

const list = (language: SentenceLanguage) => new Intl.ListFormat(language, { type: 'conjunction' });
const numbered = (numbers: readonly number[], word: string, and: string) =>
  numbers.length < 2 ? [] : [`${word} ${numbers.join(` ${and} `)}`];
/** What is said beside a sentence, in one bracket. */
const aside = (mark: string, parts: readonly string[]) => ` (${parts.join(mark)})`;
const over = (way: string, word: string) => (way === '' ? '' : ` ${word} ${way}`);

const both = ({ starts }: Facts) => (starts > 1 ? 'All' : 'Both');
const english: Wording = {
  work: 'This work',
  list: list('en'),
  share: ({ numbers, sharedBy, works }) =>
    aside('; ', [
      ...numbered(numbers, 'numbers', 'and'),
      sharedBy <= 2 ? 'no other work' : `${sharedBy} of ${works} works`,
    ]),
  shared: {
    SAME_SERIES: [
      (facts) => `${both(facts)} belong to the series ${facts.via}`,
      ({ via }) => `It belongs to the series ${via}`,
    ],
    SHARED_WORK: [(facts) => `${both(facts)} are joined to ${facts.via}`, ({ via }) => `It is joined to ${via}`],
    SHARED_INSTRUMENT: [(facts) => `${both(facts)} rest on ${facts.via}`, ({ via }) => `It rests on ${via}`],
    SHARED_CONCEPT: [(facts) => `${both(facts)} explain ${facts.via}`, ({ via }) => `It explains ${via}`],
    SHARED_TOPIC: [(facts) => `${both(facts)} treat ${facts.via}`, ({ via }) => `It treats ${via}`],
    SHARED_REGION: [(facts) => `${both(facts)} cover ${facts.via}`, ({ via }) => `It covers ${via}`],
    NEARBY_REGION: [
      (facts) => `${both(facts)} cover places in ${facts.via}`,
      ({ via, from }) => `It covers a place in ${via}, where ${from} lies too`,
    ],
    SHARED_AUDIENCE: [(facts) => `${both(facts)} address ${facts.via}`, ({ via }) => `It addresses ${via}`],
    SHARED_PROGRAMME: [(facts) => `${both(facts)} are tied to ${facts.via}`, ({ via }) => `It is tied to ${via}`],
    SHARED_EVENT: [(facts) => `${both(facts)} are tied to ${facts.via}`, ({ via }) => `It is tied to ${via}`],
    SHARED_PERSON: [
      (facts) => `${facts.via} took part in ${both(facts).toLowerCase()}`,
      ({ via }) => `${via} took part in it`,
    ],
    SHARED_INSTITUTION: [
      (facts) => `${facts.via} stands behind ${both(facts).toLowerCase()}`,
      ({ via }) => `${via} stands behind it`,
    ],
  },
  own: {
    SAME_KIND: (facts) => `It is the same kind of work as ${facts.from}${english.share(facts)}.`,
    WALK: (facts) => `Walks along the relations of ${facts.from} often come by it${over(facts.over, 'over')}.`,
    OTHER_AUDIENCE: ({ via, readers }) => `It treats ${via} too, but for ${readers}.`,
    OTHER_KIND: ({ via }) => `It treats ${via} too, but in another form.`,
    BROADER_TOPIC: (facts) =>
      `No relation leads further, but ${both(facts).toLowerCase()} treat parts of ${facts.via}${english.share(facts)}.`,
    SIMILAR_TEXT: ({ from }) =>
      `No relation leads further, but its title and summary share telling words with ${from}.`,
    OTHER_WORK: ({ from }) => `Nothing that counts joins it to ${from}; it is another work of the catalogue.`,
  },
};

const tous = ({ starts }: Facts) => (starts > 1 ? 'Tous' : 'Tous deux');
const french: Wording = {
  work: 'Cet ouvrage',
  list: list('fr'),
  share: ({ numbers, sharedBy, works }) =>
    aside('\u00a0; ', [
      ...numbered(numbers, 'numéros', 'et'),
      sharedBy <= 2 ? 'aucun autre ouvrage' : `${sharedBy} ouvrages sur ${works}`,
    ]),
  shared: {
    SAME_SERIES: [
      (facts) => `${tous(facts)} appartiennent à la série ${facts.via}`,
      ({ via }) => `Il appartient à la série ${via}`,
    ],
    SHARED_WORK: [(facts) => `${tous(facts)} sont liés à ${facts.via}`, ({ via }) => `Il est lié à ${via}`],
    SHARED_INSTRUMENT: [(facts) => `${tous(facts)} s’appuient sur ${facts.via}`, ({ via }) => `Il s’appuie sur ${via}`],
    SHARED_CONCEPT: [(facts) => `${tous(facts)} expliquent ${facts.via}`, ({ via }) => `Il explique ${via}`],
    SHARED_TOPIC: [(facts) => `${tous(facts)} traitent de ${facts.via}`, ({ via }) => `Il traite de ${via}`],
    SHARED_REGION: [(facts) => `${tous(facts)} portent sur ${facts.via}`, ({ via }) => `Il porte sur ${via}`],
    NEARBY_REGION: [
      (facts) => `${tous(facts)} portent sur des lieux de ${facts.via}`,
      ({ via, from }) => `Il porte sur un lieu de ${via}, où se trouve aussi ${from}`,
    ],
    SHARED_AUDIENCE: [(facts) => `${tous(facts)} s’adressent à ${facts.via}`, ({ via }) => `Il s’adresse à ${via}`],
    SHARED_PROGRAMME: [
      (facts) => `${tous(facts)} se rattachent à ${facts.via}`,
      ({ via }) => `Il se rattache à ${via}`,
    ],
    SHARED_EVENT: [(facts) => `${tous(facts)} se rattachent à ${facts.via}`, ({ via }) => `Il se rattache à ${via}`],
    SHARED_PERSON: [
      ({ via, starts }) => `${via} a contribué ${starts > 1 ? 'à tous' : 'aux deux'}`,
      ({ via }) => `${via} y a contribué`,
    ],
    SHARED_INSTITUTION: [
      ({ via, starts }) => `${via} est à l’origine ${starts > 1 ? 'de tous' : 'des deux'}`,
      ({ via }) => `${via} en est à l’origine`,
    ],
  },
  own: {
    SAME_KIND: (facts) => `C’est le même genre d’ouvrage que ${facts.from}${french.share(facts)}.`,
    WALK: (facts) => `En suivant les relations de ${facts.from}, on y arrive souvent${over(facts.over, 'par')}.`,
    OTHER_AUDIENCE: ({ via, readers }) => `Il traite aussi de ${via}, mais pour ${readers}.`,
    OTHER_KIND: ({ via }) => `Il traite aussi de ${via}, mais sous une autre forme.`,
    BROADER_TOPIC: (facts) =>
      `Aucune relation ne mène plus loin, mais ${tous(facts).toLowerCase()} traitent d’une partie de ${facts.via}${french.share(facts)}.`,
    SIMILAR_TEXT: ({ from }) =>
      `Aucune relation ne mène plus loin, mais son titre et son résumé partagent des mots parlants avec ${from}.`,
    OTHER_WORK: ({ from }) => `Rien qui compte ne le relie à ${from}\u00a0; c’est un autre ouvrage du catalogue.`,
  },
};

const ambas = ({ starts }: Facts) => (starts > 1 ? 'Todas' : 'Ambas');
const spanish: Wording = {
  work: 'Esta obra',
  list: list('es'),
  share: ({ numbers, sharedBy, works }) =>
    aside('; ', [
      ...numbered(numbers, 'números', 'y'),
      sharedBy <= 2 ? 'ninguna otra obra' : `${sharedBy} de ${works} obras`,
    ]),
  shared: {
    SAME_SERIES: [
      (facts) => `${ambas(facts)} pertenecen a la serie ${facts.via}`,
      ({ via }) => `Pertenece a la serie ${via}`,
    ],
    SHARED_WORK: [(facts) => `${ambas(facts)} están vinculadas a ${facts.via}`, ({ via }) => `Está vinculada a ${via}`],
    SHARED_INSTRUMENT: [(facts) => `${ambas(facts)} se apoyan en ${facts.via}`, ({ via }) => `Se apoya en ${via}`],
    SHARED_CONCEPT: [(facts) => `${ambas(facts)} explican ${facts.via}`, ({ via }) => `Explica ${via}`],
    SHARED_TOPIC: [(facts) => `${ambas(facts)} tratan de ${facts.via}`, ({ via }) => `Trata de ${via}`],
    SHARED_REGION: [(facts) => `${ambas(facts)} abarcan ${facts.via}`, ({ via }) => `Abarca ${via}`],
    NEARBY_REGION: [
      (facts) => `${ambas(facts)} abarcan lugares de ${facts.via}`,
      ({ via, from }) => `Abarca un lugar de ${via}, donde también está ${from}`,
    ],
    SHARED_AUDIENCE: [(facts) => `${ambas(facts)} se dirigen a ${facts.via}`, ({ via }) => `Se dirige a ${via}`],
    SHARED_PROGRAMME: [(facts) => `${ambas(facts)} se vinculan a ${facts.via}`, ({ via }) => `Se vincula a ${via}`],
    SHARED_EVENT: [(facts) => `${ambas(facts)} se vinculan a ${facts.via}`, ({ via }) => `Se vincula a ${via}`],
    SHARED_PERSON: [
      (facts) => `${facts.via} participó en ${ambas(facts).toLowerCase()}`,
      ({ via }) => `${via} participó en ella`,
    ],
    SHARED_INSTITUTION: [
      (facts) => `${facts.via} está detrás de ${ambas(facts).toLowerCase()}`,
      ({ via }) => `${via} está detrás de ella`,
    ],
  },
  own: {
    SAME_KIND: (facts) => `Es el mismo tipo de obra que ${facts.from}${spanish.share(facts)}.`,
    WALK: (facts) => `Siguiendo las relaciones de ${facts.from} se llega a menudo a ella${over(facts.over, 'por')}.`,
    OTHER_AUDIENCE: ({ via, readers }) => `También trata de ${via}, pero para ${readers}.`,
    OTHER_KIND: ({ via }) => `También trata de ${via}, pero en otra forma.`,
    BROADER_TOPIC: (facts) =>
      `Ninguna relación lleva más lejos, pero ${ambas(facts).toLowerCase()} tratan partes de ${facts.via}${spanish.share(facts)}.`,
    SIMILAR_TEXT: ({ from }) =>
      `Ninguna relación lleva más lejos, pero su título y su resumen comparten palabras reveladoras con ${from}.`,
    OTHER_WORK: ({ from }) => `Nada que cuente la vincula a ${from}; es otra obra del catálogo.`,
  },
};

export const wordings: { readonly [L in SentenceLanguage]: Wording } = { en: english, fr: french, es: spanish };
