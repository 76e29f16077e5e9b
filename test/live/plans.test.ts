/** What the database makes of every text: it plans, it only reads, nothing is noted, and no list is sorted to be paged. */
import { afterAll, describe, expect, inject, it } from 'vitest';
import { statements as entities } from '../../src/entities/index.ts';
import { pageParams, startOf } from '../../src/graph/page.ts';
import { nodes, relations } from '../../src/model.ts';
import { everything, hitsOf, openPlanner, operators, texts } from '../support/plans.ts';

const known = new Set([
  ...Object.values(nodes).flatMap(({ shape }) => Object.keys(shape)),
  ...Object.values(relations).flatMap(({ properties }) => Object.keys(properties)),
]);

const planner = openPlanner(inject('address'));
afterAll(() => planner.close());
const { run } = planner;

describe('EXPLAIN', () => {
  it.each(texts)('of $name is a plan that only reads, with nothing to note', async ({ text }) => {
    const { queryType, notifications, plan } = await run(`EXPLAIN ${text}`, {});
    expect(queryType).toBe('r');
    // A property that model.ts knows and no node has yet is no mistake; any other name was refused offline.
    const unknown = ({ code, description }: { code: string; description: string }) =>
      code.endsWith('UnknownPropertyKeyWarning') && known.has(/name is: (\w+)\)/.exec(description)?.[1] ?? '');
    expect(notifications.filter((notification) => !unknown(notification))).toEqual([]);
    expect(operators(plan).length).toBeGreaterThan(0);
  });
});

describe('PROFILE', () => {
  const lists = entities.flatMap(({ type, lists }) => Object.values(lists).map((list) => ({ ...list, type })));

  it.each(lists)(
    'of the list $page.name reads its page from the index, in both directions',
    async ({ page, statements }) => {
      for (const direction of ['forwards', 'backwards'] as const) {
        const params = { page: pageParams(startOf(page, direction), 3), count: false };
        const { profile } = await run(`PROFILE ${statements[direction].text}`, params);
        const found = operators(profile);
        expect(found.map(({ name }) => name)).toContain('NodeIndexSeekByRange');
        expect(found.filter(({ name }) => /^(Sort|Top|PartialSort|PartialTop)$/.test(name))).toEqual([]);
      }
    },
  );

  it('of a list costs two database hits for each row and a few, wherever the page begins', async () => {
    const publications = entities.find(({ type }) => type === 'Publication')?.lists.list;
    if (!publications) throw new Error('There is no list of publications.');
    for (const k0 of ['', 'm']) {
      const params = { page: { k0, limit: 10 }, count: false };
      const { profile } = await run(`PROFILE ${publications.statements.forwards.text}`, params);
      expect(hitsOf(operators(profile)), `from "${k0}"`).toBeLessThanOrEqual(2 * 10 + 1);
    }
  });

  it.each(texts)('of $name never sorts what a label scan found', async ({ text, name }) => {
    const entity = entities.find(({ type }) => name.split(/[ /]/)[0] === type.toLowerCase());
    const ids = ['publication/toolkit-to-combat-smuggling-of-migrants'];
    const params =
      name.includes('/') || !entity
        ? { ids, page: { k0: '', skip: 0, limit: 3 }, count: true }
        : everything(entity, ids);
    const { profile } = await run(`PROFILE ${text}`, params);
    const sorts = operators(profile).filter(({ name }) => /Sort|Top/.test(name));
    expect(sorts.filter(({ below }) => below.some((operator) => operator.includes('LabelScan')))).toEqual([]);
  });

  it('of a projection finds its rows by the unique index and leaves alone what is not asked', async () => {
    for (const entity of entities.flatMap(({ type, projections }) => projections.map((text) => ({ type, text })))) {
      const { profile } = await run(`PROFILE ${entity.text.forwards.text}`, {
        ids: ['publication/toolkit-to-combat-smuggling-of-migrants'],
      });
      const found = operators(profile);
      expect(
        found.some(({ name }) => /^NodeUniqueIndexSeek/.test(name)),
        entity.type,
      ).toBe(true);
      const read = found.filter(({ name }) => /^(Expand|VarLength)/.test(name));
      expect(hitsOf(read), entity.type).toBe(0);
    }
  });
});
