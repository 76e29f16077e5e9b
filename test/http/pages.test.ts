/** The pages: all there, none with a script of its own in it, no link that leads nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { serve } from './serve.ts';

const web = join(root, 'web');
const pages = { '/': 'index.html', '/sandbox': 'sandbox.html', '/graphiql': 'graphiql.html' };
const text = (file: string) => readFileSync(join(web, file), 'utf8');
const files = [
  ...readdirSync(web)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => `/web/${name}`),
  ...readdirSync(join(web, 'examples')).map((name) => `/examples/${name}`),
];
/** GraphiQL itself is there only after a build. */
const built = (path: string) => !path.startsWith('/graphiql/');
const linked = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`${attribute}="(/[^"]*)"`, 'g'))].map(([, path = '']) => path);

describe.each(Object.entries(pages))('the page %s', (path, file) => {
  it('is served as it stands, as HTML that is asked for anew each time', async () => {
    const response = await (await serve()).get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe(text(file));
  });

  it('has a content policy that lets no script run but those of known places', async () => {
    const policy = (await (await serve()).get(path)).headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
    expect(rules.get('base-uri')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('script-src')).toEqual(
      path === '/sandbox' ? ["'self'", 'https://embeddable-sandbox.cdn.apollographql.com'] : ["'self'"],
    );
  });

  it('holds no script, no style and no handler of its own, which the policy would stop', () => {
    const scripts = [...text(file).matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes, body] of scripts) {
      expect(attributes).toMatch(/ src="\/[\w/.-]+"/);
      expect(body).toBe('');
    }
    expect(text(file)).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  });

  it('names only scripts and styles that are served', async () => {
    const served = await serve();
    const named = [...linked(text(file), 'src'), ...linked(text(file).replace(/<a [^>]*>/g, ''), 'href')];
    expect(named.length).toBeGreaterThan(1);
    for (const address of named.filter(built)) expect((await served.get(address)).status, address).toBe(200);
  });
});

describe('the first page', () => {
  it('has no link that leads nowhere', async () => {
    const served = await serve();
    const links = linked(text('index.html'), '<a href');
    expect(links).toContain('/sandbox');
    expect(links).toContain('/readyz');
    for (const link of links) expect((await served.get(link.replaceAll('&amp;', '&'))).status, link).toBe(200);
  });

  it('links to every example by its name', () => {
    const examples = linked(text('index.html'), '<a href').filter((link) => link.startsWith('/graphiql?example='));
    const names = examples.map((link) => `${link.replace('/graphiql?example=', '')}.graphql`);
    expect(names.sort()).toEqual(readdirSync(join(web, 'examples')).sort());
  });

  it('asks the endpoint for a question that stands in the link', async () => {
    const served = await serve();
    const [link = ''] = linked(text('index.html'), '<a href').filter((address) => address.startsWith('/graphql?'));
    await served.get(link);
    expect(new URLSearchParams(served.asked[0]?.search).get('query')).toBe(
      '{publications{totalCount nodes{id title year}}}',
    );
  });
});

describe('the files of the pages', () => {
  it.each(files)('%s is served as it stands', async (path) => {
    const response = await (await serve()).get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text(path.replace('/web/', '/')));
    const type = { js: 'text/javascript', css: 'text/css', graphql: 'text/plain' }[path.split('.').at(-1) ?? ''];
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  it('are all that is served from there: no page under its file name', async () => {
    const served = await serve();
    for (const name of Object.values(pages)) expect((await served.get(`/web/${name}`)).status, name).toBe(404);
  });

  it('are named by Apollo Sandbox, each example of them', () => {
    const script = text('sandbox.js');
    for (const name of readdirSync(join(web, 'examples')))
      expect(script).toContain(`'${name.replace('.graphql', '')}'`);
  });
});
