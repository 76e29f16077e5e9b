import { join } from 'node:path';
import { classPath, type Installation } from './installation.ts';
import type { Java } from './java.ts';
import { homeOption } from './process.ts';

export interface Launch {
  java: Java;
  installation: Installation;
  home: string;
  port: number;
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

/** The arguments with which Java runs this Neo4j: a small heap, one Bolt port on this machine only, nothing sent home. */
export function javaArguments({ java, installation, home, port, archiveFlags, throwaway }: Launch): string[] {
  const bolt = `127.0.0.1:${port}`;
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=${bolt}`,
    `server.bolt.advertised_address=${bolt}`,
    'server.http.enabled=false',
    'db.tx_log.preallocate=false',
    'server.memory.pagecache.size=64m',
    ...safeguards,
    'dbms.usage_report.enabled=false',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    // The names of settings are checked strictly: these two are not known before the calendar releases.
    ...(java.feature >= 21 ? ['dbms.fleet_manager.enabled=false', 'server.fleet_discovery.enabled=false'] : []),
    ...(throwaway ? ['dbms.security.auth_enabled=false'] : []),
  ];
  return [
    '-Xms256m',
    '-Xmx512m',
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
