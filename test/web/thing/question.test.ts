/** What is asked of the server for a thing: within its limits, and as the address says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src/root.ts';
import { citationFormats } from '../../../web/src/thing/address.ts';
import { documents, turned } from '../../../web/src/thing/documents.ts';

describe('the list of a thing', () => {
  it('begins at the start, and turns either way', () => {
    expect(turned({ after: '', before: '' })).toEqual({ first: 20 });
    expect(turned({ after: 'c1', before: '' })).toEqual({ first: 20, after: 'c1' });
    expect(turned({ after: '', before: 'c2' })).toEqual({ last: 20, before: 'c2' });
  });

  it('is a field of what is asked for every type', () => {
    for (const [type, document] of Object.entries(documents)) {
      const text = print(document);
      expect(text, type).toContain(`thing: ${type}(id: $id)`);
      expect(text, type).toContain('(first: $first, after: $after, last: $last, before: $before)');
      expect(() => parse(text)).not.toThrow();
    }
  });
});

it('a citation is offered in every format that there are files of', () => {
  const served = readFileSync(join(root, 'src', 'http', 'export.ts'), 'utf8');
  for (const format of citationFormats) expect(served).toMatch(new RegExp(`\\b'?${format}'?: '`));
});
