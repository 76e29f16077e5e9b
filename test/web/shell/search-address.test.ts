/** Where the search field leads. */
import { describe, expect, it } from 'vitest';
import { searchAddress } from '../../../web/src/shell/search-address.ts';

describe('the search field', () => {
  it('leads to a search for what was typed', () => {
    expect(searchAddress('/', '', '  model law ')).toBe('/search?q=model+law');
    expect(searchAddress('/topic/extradition', 'depth=2', 'a&b')).toBe('/search?q=a%26b');
  });

  it('keeps the filters of a search, and begins at its first page', () => {
    const search = 'q=old&topic=topic/a,topic/b&after=one&before=two&mode=FUZZY&sort=TITLE_ASC';
    expect(searchAddress('/search', search, 'new')).toBe('/search?q=new&topic=topic/a,topic/b&sort=TITLE_ASC');
  });

  it('leads to all works without words', () => {
    expect(searchAddress('/search', 'q=old&lang=fr', ' ')).toBe('/search?lang=fr');
    expect(searchAddress('/', '', '')).toBe('/search');
  });
});
