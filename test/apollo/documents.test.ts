import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documents, sizeOfDocument } from '../../src/apollo/documents.ts';

const question = (i: number) => parse(`{ publications(first: ${i}) { totalCount } }`);

describe('Documents that were found valid', () => {
  it('are given back as they were kept', async () => {
    const store = documents();
    const document = question(1);
    await store.set('one', document);
    expect(await store.get('one')).toBe(document);
    expect(await store.get('another')).toBeUndefined();
  });

  it('make room for others when they are many, those asked for longest ago first', async () => {
    const store = documents(3 * sizeOfDocument(question(1)));
    for (const i of [1, 2, 3]) await store.set(String(i), question(i));
    await store.get('1');
    await store.set('4', question(4));
    const kept = await Promise.all(['1', '2', '3', '4'].map((key) => store.get(key)));
    expect(kept.map((document) => document !== undefined)).toEqual([true, false, true, true]);
  });

  it('that are larger than all the room are not kept, and keep nothing else out', async () => {
    const store = documents(2 * sizeOfDocument(question(1)));
    await store.set('small', question(1));
    await store.set('large', parse(`{ publications { totalCount } } # ${'x'.repeat(500)}`));
    expect(await store.get('large')).toBeUndefined();
    expect(await store.get('small')).toBeDefined();
  });

  it('count as more than their text, since what is parsed takes more', () => {
    const document = question(1);
    expect(sizeOfDocument(document)).toBeGreaterThan(30 * (document.loc?.source.body.length ?? 0));
  });

  it('can be forgotten', async () => {
    const store = documents();
    await store.set('one', question(1));
    await store.delete('one');
    expect(await store.get('one')).toBeUndefined();
  });
});
