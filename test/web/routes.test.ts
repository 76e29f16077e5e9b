/** Every view has an address that the server knows. */
import { describe, expect, it } from 'vitest';
import { nodes } from '../../src/model.ts';
import { routes } from '../../web/src/routes.tsx';
import { typeWords } from '../../web/src/words/types.ts';
import { serve } from '../http/serve.ts';

describe('the views of the explorer', () => {
  it.each(routes.map(({ path }) => path))('%s is answered with the page', async (path) => {
    const address = path.replace(':type', 'topic').replace(/:\w+/g, 'something');
    const response = await (await serve()).get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<div id="page">');
  });

  it.each(Object.keys(typeWords.en))('a thing of the type %s is answered with the page', async (type) => {
    expect((await (await serve()).get(`/${type}/something`)).status).toBe(200);
    expect(Object.keys(nodes).map((name) => name.toLowerCase())).toContain(type);
  });
});
