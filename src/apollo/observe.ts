import type { Observer } from '../observe/observer.ts';
import type { AnswerRequest } from './answer.ts';

/** The engine, watched: one operation for each request, however often it is asked again. */
export function observed(answer: AnswerRequest, observer: Observer): AnswerRequest {
  return (request, caller) =>
    observer.operation(
      () => answer(request, caller),
      ({ context: { found } }) => ({ name: found.operationName, type: found.operationType, outcome: found.became }),
    );
}
