/** What a thing is joined to, as it is shown. */
import { describe, expect, it } from 'vitest';
import { byThing, countOf, distinctEvidence, type Group, groupsOf, holdsWorks } from '../../../web/src/thing/groups.ts';

const node = (id: string, type = 'Region') => ({ __typename: type, id, label: id });
const edge = (id: string, role?: string) => ({ node: node(id), ...(role === undefined ? {} : { role }) });
const group = (edges: Group['edges'], totalCount = edges.length): Group => ({ name: 'x', edges, totalCount });

describe('the groups of a thing', () => {
  it('are its relations that lead somewhere, in the order that they were asked for', () => {
    const thing = {
      id: 'topic/extradition',
      altLabels: ['surrender'],
      narrower: { totalCount: 1, edges: [edge('topic/a')] },
      broader: { totalCount: 0, edges: [] },
      records: { totalCount: 1, nodes: [{ id: 'record/1' }] },
      publications: { totalCount: 30, edges: [{ node: node('publication/a', 'Publication') }] },
    };
    const groups = groupsOf('topic', thing);
    expect(groups.map(({ name, totalCount }) => [name, totalCount])).toEqual([
      ['topic_narrower', 1],
      ['topic_publications', 30],
    ]);
    expect(groups.map(holdsWorks)).toEqual([false, true]);
  });

  it('show a thing once, however many roles it has', () => {
    const regions = group([edge('asia', 'ORIGIN'), edge('fiji', 'SCOPE'), edge('asia', 'TRANSIT')]);
    expect(byThing(regions).map((ways) => ways.map(({ role }) => role))).toEqual([['ORIGIN', 'TRANSIT'], ['SCOPE']]);
    expect(countOf(regions)).toBe(2);
  });

  it('say how many there are only where that is known', () => {
    expect(countOf(group([edge('a')], 40))).toBe(40);
    // Forty roles, of who knows how many things.
    expect(countOf(group([edge('a', 'SCOPE')], 40))).toBeUndefined();
  });

  it('tell evidence for several roles once where it is the same', () => {
    const known = { basis: 'STATED', note: null } as const;
    const ways = [
      { ...edge('asia', 'ORIGIN'), ...known },
      { ...edge('asia', 'TRANSIT'), ...known },
      { ...edge('asia', 'SCOPE'), basis: 'INFERRED', note: 'The title says so.' } as const,
    ];
    expect(distinctEvidence(ways).map(({ role }) => role)).toEqual(['ORIGIN', 'SCOPE']);
  });
});
