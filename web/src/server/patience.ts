/** A link that does not give up on a server that is away: questions wait, and are sent again when it is time. */
import { ApolloLink } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { Observable, type Subscription } from 'rxjs';
import type { Presence } from './presence.ts';

/** Statuses by which a server, or what stands before it, says that it is worth asking again. */
const passing = [429, 502, 503, 504];

/** Whether a question failed because nobody was there to answer it; anything else is an answer. */
export function isAway(error: unknown): boolean {
  // `fetch` rejects with a TypeError when no answer came.
  return error instanceof TypeError || (ServerError.is(error) && passing.includes(error.statusCode));
}

/**
 * Codes by which our own server says the same: its refusals are answers of GraphQL, whatever their status. What the
 * database has not answered in time would take as long again.
 */
const passingCodes: readonly unknown[] = ['DATABASE_UNAVAILABLE', 'DATABASE_BUSY', 'OVERLOADED', 'RATE_LIMITED'];

/** Whether nothing was answered, for a reason that passes. */
export function isEmptyHanded({ data, errors }: ApolloLink.Result): boolean {
  return !data && errors?.some(({ extensions }) => passingCodes.includes(extensions?.code)) === true;
}

export const patienceLink = (presence: Presence): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        let sent: Subscription | undefined;
        let giveUp: (() => void) | undefined;
        let waits = false;
        const later = () => {
          waits = true;
          giveUp = presence.wait(send);
        };
        const send = () => {
          waits = false;
          sent = forward(operation).subscribe({
            next(result) {
              if (isEmptyHanded(result)) return later();
              presence.answered();
              observer.next(result);
            },
            error(error) {
              if (isAway(error)) return later();
              presence.answered();
              observer.error(error);
            },
            // What ends without an answer is not over.
            complete() {
              if (!waits) observer.complete();
            },
          });
        };
        send();
        return () => {
          sent?.unsubscribe();
          giveUp?.();
        };
      }),
  );
