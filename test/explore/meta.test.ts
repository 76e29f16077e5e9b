/** What is counted, against the model, and what the server says of itself, without a database. */
import { describe, expect, it } from 'vitest';
import { nodeCounts, relationCounts } from '../../src/explore/meta.ts';
import { nodeTypes, relationTypes } from '../../src/model.ts';
import { engine } from '../apollo/engine.ts';

/** `[type, what is counted]`, line by line. */
const counted = (text: string) =>
  [...text.matchAll(/^RETURN '(\w+)' AS type, COUNT \{ (.+ ?\}.*) AS count$/gm)].map(([, type, of]) => [type, of]);

describe('What is counted', () => {
  it('are the nodes of each type of the model, each under its own name', () => {
    expect(counted(nodeCounts.text)).toEqual(nodeTypes.map((type) => [type, `(:${type}) }`]));
  });

  it('are the relations of each type of the model, in the one direction in which each is stored', () => {
    expect(counted(relationCounts.text)).toEqual(relationTypes.map((type) => [type, `()-[:${type}]->() }`]));
  });
});

describe('The server', () => {
  it('answers of itself without asking the database', async () => {
    const { ask, asked } = await engine();
    const { data } = await ask('{ meta { api { version schemaChecksum } languages { code } } }');
    expect(data).toEqual({
      meta: {
        api: {
          version: expect.stringMatching(/^\d+\.\d+\.\d+/),
          schemaChecksum: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        languages: [{ code: 'en' }, { code: 'fr' }, { code: 'es' }],
      },
    });
    expect(asked).toEqual([]);
  });

  it('says null of what nobody knows', async () => {
    const { ask, asked } = await engine();
    const { data, errors } = await ask('{ meta { database { name version } catalogue { loadedAt checksum } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      meta: { database: { name: null, version: null }, catalogue: { loadedAt: null, checksum: null } },
    });
    expect(asked.map(({ name }) => name)).toEqual(['explore/catalogue']);
  });

  it('says when and from what the graph was loaded', async () => {
    const { ask } = await engine({
      database: ({ name }) =>
        name === 'explore/catalogue' ? [{ loaded: '2026-01-02T03:04:05Z', checksum: 'abc' }] : [],
    });
    const { data } = await ask('{ meta { catalogue { loadedAt checksum version } } }');
    expect(data).toEqual({
      meta: {
        catalogue: {
          loadedAt: '2026-01-02T03:04:05Z',
          checksum: 'abc',
          version: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      },
    });
  });
});
