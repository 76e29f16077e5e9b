/** `seed/policy.yaml`: what is shown where sources disagree, and why. */
import { z } from 'zod';
import { conflictFields, sentence } from '../model.ts';
import { type Finding, type NodeEntry, policyFile } from './files.ts';

const shape = z.strictObject({
  /** Sources, the most trusted first. */
  trust: z.array(z.strictObject({ source: z.string(), reason: sentence })),
  /** For each field: `TRUSTED` shows what the most trusted source says, `NONE` shows all claims. */
  fields: z.record(
    z.enum(conflictFields),
    z.strictObject({ shows: z.enum(['TRUSTED', 'ADDRESS', 'NONE']), reason: sentence }),
  ),
  /** What a curator decided against the order of trust. */
  decisions: z.array(
    z.strictObject({ publication: z.string(), field: z.enum(conflictFields), record: z.string(), reason: sentence }),
  ),
});
export type Policy = z.output<typeof shape>;

/** Undefined when the file is not in order; `problems` then says why. */
export function checkPolicy(
  policy: unknown,
  entries: ReadonlyMap<string, NodeEntry>,
  problems: Finding[],
): Policy | undefined {
  if (policy === undefined) return undefined;
  const say = (message: string) => problems.push({ file: policyFile, line: 1, message });
  const { data, error } = shape.safeParse(policy);
  for (const { path, message } of error?.issues ?? []) say(`"${path.join('.')}": ${message}.`);
  if (!data) return undefined;
  const trusted = data.trust.map(({ source }) => source);
  const named = [...trusted, ...data.decisions.flatMap(({ publication, record }) => [publication, record])];
  for (const id of named) if (!entries.has(id)) say(`"${id}" is unknown; add it to nodes/ or correct it.`);
  for (const { type, value } of entries.values())
    if (type === 'Source' && !trusted.some((source) => source === value.id))
      say(`"${value.id}" has no place in the order of trust; add it to "trust".`);
  return data;
}
