/**
 * Something a person has to put right before it can go on. The message is one or a few sentences, what is wrong and
 * what to do, and all that is shown: never a stack. The process ends with exit code 1.
 */
export class Problem extends Error {}
