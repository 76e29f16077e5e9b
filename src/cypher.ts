/** `npm run cypher -- publication`: prints a text as it is sent, ready to be pasted into a browser. */
import { z } from 'zod';
import { statements as entities } from './entities/index.ts';
import { statements as meta } from './explore/meta.ts';
import { statements as explore } from './explore/relations.ts';
import { statements as snapshot } from './find/snapshot.ts';
import { statements as trusted } from './find/trusted.ts';
import { statementsOf } from './graph/projection.ts';
import { statements as seed } from './seed/start.ts';
import { statements as transfer } from './transfer/write.ts';

const all = [...entities.flatMap(statementsOf), ...snapshot, ...trusted, ...explore, ...meta, ...seed, ...transfer];
const name = process.argv.slice(2).join(' ');
const found = all.find((statement) => statement.name === name);
if (found) {
  const params = JSON.stringify(sample(found.params)).replace(/"(\w+)":/g, '$1: ');
  process.stdout.write(`// ${found.summary}\n:param in => ${params};\n${found.text};\n`);
} else {
  process.stderr.write(`There is no text named "${name}". These are there:\n`);
  for (const statement of all) process.stderr.write(`  ${statement.name.padEnd(28)} ${statement.summary}\n`);
  process.exitCode = 1;
}

/** Parameters to begin with: everything switched on, from the start; the ids are to be filled in. */
function sample(shape: z.ZodType): unknown {
  if (shape instanceof z.ZodOptional) return sample(z.instanceof(z.ZodType).parse(shape.unwrap()));
  if (shape instanceof z.ZodObject)
    return Object.fromEntries(Object.entries<z.ZodType>(shape.shape).map(([name, value]) => [name, sample(value)]));
  if (shape instanceof z.ZodBoolean) return true;
  if (shape instanceof z.ZodNumber) return 20;
  if (shape instanceof z.ZodArray) return [''];
  return shape instanceof z.ZodNullable ? null : '';
}
