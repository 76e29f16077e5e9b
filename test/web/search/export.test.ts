/** A list as a file: its address is one that `/export` takes, with the same filter. */
import { describe, expect, it } from 'vitest';
import { readState } from '../../../web/src/parts/address.ts';
import { searchShape } from '../../../web/src/search/address.ts';
import { exportAddress, formats, isWhole } from '../../../web/src/search/export.ts';
import { questionOf } from '../../../web/src/search/question.ts';
import { serve } from '../../http/serve.ts';

const at = (search: string) => readState(searchShape, search);
const filters =
  '?q=law&kind=MODEL_LAW,GUIDE&lang=fr,es&topic=topic/a&region=region/a&audience=audience/a' +
  '&institution=institution/a&instrument=instrument/a&series=series/a&from=1999&to=2010&sort=TITLE_ASC';

describe('the export of a list', () => {
  it.each(['', filters])('asks for the filter of the list (%s)', async (search) => {
    const served = await serve();
    const state = at(search);
    await served.get(exportAddress('csv', state, undefined));
    const { filter } = questionOf(state).variables;
    const sent = served.asked[0]?.body;
    expect(sent).toMatchObject({ variables: { format: 'CSV' } });
    const asked = (sent as { variables: { filter?: object } }).variables.filter;
    expect(asked ?? {}).toEqual(filter);
  });

  it('may be of the works that are shown', async () => {
    const served = await serve();
    await served.get(exportAddress('ris', at('?q=x'), ['publication/a', 'publication/b']));
    expect(served.asked[0]?.body).toMatchObject({ variables: { ids: ['publication/a', 'publication/b'] } });
  });

  it('is offered in every format that there is', async () => {
    const served = await serve();
    for (const [format] of formats)
      expect((await served.get(exportAddress(format, at('?lang=,'), undefined))).status).not.toBe(404);
  });

  it('is of the whole list only where nothing of its filter would be lost', () => {
    expect(isWhole(at(filters), 'works')).toBe(true);
    expect(isWhole(at('?q=x'), 'search')).toBe(false);
    for (const search of ['?held=yes', '?access=OPEN', '?source=source/a', '?programme=programme/a', '?from=12'])
      expect(isWhole(at(search), 'works'), search).toBe(false);
  });
});
