import { join } from 'node:path';
import { classPath, type Installation } from './installation.ts';
import type { Java } from './java.ts';
import { DatabaseProblem } from './problem.ts';
import { homeOption } from './process.ts';

export interface Launch {
  java: Java;
  installation: Installation;
  home: string;
  port: number;
  memory: DatabaseMemory;
  archiveFlags: string[];
  /** A short life without passwords, for tests. */
  throwaway: boolean;
}

/**
 * As in docker-compose.yml: a limit for whatever does not say how long it may take (Catalograph always does), signs of
 * life by which a client tells a busy database from a dead one, and no reading of files or addresses by LOAD CSV.
 */
const safeguards = [
  'db.transaction.timeout=10s',
  'db.lock.acquisition.timeout=60s',
  'server.bolt.connection_keep_alive=10s',
  'server.bolt.connection_keep_alive_probes=3',
  'server.bolt.connection_keep_alive_streaming_scheduling_interval=1s',
  'server.bolt.connection_keep_alive_for_requests=ALL',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'dbms.security.procedures.allowlist=none',
];

/** In what Java and Neo4j both understand: `512m`, `4g`. */
export interface DatabaseMemory {
  readonly heap: string;
  readonly pageCache: string;
}

/** What it starts with, in megabytes. */
const firstHeap = 256;

/** What the managed database may take. Throws a `DatabaseProblem` for a size that cannot be meant. */
export function memoryOf({ NEO4J_HEAP, NEO4J_PAGECACHE }: Environment): DatabaseMemory {
  return {
    heap: sizeOf('NEO4J_HEAP', NEO4J_HEAP, firstHeap) ?? '512m',
    pageCache: sizeOf('NEO4J_PAGECACHE', NEO4J_PAGECACHE, 1) ?? '64m',
  };
}

type Environment = { readonly [name: string]: string | undefined };

function sizeOf(name: string, value: string | undefined, least: number): string | undefined {
  if (value === undefined || value === '') return undefined;
  const [, number, unit] = /^(\d{1,6})([mg])$/i.exec(value) ?? [];
  if (unit === undefined || Number(number) * (unit.toLowerCase() === 'g' ? 1_024 : 1) < least)
    throw new DatabaseProblem(
      `${name} is "${value}". Set it to mega- or gigabytes, such as 512m or 4g, from ${least}m on, or leave it out.`,
    );
  return value.toLowerCase();
}

/** The arguments with which Java runs this Neo4j: a small heap, one Bolt port on this machine only, nothing sent home. */
export function javaArguments(launch: Launch): string[] {
  const { java, installation, home, port, archiveFlags, throwaway, memory } = launch;
  const bolt = `127.0.0.1:${port}`;
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=${bolt}`,
    `server.bolt.advertised_address=${bolt}`,
    'server.http.enabled=false',
    'db.tx_log.preallocate=false',
    `server.memory.pagecache.size=${memory.pageCache}`,
    ...safeguards,
    'dbms.usage_report.enabled=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    // The names of settings are checked strictly: these two are not known before the calendar releases.
    ...(java.feature >= 21 ? ['dbms.fleet_manager.enabled=false', 'server.fleet_discovery.enabled=false'] : []),
    ...(throwaway ? ['dbms.security.auth_enabled=false'] : []),
  ];
  return [
    `-Xms${firstHeap}m`,
    `-Xmx${memory.heap}`,
    '-XX:+UseSerialGC',
    // The quick compiler only: a test is over before the thorough one pays. Elsewhere that one may come later than it
    // would, so that it does not take the processors from a database that is starting.
    ...(throwaway
      ? ['-XX:TieredStopAtLevel=1']
      : [
          '-XX:Tier4InvocationThreshold=30000',
          '-XX:Tier4MinInvocationThreshold=10000',
          '-XX:Tier4CompileThreshold=60000',
          '-XX:Tier4BackEdgeThreshold=200000',
        ]),
    ...archiveFlags,
    // Writing an archive warns about hundreds of classes, between which a reason to fail would not be found.
    '-Xlog:cds*=error',
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    '--enable-native-access=ALL-UNNAMED',
    // Without it newer versions of Java warn about the jars' use of memory at every start.
    ...(java.feature >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    '-Dlog4j2.disable.jmx=true',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    `-XX:ErrorFile=${join(home, 'logs', 'java-crash-%p.log')}`,
    '-cp',
    classPath(installation.folder),
    installation.mainClass,
    homeOption(home),
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
}
