// The words of generated works, in three languages, and names that no dictionary has: most of a catalogue's words are rare.

const lists = (text) => text.trim().split(/\s*[,\n]\s*/);

export const heads = lists(`Smuggling of, Trafficking in, Prevention of, Investigation of, Prosecution of, Financing of,
  Monitoring of, Licensing of, Recovery of, Return of, Protection of, Registration of, Seizure of, Storage of, Transit of`);
export const objects = lists(`migrants, firearms, persons, cultural property, wildlife, falsified medicines, waste,
  minerals, vessels, digital evidence, proceeds of crime, unaccompanied children, seasonal workers, witnesses,
  travel documents, timber, fisheries, currency, data, antiquities`);
export const english = {
  kinds: {
    MANUAL: 'Manual',
    TOOLKIT: 'Toolkit',
    REPORT: 'Report',
    STUDY: 'Study',
    ISSUE_PAPER: 'Issue paper',
    GUIDE: 'Guide',
    HANDBOOK: 'Handbook',
    ASSESSMENT: 'Assessment',
    VIDEO: 'Film',
    BROCHURE: 'Brochure',
    MODEL_LAW: 'Model law',
    CASE_DIGEST: 'Case digest',
  },
  on: 'on the',
  of: 'in',
  for: 'for',
  adjectives:
    lists(`cross-border, effective, gender-responsive, early, joint, digital, financial, rights-based, local, regional,
    informal, urban, maritime, judicial, comparative, practical, statistical, rural, cooperative, sustainable`),
  nouns:
    lists(`investigation, cooperation, extradition, detention, screening, evidence, sentencing, sanctions, victims, networks,
    recruitment, routes, vessels, airports, documents, corruption, proceeds, indicators, shelters, referral, training, research,
    legislation, prevention, statistics, jurisprudence, witnesses, seizures, laboratories, customs`),
  openings: [
    'Shows how',
    'Explains how',
    'Reviews how',
    'Describes, with cases, how',
    'Gives practitioners examples of how',
    'Compares how',
  ],
  rest: ['bears on', 'is brought to bear on', 'depends on', 'makes a difference to', 'is joined to', 'changes'],
  closings: [
    'It ends with a list for quick use.',
    'Cases from several countries are told at length.',
    'A glossary closes it.',
    'Each chapter can be read by itself.',
    'Meant for use in training and by those who learn alone.',
    'The data were collected by survey.',
  ],
};
export const french = {
  kinds: {
    MANUAL: 'Manuel',
    TOOLKIT: 'Recueil d’outils',
    REPORT: 'Rapport',
    STUDY: 'Étude',
    ISSUE_PAPER: 'Document de réflexion',
    GUIDE: 'Guide',
    HANDBOOK: 'Précis',
    ASSESSMENT: 'Évaluation',
    VIDEO: 'Film',
    BROCHURE: 'Brochure',
    MODEL_LAW: 'Loi type',
    CASE_DIGEST: 'Recueil d’affaires',
  },
  on: 'sur :',
  of: 'en',
  for: 'pour',
  adjectives: lists(
    'transfrontière, efficace, précoce, conjointe, numérique, financière, régionale, maritime, judiciaire, pratique',
  ),
  nouns:
    lists(`enquête, coopération, extradition, détention, preuve, peines, victimes, réseaux, itinéraires, navires, aéroports,
    produits du crime, indicateurs, foyers, formation, législation, prévention, témoins, saisies, douanes`),
  openings: ['Montre comment', 'Explique comment', 'Décrit, exemples à l’appui, comment'],
  rest: ['influe sur', 'dépend de', 'se rapporte à'],
  closings: ['Un glossaire le termine.', 'Des affaires de plusieurs pays y sont racontées.', 'Destiné à la formation.'],
};
export const spanish = {
  kinds: {
    MANUAL: 'Manual',
    TOOLKIT: 'Conjunto de herramientas',
    REPORT: 'Informe',
    STUDY: 'Estudio',
    ISSUE_PAPER: 'Documento temático',
    GUIDE: 'Guía',
    HANDBOOK: 'Compendio',
    ASSESSMENT: 'Evaluación',
    VIDEO: 'Película',
    BROCHURE: 'Folleto',
    MODEL_LAW: 'Ley modelo',
    CASE_DIGEST: 'Repertorio de casos',
  },
  on: 'sobre:',
  of: 'en',
  for: 'para',
  adjectives: lists(
    'transfronteriza, eficaz, temprana, conjunta, digital, financiera, regional, marítima, judicial, práctica',
  ),
  nouns:
    lists(`investigación, cooperación, extradición, detención, prueba, condenas, víctimas, redes, rutas, buques, aeropuertos,
    producto del delito, indicadores, albergues, capacitación, legislación, prevención, testigos, incautaciones, aduanas`),
  openings: ['Muestra cómo', 'Explica cómo', 'Describe con casos cómo'],
  rest: ['influye en', 'depende de', 'se relaciona con'],
  closings: ['Termina con un glosario.', 'Se cuentan casos de varios países.', 'Destinado a la capacitación.'],
};

const syllables = lists('ba, dor, ka, lin, mar, ne, ori, pa, qua, ri, sel, ta, ul, va, wen, xi, yo, zan, che, fro');
/** A name of three syllables: one of 8,000. */
export function name(random) {
  const word = Array.from({ length: 3 }, () => oneOf(random, syllables)).join('');
  return `${word[0].toUpperCase()}${word.slice(1)}`;
}

export const oneOf = (random, list) => list[Math.floor(random() * list.length)];
