/**
 * Where sources disagree on a work: every claim, and what is shown by the policy. Worked out from the records, so that
 * no disagreement can be forgotten; a work that does not show what the policy chooses is a problem.
 */
import { conflictFields } from '../model.ts';
import { dateOf, same } from '../printed.ts';
import { sortKey } from '../sort-key.ts';
import { joined, type SeedCatalogue, type SeedNode, type SeedRelation } from './catalogue.ts';
import type { Policy } from './policy.ts';

type Field = (typeof conflictFields)[number];
interface Claim {
  readonly record: string;
  readonly source: string;
  readonly value: string;
}
interface Conflict {
  readonly work: SeedNode;
  readonly field: Field;
  readonly claims: readonly Claim[];
  readonly chosen: Claim | undefined;
  readonly policy: string;
}

/**
 * The catalogue with its conflicts as nodes, and its sources with their place in the order of trust; `[id, message]` for
 * each work that shows something else; and the decisions of the policy that decide nothing.
 */
export function conflictsOf(
  catalogue: SeedCatalogue,
  policy: Policy,
): { catalogue: SeedCatalogue; problems: [string, string][]; idle: string[] } {
  const conflicts = disagreements(catalogue, policy);
  return {
    catalogue: {
      nodes: [...catalogue.nodes.map((node) => ranked(node, policy)), ...conflicts.map(nodeOf)],
      relations: [...catalogue.relations, ...conflicts.flatMap(relationsOf)],
    },
    problems: conflicts.flatMap(problemsOf),
    idle: policy.decisions.flatMap((decision) => idle(decision, conflicts)),
  };
}

function disagreements({ nodes, relations }: SeedCatalogue, policy: Policy): Conflict[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const sourceOf = new Map(relations.filter(({ type }) => type === 'IN').map(({ from, to }) => [from, to]));
  const recordsOf = joined(relations, 'DESCRIBES', 'to');
  return nodes.flatMap((work): Conflict[] => {
    if (work.type !== 'Publication' || work.properties.held !== true) return [];
    const records = (recordsOf.get(work.id) ?? []).flatMap((record) => byId.get(record) ?? []);
    return conflictFields.flatMap((field): Conflict[] => {
      const claims = records.flatMap((record): Claim[] => {
        const value = stated[field](record.properties);
        return value === undefined ? [] : [{ record: record.id, source: sourceOf.get(record.id) ?? '', value }];
      });
      const agree = claims.every(({ value }) => claims.every((other) => same(field, value, other.value)));
      return agree ? [] : [{ work, field, claims, ...choose(work, field, claims, policy) }];
    });
  });
}

type Properties = SeedNode['properties'];
const text = (value: Properties[string] | undefined) => (typeof value === 'string' ? value : undefined);
const stated: { readonly [F in Field]: (record: Properties) => string | undefined } = {
  TITLE: ({ statedTitle }) => text(statedTitle),
  PUBLISHED: ({ statedPublished }) => text(statedPublished),
  INSTITUTION: ({ statedInstitution }) => text(statedInstitution),
  AUDIENCE: ({ statedAudience }) => text(statedAudience),
  LINK: ({ statedUrl, statedLinks }) =>
    text(statedUrl) ?? (Array.isArray(statedLinks) && statedLinks.length > 0 ? statedLinks.join('; ') : undefined),
};

function choose(work: SeedNode, field: Field, claims: readonly Claim[], { trust, fields, decisions }: Policy) {
  const { shows, reason } = fields[field];
  const decision = decisions.find((one) => one.publication === work.id && one.field === field);
  if (decision) return { chosen: claims.find(({ record }) => record === decision.record), policy: decision.reason };
  if (shows === 'NONE') return { chosen: undefined, policy: reason };
  const candidates = shows === 'ADDRESS' ? claims.filter(({ value }) => /^https?:\/\//.test(value)) : claims;
  const order = trust.map(({ source }) => source);
  const [first] = candidates.toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
  const why = trust.find(({ source }) => source === first?.source)?.reason ?? '';
  return { chosen: first, policy: shows === 'ADDRESS' ? reason : `${reason} ${why}` };
}

/** A source with its place in the order of trust, and why it stands there. */
function ranked(node: SeedNode, { trust }: Policy): SeedNode {
  const place = trust.findIndex(({ source }) => source === node.id);
  const found = trust[place];
  if (!found) return node;
  return { ...node, properties: { ...node.properties, rank: place + 1, rankReason: found.reason } };
}

const idOf = ({ work, field }: Conflict) => `conflict/${work.id.split('/')[1]}-${field.toLowerCase()}`;

function nodeOf(conflict: Conflict): SeedNode {
  const { work, field, chosen, policy } = conflict;
  const id = idOf(conflict);
  const label = `${work.properties.title}: ${field.toLowerCase()}`;
  const properties = { id, label, field, ...(chosen ? { chosen: chosen.record } : {}), policy };
  return { type: 'Conflict', id, properties: { ...properties, sortKey: sortKey(label, id) } };
}

function relationsOf(conflict: Conflict): SeedRelation[] {
  const from = idOf(conflict);
  return [
    { type: 'CONFLICT_OF', from, to: conflict.work.id, key: '', properties: {} },
    ...conflict.claims.map(
      ({ record, value }): SeedRelation => ({ type: 'CLAIMED_BY', from, to: record, key: '', properties: { value } }),
    ),
  ];
}

function idle({ publication, field, record }: Policy['decisions'][number], conflicts: readonly Conflict[]): string[] {
  const conflict = conflicts.find(({ work, field: disputed }) => work.id === publication && disputed === field);
  if (!conflict) return [`Sources do not disagree on ${field} of "${publication}"; remove the decision.`];
  if (conflict.claims.some((claim) => claim.record === record)) return [];
  return [`"${record}" says nothing of ${field} of "${publication}"; name one of the records that do.`];
}

function problemsOf({ work, field, chosen }: Conflict): [string, string][] {
  const { title, published = '' } = work.properties;
  if (!chosen) return [];
  const shown = field === 'TITLE' ? String(title) : field === 'PUBLISHED' ? String(published) : undefined;
  const wanted = field === 'PUBLISHED' ? dateOf(chosen.value) : chosen.value;
  if (shown === undefined || (shown !== '' && same(field, shown, wanted))) return [];
  const property = field === 'TITLE' ? 'title' : 'published';
  return [
    [
      work.id,
      `Sources disagree, and by policy.yaml "${property}" is that of ${chosen.record}, "${wanted}"; it is "${shown}". Correct it, or add a decision with its reason.`,
    ],
  ];
}
