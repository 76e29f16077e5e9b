// node:http alone, sending bytes that ours answered once: the unit that everything else is a share of.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ask } from './ask.js';
import { strict } from './ours.js';
import { startProcess } from './process.js';

const server = fileURLToPath(new URL('raw-server.js', import.meta.url));

export const raw = {
  name: 'raw',
  title: 'node:http alone, with the same bytes each time',
  cannot: {},
  /** It answers what was asked once, whatever is asked: there is nothing to compare. */
  fixed: true,
  /** `bodies` is the file that `writeBodies` wrote. */
  start: (_address, { env = {}, bodies }) => startProcess(server, { ...env, BODIES: bodies }),
  // As large as a request to ours.
  request: (operation, variables, word) => ({
    ...strict.request(operation, variables, word),
    path: `/${operation.name}`,
  }),
  answer: strict.answer,
};

/** Asks a server of ours each operation once, and keeps the bytes of its answers for the raw one. */
export async function writeBodies(file, url, operations, stock, random) {
  const bodies = {};
  for (const operation of operations) {
    const { text, json } = await ask(url, strict.request(operation, operation.variables(random, stock)));
    strict.answer(operation, json);
    bodies[operation.name] = text;
  }
  await writeFile(file, JSON.stringify(bodies));
}
