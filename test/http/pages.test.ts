/** The pages: all there, none with a script of its own in it, no link that leads nowhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/root.ts';
import { serve } from './serve.ts';

const web = join(root, 'web');
/** What `npm run build` makes; `npm test` does so first. */
const built = join(root, 'dist', 'web');
const pages = {
  '/': join(built, 'index.html'),
  '/search': join(built, 'index.html'),
  '/publication/toolkit-to-combat-smuggling-of-migrants': join(built, 'index.html'),
  '/graphiql': join(built, 'graphiql.html'),
  '/sandbox': join(web, 'sandbox.html'),
  '/examples': join(web, 'examples.html'),
};
const text = (file: string) => readFileSync(file, 'utf8');
const examples = readdirSync(join(web, 'examples'));
const assets = readdirSync(join(built, 'assets'));
const plain = [
  ...readdirSync(web)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [`/web/${name}`, join(web, name)] as const),
  ...examples.map((name) => [`/examples/${name}`, join(web, 'examples', name)] as const),
];
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
    const tool = path === '/sandbox' || path === '/graphiql';
    expect(rules.get('style-src')).toEqual(tool ? ["'self'", "'unsafe-inline'"] : ["'self'"]);
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
    for (const address of named) expect((await served.get(address)).status, address).toBe(200);
  });
});

describe('the page of examples', () => {
  const html = text(pages['/examples']);

  it('has no link that leads nowhere', async () => {
    const served = await serve();
    const links = linked(html, '<a href');
    expect(links).toContain('/');
    expect(links).toContain('/sandbox');
    expect(links).toContain('/readyz');
    for (const link of links) expect((await served.get(link.replaceAll('&amp;', '&'))).status, link).toBe(200);
  });

  it('links to every example by its name', () => {
    const links = linked(html, '<a href').filter((link) => link.startsWith('/graphiql?example='));
    const names = links.map((link) => `${link.replace('/graphiql?example=', '')}.graphql`);
    expect(names.sort()).toEqual(examples.toSorted());
  });

  it('asks the endpoint for a question that stands in the link', async () => {
    const served = await serve();
    const [link = ''] = linked(html, '<a href').filter((address) => address.startsWith('/graphql?'));
    await served.get(link);
    expect(new URLSearchParams(served.asked[0]?.search).get('query')).toBe(
      '{publications{totalCount nodes{id title year}}}',
    );
  });
});

describe('the files of the pages', () => {
  it.each(plain)('%s is served as it stands', async (path, file) => {
    const response = await (await serve()).get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(text(file));
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const type = { js: 'text/javascript', css: 'text/css', graphql: 'text/plain' }[path.split('.').at(-1) ?? ''];
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  });

  it('are all that is served from there: no page under its file name, no source', async () => {
    const served = await serve();
    for (const path of ['/web/index.html', '/web/sandbox.html', '/web/src/main.tsx', '/src/main.tsx', '/assets/'])
      expect((await served.get(path)).status, path).toBe(404);
  });

  it('are named by Apollo Sandbox, each example of them', () => {
    const script = text(join(web, 'sandbox.js'));
    for (const name of examples) expect(script).toContain(`'${name.replace('.graphql', '')}'`);
  });

  it('that are built have a name that changes with what is in them, and are kept for ever', async () => {
    const served = await serve();
    expect(assets.length).toBeGreaterThan(3);
    for (const name of assets) {
      expect(name).toMatch(/-[\w-]{8}\.(js|css|svg|json)$/);
      const response = await served.get(`/assets/${name}`);
      expect(response.headers.get('cache-control'), name).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-type'), name).not.toBe('application/octet-stream');
      expect(await response.text(), name).toBe(text(join(built, 'assets', name)));
    }
  });

  it.each(['br', 'gzip'])('are compressed for who takes %s', async (encoding) => {
    const served = await serve();
    const [script = ''] = linked(text(pages['/']), 'href').filter((path) => /\/react-[\w-]+\.js$/.test(path));
    const headers = { 'accept-encoding': encoding };
    const { status, headers: received } = await served.get(script, { headers, method: 'HEAD' });
    expect(status).toBe(200);
    expect(received.get('content-encoding')).toBe(encoding);
    expect(received.get('vary')).toBe('Accept-Encoding');
    const whole = readFileSync(join(built, script)).length;
    expect(Number(received.get('content-length'))).toBeLessThan(whole / 2);
    expect(await (await served.get(script, { headers })).text()).toBe(text(join(built, script)));
  });
});

describe('an address of the explorer', () => {
  it('is a type of things and one name, nothing more', async () => {
    const served = await serve();
    for (const path of ['/topic', '/topic/', '/topic/a/b', '/search/more', '/record/x', '/version/x', '/nowhere'])
      expect((await served.get(path)).status, path).toBe(404);
  });

  it('takes whatever stands behind it', async () => {
    const served = await serve();
    for (const path of ['/search?q=%3Cscript%3E&after=x', '/topic/%D9%85', '/topic/a%20b'])
      expect((await served.get(path)).status, path).toBe(200);
  });
});
