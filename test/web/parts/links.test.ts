/** Where links lead: out to the web and nowhere else, and to the tools with a question that fits. */
import { describe, expect, it } from 'vitest';
import { asked } from '../../../web/src/asked.ts';
import { addressOf } from '../../../web/src/parts/entity-link.tsx';
import { isOfTheWeb } from '../../../web/src/parts/outside-link.tsx';
import { toolLink } from '../../../web/src/parts/tool-link.ts';

describe('a link that the data names', () => {
  it.each(['https://www.unodc.org/x', 'http://unodc.org', 'HTTPS://UNODC.ORG'])('leads to %s', (url) => {
    expect(isOfTheWeb(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elsewhere.example',
    '/graphql',
    'www.unodc.org',
    '',
  ])('does not lead to %j', (url) => {
    expect(isOfTheWeb(url)).toBe(false);
  });
});

describe('the address of a thing', () => {
  it('is its id, made fit for an address', () => {
    expect(addressOf('topic/extradition')).toBe('/topic/extradition');
    expect(addressOf('topic/a b"<é>')).toBe('/topic/a%20b%22%3C%C3%A9%3E');
  });
});

describe('a question for a tool', () => {
  const read = (link: string) => asked(new URL(link, 'http://localhost'));

  it('stands behind the question mark, and is read again', () => {
    const link = toolLink('/graphiql', { query: '{ a(b: "&#=") }', variables: '{"c": 1}' });
    expect(link).toMatch(/^\/graphiql\?query=/);
    expect(Object.fromEntries(read(link))).toEqual({ query: '{ a(b: "&#=") }', variables: '{"c": 1}' });
  });

  it('stands behind the hash where it is too long to be sent, and is read again', () => {
    const query = `{ ${'field '.repeat(2_000)}}`;
    const link = toolLink('/sandbox', { document: query });
    expect(link).toMatch(/^\/sandbox#document=/);
    expect(read(link).get('document')).toBe(query);
  });
});
