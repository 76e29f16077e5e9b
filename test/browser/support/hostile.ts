/** The seed with names and links in it that mean harm, or are only hard to set. */
import { labelProperty } from '../../../src/model.ts';
import type { Properties, SeedCatalogue, SeedNode } from '../../../src/seed/catalogue.ts';
import { sortKey } from '../../../src/sort-key.ts';
import { seed } from '../../support/seed.ts';
import { toolkit } from './views.ts';

const attack = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
export const names = {
  markup: `${attack} & <mark>no mark</mark> &lt;b&gt; toolkit`,
  quotes: `"'\`><svg onload=alert(3)> '); DROP "toolkit" \\u003cb\\u003e {{7*7}} \${7*7} toolkit`,
  turned: 'toolkit \u202Eelbigel ton si siht\u2066 \u200F(abc) \u0623\u062F\u0627\u0629',
  long: `toolkit ${'Unbreakable'.repeat(27)}`.slice(0, 300),
} as const;
export const idOf = (name: keyof typeof names) => `publication/hostile-${name}`;

const named = (node: SeedNode, id: string, name: string, more: Properties = {}): SeedNode => ({
  ...node,
  id,
  properties: { ...node.properties, ...more, id, [labelProperty[node.type]]: name, sortKey: sortKey(name, id) },
});

/** A topic and an institution of many works, by another name. */
export const renamed = new Map([
  ['topic/smuggling-of-migrants', names.markup],
  ['institution/unodc', names.turned],
  ['topic/legal-frameworks', names.long],
  ['audience/policy-makers', names.quotes],
]);

const original = seed.nodes.find(({ id }) => id === toolkit);
if (!original) throw new Error(`The seed has no ${toolkit}.`);
const works = (Object.keys(names) as (keyof typeof names)[]).map((name) =>
  named(original, idOf(name), names[name], {
    summary: `${names[name]} ${attack}`,
    url: name === 'quotes' ? 'https://example.org/"><script>alert(4)</script>' : 'javascript:alert(5)',
  }),
);
const copied = ['ABOUT', 'PUBLISHED_BY', 'FOR', 'DESCRIBES'];

export const hostile: SeedCatalogue = {
  nodes: [
    ...seed.nodes.map((node) => {
      const name = renamed.get(node.id);
      return name === undefined ? node : named(node, node.id, name);
    }),
    ...works,
  ],
  relations: [
    ...seed.relations,
    ...works.flatMap(({ id }) =>
      seed.relations
        .filter(({ type, from, to }) => copied.includes(type) && (from === toolkit || to === toolkit))
        .map((relation) => ({
          ...relation,
          from: relation.from === toolkit ? id : relation.from,
          to: relation.to === toolkit ? id : relation.to,
        })),
    ),
  ],
};
