/** Questions to a server that is away: they wait for it; every other failure is an answer. */
import { ApolloLink, gql } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { execute } from '@apollo/client/link';
import { firstValueFrom, NEVER, of, throwError } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { isAway, isEmptyHanded, patienceLink } from '../../../web/src/server/patience.ts';
import { Presence } from '../../../web/src/server/presence.ts';

const refused = (status: number) => new ServerError('no', { response: new Response('', { status }), bodyText: '' });
const nothing = (code: string) => ({ data: null, errors: [{ message: 'no', extensions: { code } }] });
const down = nothing('DATABASE_UNAVAILABLE');
const answer = { data: { meta: 1 } };

/** A link to a server that behaves so, one time after the other. */
function link(presence: Presence, ...behaviour: (Error | ApolloLink.Result)[]) {
  const left = [...behaviour];
  const server = new ApolloLink(() => {
    const next = left.shift();
    return next instanceof Error ? throwError(() => next) : of(next ?? answer);
  });
  return { chain: patienceLink(presence).concat(server), left };
}
const ask = (chain: ApolloLink) => execute(chain, { query: gql`{ meta }` }, { client: {} as never });

describe('a question', () => {
  it.each([
    ['no connection', new TypeError('Failed to fetch')],
    ['503', refused(503)],
    ['429', refused(429)],
    ['no database', down],
    ['a busy database', nothing('DATABASE_BUSY')],
    ['a busy server', nothing('OVERLOADED')],
    ['nothing left to spend', nothing('RATE_LIMITED')],
  ])('waits where there is %s, and is answered when it is tried again', async (_what, first) => {
    const presence = new Presence();
    const { chain, left } = link(presence, first, answer);
    const answered = firstValueFrom(ask(chain));
    expect(presence.absence()).toBeDefined();
    expect(left).toHaveLength(1);
    presence.retry();
    expect(await answered).toEqual(answer);
    expect(presence.absence()).toBeUndefined();
  });

  it.each([400, 404, 500])('that is refused with %d fails at once', async (status) => {
    const presence = new Presence();
    await expect(firstValueFrom(ask(link(presence, refused(status)).chain))).rejects.toThrow('no');
    expect(presence.absence()).toBeUndefined();
  });

  it('that nobody waits for any more is not sent again', () => {
    const presence = new Presence();
    const { chain, left } = link(presence, refused(503), answer);
    ask(chain).subscribe().unsubscribe();
    presence.retry();
    expect(left).toHaveLength(1);
    expect(presence.absence()).toBeUndefined();
  });

  it('that nobody waits for any more while it is sent again leaves no server that is away', () => {
    const presence = new Presence();
    const answers = [of(down), NEVER];
    const server = new ApolloLink(() => answers.shift() ?? NEVER);
    const asked = ask(patienceLink(presence).concat(server)).subscribe();
    presence.retry();
    expect(presence.absence()).toBeDefined();
    asked.unsubscribe();
    expect(presence.absence()).toBeUndefined();
  });

  it('that waits is sent again when another one was answered', async () => {
    const presence = new Presence();
    const answered = firstValueFrom(ask(link(presence, refused(503), answer).chain));
    await firstValueFrom(ask(link(presence, answer).chain));
    expect(await answered).toEqual(answer);
    expect(presence.absence()).toBeUndefined();
  });
});

describe('being away', () => {
  it('is not the same as failing', () => {
    expect(isAway(new TypeError('Failed to fetch'))).toBe(true);
    expect(isAway(new Error('other'))).toBe(false);
    expect([429, 502, 503, 504].map((status) => isAway(refused(status)))).toEqual([true, true, true, true]);
  });

  it('is not an answer in part', () => {
    expect(isEmptyHanded(down)).toBe(true);
    expect(isEmptyHanded({ ...down, data: { meta: null } })).toBe(false);
    expect(isEmptyHanded(answer)).toBe(false);
  });

  it('is not an answer that would be the same again', () => {
    expect(isEmptyHanded(nothing('BAD_USER_INPUT'))).toBe(false);
    expect(isEmptyHanded(nothing('DATABASE_TIMEOUT'))).toBe(false);
    expect(isEmptyHanded({ data: null })).toBe(false);
  });
});
