// What peers that speak GraphQL have in common.

/** One document in two parts: what comes before the first selection, and what is selected. */
export const document = (head, selection) => ({ head, selection });

/** `word`, where one is given, makes a text that was never seen: another name for a field that costs nothing. */
export const post = ({ head, selection }, variables, word) => ({
  path: '/graphql',
  body: JSON.stringify({ query: `${head} { ${word ? `${word}: __typename ` : ''}${selection} }`, variables }),
});

/** Whether an error says that a question would take too much work: a bound that ours has and says. */
export const isBound = ({ message }) => /^More than \d+ links would have to be looked at/.test(message);

/** The data of an answer; an answer with errors is none. */
export function dataOf({ data, errors }) {
  if (errors) throw new Error(`${errors.length} errors, the first: ${errors[0].message}`);
  return data;
}
