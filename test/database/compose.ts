/** The compose files as data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../src/root.ts';

const service = z.looseObject({
  environment: z.record(z.string(), z.string()).optional(),
  networks: z.array(z.string()).optional(),
  ports: z.array(z.string()).optional(),
  secrets: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const shape = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() }).nullable()).optional(),
  secrets: z.record(z.string(), z.object({ file: z.string() })).optional(),
});

export const composeFile = (name: string) => shape.parse(parse(readFileSync(join(root, name), 'utf8')));

/** `NEO4J_db_tx__log_rotation` → `db.tx_log.rotation`, as the image reads it. */
export const settingOf = (variable: string): string =>
  variable
    .replace(/^NEO4J_/, '')
    .replaceAll('__', '\0')
    .replaceAll('_', '.')
    .replaceAll('\0', '_');
