// A text that no server has seen: the same question with one more field, under a name that was never used.

/** Stands in the text where the name goes. */
export const placeholder = 'unseenWord';

export const unseen = (template, name) => template.replace(placeholder, name);

/** What the answer to the plain question looks like with that field, which is asked for first. */
export const unseenAnswer = (answer, name) => answer.replace('"data":{', `"data":{"${name}":"Query",`);
