// What an imported database lacks: lists without entries, indexes and constraints, the node that says what it was loaded
// from, and proof that all of it is there.
import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { openWriter } from '../../dist/graph/neo4j-writer.js';
import { nodes as shapes } from '../../dist/model.js';
import { schemaStatements } from '../../dist/seed/catalogue.js';

/** How long the database may take for one step, in seconds. */
const patience = 3_600;

/** `name` is what the checksum of the catalogue is made of. */
export async function finish(address, { nodes, relations, name }, say) {
  const writer = openWriter(address);
  try {
    const [counted] = await writer.transaction((run) =>
      run('RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relations'),
    );
    if (counted.nodes !== nodes || counted.relations !== relations)
      throw new Error(
        `Generated were ${nodes} nodes and ${relations} relations; the database holds ${counted.nodes} and ${counted.relations}.`,
      );
    await timed(say, 'lists without entries written', () => fillLists(address));
    await timed(say, 'indexes filled', async () => {
      await writer.schema(schemaStatements());
      await writer.transaction((run) => run(`CALL db.awaitIndexes(${patience})`));
    });
    const checksum = createHash('sha256').update(name).digest('hex');
    await writer.transaction((run) =>
      run("CREATE (:Catalogue {id: 'catalogue', checksum: $in.checksum, loaded: toString(datetime())})", { checksum }),
    );
    say(`  ${nodes} nodes and ${relations} relations are there.`);
  } finally {
    await writer.close();
  }
}

async function timed(say, what, work) {
  const started = performance.now();
  await work();
  say(`  ${what} in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
}

/** The importer takes a list without entries for one that is not known; the seed's loader writes it as it is. */
async function fillLists({ uri, username, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session(database ? { database } : {});
  try {
    for (const [type, { shape }] of Object.entries(shapes)) {
      const lists = Object.keys(shape).filter((property) => shape[property] instanceof z.ZodArray);
      if (lists.length === 0) continue;
      const lacks = lists.map((property) => `n.${property} IS NULL`).join(' OR ');
      const filled = lists.map((property) => `n.${property} = coalesce(n.${property}, [])`).join(', ');
      await session.run(
        `MATCH (n:${type}) WHERE ${lacks} CALL (n) { SET ${filled} } IN 2 CONCURRENT TRANSACTIONS OF 10000 ROWS`,
        {},
        { timeout: patience * 1_000 },
      );
    }
  } finally {
    await session.close();
    await driver.close();
  }
}
