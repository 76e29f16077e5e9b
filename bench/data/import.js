// Loads a generated catalogue into a home of Neo4j in which no database has run yet, with Neo4j's own importer.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareHome } from '../../dist/database/home.js';
import { classPath } from '../../dist/database/installation.js';
import { run } from '../../dist/database/run.js';
import { listDelimiter, writeFiles } from './csv.js';
import { generate, progressOf } from './generate.js';

/** `choice` is the Java and the Neo4j to run; resolves with how many nodes and relations there are now. */
export async function importWorks({ java, installation }, home, works, seed, say) {
  await prepareHome(home);
  const folder = join(home, 'import');
  await mkdir(folder, { recursive: true });
  try {
    const files = await writeFiles(generate(works, seed), folder, progressOf('generated', works, say));
    const started = performance.now();
    say('  Neo4j imports what was generated …');
    const { code, lines } = await run(java.program, commandLine(installation, files, join(folder, 'report')), {
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    });
    await writeFile(join(home, 'conf', 'neo4j.conf'), settings);
    if (code !== 0) throw new Error(`The import failed.\n${lines.slice(-30).join('\n')}`);
    const seconds = (performance.now() - started) / 1_000;
    say(`  imported: ${works} works, ${Math.round(works / seconds)} works/s in ${seconds.toFixed(1)} s.`);
    const sum = (counted) => counted.reduce((all, [, , count]) => all + count, 0);
    return { nodes: sum(files.nodes), relations: sum(files.relations) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Neo4j counts what a list holds once for each row that it is carried along, so that it takes a page far down a connection
 * of @neo4j/graphql for more than its heap: 20 works after 220 of 10,000 were refused.
 */
const settings = 'dbms.memory.transaction.total.max=0\n';

const commandLine = (installation, { nodes, relations }, report) => [
  ...['-Xmx1g', '-XX:+UseParallelGC', '-cp', classPath(installation.folder)],
  ...['--add-opens=java.base/java.nio=ALL-UNNAMED', '--enable-native-access=ALL-UNNAMED'],
  ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'],
  ...[`--array-delimiter=${listDelimiter}`, '--max-off-heap-memory=1g', '--overwrite-destination'],
  `--report-file=${report}`,
  ...nodes.map(([type, file]) => `--nodes=${type}=${file}`),
  ...relations.map(([type, file]) => `--relationships=${type}=${file}`),
];
