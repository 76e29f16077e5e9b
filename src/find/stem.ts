/**
 * Word forms made alike: a light stemmer for English, French and Spanish at once, for most texts are in one of these
 * and none says in which. It takes off plurals, the vowels that Romance words end in, and the commonest endings of
 * English verbs and doers; it writes British as American, and doubled letters once. So "migrants" meets "migrantes",
 * "trafficking" meets "tráfico", "investigators" meets "investigación".
 *
 * It knows no dictionary: it takes some words for forms of one another that are not ("united", "unit"), and misses
 * irregular ones. Words in other scripts stay as they are. The same is done to texts and to what is looked for, so that
 * a stem need not be a word.
 */
const irregular = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
]);

type Step = readonly [ending: RegExp, instead: string];

/** The first that fits, of each group. The letters before an ending say how much of the word must remain. */
const groups: readonly (readonly Step[])[] = [
  [
    [/(?<=..)ies$/, 'i'],
    [/(?<=..)aux$/, 'al'],
    [/(?<=..s)is$/, ''],
    [/(?<=..[^isu])s$/, ''],
  ],
  [[/(?<=...)[aeo]$/, '']],
  [[/our$/, 'or']],
  [[/cion$/, 'tion']],
  [
    [/(?<=[aeiouy].*[^aeiou])(?<=...)ing$/, ''],
    [/(?<=....)ed$/, ''],
    [/(?<=.....)(?:er|or|ion)$/, ''],
  ],
  [
    [/(?<=...)is$/, 'iz'],
    [/isat$/, 'izat'],
    [/(?<=c)k$/, ''],
    [/(?<=..)y$/, 'i'],
  ],
  [[/(.)\1+/g, '$1']],
];

/** `word` as `foldedWord` writes it. */
export function stem(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  return groups.reduce((form, steps) => {
    const step = steps.find(([ending]) => form.search(ending) >= 0);
    return step ? form.replace(...step) : form;
  }, irregular.get(word) ?? word);
}
