/** Every answer shows its question: the links lead to the very operation and variables that were sent. */
import { type FieldNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import type { Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './support/it.ts';
import { sideways } from './support/page.ts';
import { toolkit, views } from './support/views.ts';

/**
 * A question as text: the same for the same operation with the same variables. `__typename`, which the client asks for
 * besides to keep answers apart, is left out of what people read.
 */
const written = (query: string, variables: unknown) =>
  JSON.stringify([stripIgnoredCharacters(print(visit(parse(query), withoutTypename))), variables ?? {}]);
const withoutTypename = {
  Field: ({ name, alias }: FieldNode) => (name.value === '__typename' && !alias ? null : undefined),
};
const bare = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === '__typename' ? undefined : value)));

interface Sent {
  readonly query: string;
  readonly variables: unknown;
  readonly operationName?: string;
}
const isQuestion = (request: Request) => request.method() === 'POST' && new URL(request.url()).pathname === '/graphql';

/** Whether GraphiQL asks for the schema, or what the reader wants. */
const isAboutTheSchema = (request: Request) => isQuestion(request) && request.postDataJSON().query.includes('__schema');

function sentBy(page: Page): Sent[] {
  const sent: Sent[] = [];
  page.on('request', (request) => {
    if (isQuestion(request)) sent.push(request.postDataJSON());
  });
  return sent;
}

/** What a link to a tool has filled in, wherever it stands. */
function filledIn(href: string | null): URLSearchParams {
  const { search, hash } = new URL(href ?? '', 'http://localhost');
  return new URLSearchParams(hash === '' ? search : hash.slice(1));
}

const asking = views.filter(({ name }) => name !== 'a work that does not exist');

describe.each(asking)('$name', ({ path }) => {
  it('links to each question that filled it', async ({ open }) => {
    let sent: Sent[] = [];
    const page = await open(path, {
      prepare: async (page) => {
        sent = sentBy(page);
      },
    });
    const asked = sent.map(({ query, variables }) => written(query, variables));
    const links = await page.locator('a[href^="/graphiql?"], a[href^="/graphiql#"]').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const given = filledIn(await link.getAttribute('href'));
      expect(asked).toContain(written(given.get('query') ?? '', JSON.parse(given.get('variables') ?? '{}')));
    }
    for (const link of await page.locator('a[href^="/sandbox?"], a[href^="/sandbox#"]').all()) {
      const given = filledIn(await link.getAttribute('href'));
      expect(asked).toContain(written(given.get('document') ?? '', JSON.parse(given.get('variables') ?? '{}')));
    }
  });
});

describe.each(asking)('$name in a narrow window', ({ path }) => {
  it('has the links to its questions inside of it', async ({ open }) => {
    const page = await open(path, { width: 360, height: 740, language: 'fr' });
    for (const see of await page.getByText('Voir le GraphQL').all()) await see.click();
    const links = await page.locator('a[href^="/graphiql"]:visible').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const box = await link.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    expect(await sideways(page)).toBe(0);
  });
});

describe('GraphiQL', () => {
  it.for([
    '/search?q=extradition&kind=ISSUE_PAPER',
    `/${toolkit}`,
    `/graph?of=${toolkit}`,
    '/coverage?rows=TOPIC&columns=LANGUAGE',
  ])('opens from %s with its question, and gives the same answer', async (path, { open }) => {
    const answers = new Map<string, unknown>();
    const page = await open(path, {
      async prepare(page) {
        page.on('response', async (response) => {
          if (!isQuestion(response.request())) return;
          const { query, variables } = response.request().postDataJSON();
          answers.set(written(query, variables), (await response.json()).data);
        });
      },
    });
    await page.getByText('See the GraphQL').first().click();
    await Promise.all([
      page.waitForResponse((response) => isAboutTheSchema(response.request())),
      page.getByRole('link', { name: 'Open in GraphiQL' }).first().click(),
    ]);
    // Until its editors are there it takes no orders.
    await page.getByLabel('Result Window').locator('.CodeMirror').waitFor();
    const [response] = await Promise.all([
      page.waitForResponse((response) => isQuestion(response.request()) && !isAboutTheSchema(response.request())),
      page.getByRole('button', { name: /^Execute query/ }).click(),
    ]);
    const { query, variables } = response.request().postDataJSON();
    expect([...answers.keys()]).toContain(written(query, variables));
    expect(bare((await response.json()).data)).toEqual(bare(answers.get(written(query, variables))));
  });
});
