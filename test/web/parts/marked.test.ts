/** Passages of a search: text and marks, and nothing else, whatever stands in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightsIn } from '../../../src/search/highlight.ts';
import { piecesOf, textOf } from '../../../web/src/parts/marked.tsx';

describe('a passage with marks', () => {
  it('becomes pieces, marked or not', () => {
    expect(piecesOf('A <mark>manual</mark> for the <mark>police</mark>')).toEqual([
      { text: 'A ', marked: false },
      { text: 'manual', marked: true },
      { text: ' for the ', marked: false },
      { text: 'police', marked: true },
    ]);
  });

  it('has its entities read, each once', () => {
    expect(textOf('&lt;b&gt; &amp;amp; &quot;x&quot; &#39;y&#x27; &apos;')).toBe("<b> &amp; \"x\" 'y' '");
  });

  it('keeps every other tag and entity as the text it is', () => {
    expect(piecesOf('<img src=x onerror=alert(1)> <MARK>no</MARK> &nope; &#99999999;')).toEqual([
      { text: '<img src=x onerror=alert(1)> <MARK>no</MARK> &nope; &#99999999;', marked: false },
    ]);
  });

  it('may be damaged: a mark that is not closed runs to the end', () => {
    expect(piecesOf('<mark>a</mark></mark>b<mark>c')).toEqual([
      { text: 'a', marked: true },
      { text: 'b', marked: false },
      { text: 'c', marked: true },
    ]);
  });

  it('is read back to the text that the server marked, whatever that text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        const text = `${before} manual <b>&amp;</b> ${after}`;
        const [found] = highlightsIn({ LABEL: [text] }, new Set(['manual']));
        for (const fragment of found?.fragments ?? []) expect(textOf(fragment)).toBe(text);
        expect(found?.fragments.length).toBeGreaterThan(0);
      }),
    );
  });
});
