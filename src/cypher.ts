/** `npm run cypher -- publication`: prints a text as it is sent, ready to be pasted into a browser. */
import { statements as entities } from './entities/index.ts';
import { statementsOf } from './graph/projection.ts';
import { statements as recommend } from './recommend/recommend.ts';
import { statements as seed } from './seed/start.ts';

const all = [...entities.flatMap(statementsOf), ...recommend, ...seed];
const name = process.argv.slice(2).join(' ');
const found = all.find((statement) => statement.name === name);
if (found) process.stdout.write(`// ${found.summary}\n${found.text};\n`);
else {
  process.stderr.write(`There is no text named "${name}". These are there:\n`);
  for (const statement of all) process.stderr.write(`  ${statement.name.padEnd(28)} ${statement.summary}\n`);
  process.exitCode = 1;
}
