/** Passages that are safe to show. */
import { describe, expect, it } from 'vitest';
import { highlightsIn } from '../../src/search/highlight.ts';
import { found, topics } from './catalogue.ts';

const shown = (text: string, ...words: string[]) => highlightsIn({ SUMMARY: [text] }, new Set(words))[0]?.fragments;
const plain = (html: string) => html.replace(/<\/?mark>/g, '');

describe('a passage', () => {
  it('marks the words that were found, as they are written', () => {
    expect(shown('La Investigación del delito', 'investigacion')).toEqual(['La <mark>Investigación</mark> del delito']);
  });

  it('is HTML in which the text of the catalogue is text', () => {
    const of = topics(['<script>alert("x")</script> & migrants', 'x <mark>migrants</mark>']);
    const [edge] = found('migrants script', { of }).edges;
    expect(edge?.highlights()).toEqual([
      {
        field: 'LABEL',
        fragments: [
          '&lt;<mark>script</mark>&gt;alert(&quot;x&quot;)&lt;/<mark>script</mark>&gt; &amp; <mark>migrants</mark>',
        ],
      },
      { field: 'SUMMARY', fragments: ['x &lt;mark&gt;<mark>migrants</mark>&lt;/mark&gt;'] },
    ]);
  });

  it('is of some 160 characters, cut between words, and at most two for a field', () => {
    const text = Array.from({ length: 300 }, (_, i) => (i % 50 === 20 ? 'migrants' : `word${i}`)).join(' ');
    const fragments = shown(text, 'migrants') ?? [];
    expect(fragments).toHaveLength(2);
    for (const fragment of fragments) {
      expect(fragment).toMatch(/^….*<mark>migrants<\/mark>.*…$/);
      expect(plain(fragment).length).toBeLessThanOrEqual(162);
      expect(text).toContain(plain(fragment).slice(1, -1));
      expect(` ${text} `).toContain(` ${plain(fragment).slice(1, -1)} `);
    }
  });

  it('shows the beginning where the word stands near it, and the end where it stands there', () => {
    const rest = 'and so on '.repeat(40).trim();
    expect(shown(`The migrants ${rest}`, 'migrants')?.[0]).toMatch(/^The <mark>/);
    expect(shown(`${rest} of migrants.`, 'migrants')?.[0]).toMatch(/<mark>migrants<\/mark>\.$/);
  });

  it('leaves out fields in which none of the words stands', () => {
    expect(highlightsIn({ LABEL: ['Nothing'], SUMMARY: ['migrants'] }, new Set(['migrants']))).toEqual([
      { field: 'SUMMARY', fragments: ['<mark>migrants</mark>'] },
    ]);
  });

  it('stands in whatever was found', () => {
    for (const query of ['trafficking', 'ICAT 2014', 'unodc toolkit', 'migrantes tráfico'])
      for (const { highlights } of found(query, { first: 100 }).edges)
        expect(
          highlights()
            .flatMap(({ fragments }) => fragments)
            .join(),
        ).toContain('<mark>');
  });
});
