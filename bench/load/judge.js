// Whether an answer is right: status 200, no errors, and the bytes of the first answer to the same question.
import { isDeepStrictEqual } from 'node:util';
import { isBound } from '../peers/graphql.js';

/**
 * `right`; `noted`: right, and it says more beside its data, such as that a commit came in between; `refused`: the server
 * has too much to do, or would have for this one, and says so; `wrong`. `first` is the first answer to this question,
 * undefined when this is it.
 */
export function judge(status, body, first) {
  if (status === 503 || status === 429) return 'refused';
  if (status !== 200) return 'wrong';
  if (first?.equals(body)) return 'right';
  const answer = parsed(body);
  if (answer === undefined) return 'wrong';
  if (hasErrors(answer)) return answer.errors.every(isBound) ? 'refused' : 'wrong';
  if (first === undefined) return 'right';
  return isDeepStrictEqual(dataOf(answer), dataOf(parsed(first))) ? 'noted' : 'wrong';
}

const hasErrors = (answer) => typeof answer === 'object' && answer !== null && 'errors' in answer;
const dataOf = (answer) => (typeof answer === 'object' && answer !== null && 'data' in answer ? answer.data : answer);

function parsed(body) {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
