/** Every question of the README and of the pages is asked, and every answer that is printed is the one that comes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variables } from '../../src/config.ts';
import { root } from '../../src/root.ts';
import { startServer, type TestServer } from '../support/server.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const printed = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer, title: /query (\w+)/.exec(query)?.[1] ?? query }),
);
const examples = readdirSync(join(root, 'web', 'examples')).map((name) => ({
  name,
  query: readFileSync(join(root, 'web', 'examples', name), 'utf8'),
}));

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('The README', () => {
  it('asks three questions', () => {
    expect(printed).toHaveLength(3);
  });

  it.each(printed)('prints the answer to $title as it comes', async ({ query, answer }) => {
    const { data, errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    expect({ data }).toEqual(JSON.parse(answer));
  });

  it('prints questions that are among the examples', () => {
    for (const { query, title } of printed)
      expect(
        examples.map((example) => example.query),
        title,
      ).toContain(query);
  });

  it('asks from every client it shows what has an answer', async () => {
    const [, section = ''] = readme.split('## Use it from a client');
    const [clients = ''] = section.split('\n## ');
    const asked = [...clients.matchAll(/"(query [^"]+)"|`(query [^`]+)`/g)].map(([, quoted, long]) => quoted ?? long);
    expect(asked).toHaveLength(3);
    for (const query of asked) {
      const { data, errors } = await server.ask(query ?? '', { topic: 'topic/extradition' });
      expect(errors).toBeUndefined();
      expect(data.publications.nodes.length).toBeGreaterThan(0);
    }
  });

  it('names every variable of the configuration', () => {
    for (const name of variables) expect(readme, name).toContain(`\`${name}\``);
  });

  it('names scripts that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('The example questions', () => {
  it.each(examples)('$name are answered with data and without an error', async ({ query }) => {
    const { data, errors, status } = await server.ask(query);
    expect(status).toBe(200);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/:null[,}]\}*$/);
    for (const value of Object.values(data)) expect(value).not.toBeNull();
  });
});
