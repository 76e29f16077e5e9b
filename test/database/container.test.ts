import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openContainer } from '../../src/database/container.ts';
import { root } from '../../src/root.ts';
import { composeFile } from './compose.ts';
import { folder, program, write } from './folder.ts';

/** A Docker that notes what it is asked and answers as the script says. */
async function docker(script: string) {
  const root = await folder();
  await write(join(root, 'docker-compose.yml'), 'services: {}');
  const version = 'case "$*" in "compose version --short") echo 2.26.1; exit 0;; esac';
  await program(
    join(root, 'bin', 'docker'),
    `echo "$*" >> '${root}/calls'\n${script.startsWith('[') || script === 'exit 1' || script.startsWith('OLD') ? '' : version}\n${script.replace('OLD', '')}`,
  );
  const said: string[] = [];
  const open = () => openContainer({ root, report: (line) => said.push(line) }, { PATH: join(root, 'bin') });
  const calls = async () => (await readFile(join(root, 'calls'), 'utf8')).trim().split('\n');
  return { root, open, calls, said };
}

describe('a database in a container', () => {
  it('is started by Docker Compose and stopped when we started it', async () => {
    const { open, calls, said } = await docker('exit 0');
    const database = await open();
    if (!('uri' in database)) throw new Error(database.missing);
    expect(database).toMatchObject({ uri: 'neo4j://127.0.0.1:7687', username: 'neo4j', password: 'catalograph-local' });
    expect(database.how).toBe('Neo4j in a container, started by docker compose.');
    await database.stop();
    await database.stop();
    expect((await calls()).slice(3)).toEqual([
      'compose ps --status running -q neo4j',
      'compose up -d --wait neo4j',
      'compose stop neo4j',
    ]);
    expect(said.length).toBe(1);
  });

  it('stays when it was running before', async () => {
    const { open, calls } = await docker('case "$*" in *" ps "*) echo 0123456789abcdef;; esac');
    const database = await open();
    if (!('uri' in database)) throw new Error(database.missing);
    expect(database.how).toBe('Neo4j in a container, which was running already by docker compose.');
    await database.stop();
    expect(await calls()).not.toContain('compose stop neo4j');
  });

  it('that does not come up is a problem, in the words of Docker', async () => {
    const { open } = await docker('case "$*" in *" up "*) echo "port is already allocated"; exit 1;; esac');
    await expect(open()).rejects.toThrow(
      'Docker Compose could not start Neo4j. It said: port is already allocated "docker compose logs neo4j" says more;',
    );
  });

  it.each([
    ['the engine is not running', 'exit 1', 'Docker is installed, but its engine does not answer.'],
    [
      'its Compose is of version 1',
      'OLD case "$*" in *short*) echo 1.29.2;; esac',
      'Docker answers, but its Compose is older than version 2.',
    ],
    ['there is no Compose', '[ "$1" = version ]', 'Docker answers, but Docker Compose is not installed.'],
  ])('is not to be had when %s', async (_case, script, missing) => {
    expect(await (await docker(script)).open()).toEqual({ missing });
  });

  it('is not to be had without Docker', async () => {
    const { root } = await docker('exit 0');
    const answer = await openContainer({ root, report: () => {} }, { PATH: join(root, 'empty') });
    expect(answer).toEqual({ missing: 'Docker is not installed (no "docker" on PATH).' });
  });
});

describe('docker-compose.yml', () => {
  const base = composeFile('docker-compose.yml');
  const laptop = composeFile('docker-compose.override.yml');
  const production = composeFile('docker-compose.production.yml');

  it.each(Object.entries(base.services))(
    'gives %s no rights and no more than its share of the machine',
    (_name, service) => {
      expect(service).toMatchObject({
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        mem_limit: expect.any(String),
        pids_limit: expect.any(Number),
        stop_grace_period: expect.any(String),
        logging: { options: { 'max-size': '10m', 'max-file': '5' } },
      });
      for (const right of ['privileged', 'cap_add', 'pid', 'ipc', 'network_mode', 'devices'])
        expect(service).not.toHaveProperty(right);
    },
  );

  it('on a server keeps each to its share of the processors', () => {
    expect(production.services).toMatchObject({
      neo4j: { cpus: expect.stringContaining('DATABASE_CPUS') },
      catalograph: { cpus: expect.stringContaining('SERVER_CPUS') },
    });
  });

  it('lets the server write nothing but a small /tmp, in which nothing runs', () => {
    expect(base.services.catalograph).toMatchObject({
      read_only: true,
      tmpfs: [expect.stringMatching(/^\/tmp:size=\d+m,noexec,nosuid,nodev$/)],
      init: true,
    });
  });

  it('runs the database as a user that is not root', () => {
    expect(base.services.neo4j).toMatchObject({ user: '7474:7474' });
  });

  it('keeps the database in a network without a way in or out', () => {
    expect(base.networks?.database).toEqual({ internal: true });
    expect(base.services.neo4j?.networks).toEqual(['database']);
    expect(base.services.neo4j).not.toHaveProperty('ports');
    expect(production.services.neo4j).not.toHaveProperty('ports');
    expect(production.services.neo4j).not.toHaveProperty('networks');
  });

  it('publishes nothing beyond this machine', () => {
    const ports = [base, laptop, production].flatMap(({ services }) =>
      Object.values(services).flatMap(({ ports = [] }) => ports),
    );
    expect(ports.sort()).toEqual(['127.0.0.1:4000:4000', '127.0.0.1:7687:7687']);
  });

  it('on a laptop has the door and the password that "npm start" looks for', () => {
    const { neo4j, catalograph } = laptop.services;
    expect(neo4j?.networks).toEqual(['database', 'host']);
    expect(neo4j?.environment).toEqual({
      NEO4J_AUTH: expect.stringMatching(/^neo4j\/\$\{NEO4J_PASSWORD:-catalograph-local\}$/),
    });
    expect(catalograph?.environment).toEqual({
      NEO4J_PASSWORD: expect.stringMatching(/^\$\{NEO4J_PASSWORD:-catalograph-local\}$/),
    });
  });

  it('hands on what an operator has to decide, and leaves it to its default otherwise', () => {
    const handedOn = ['SEED', 'TRUSTED_PROXIES', 'RATE_LIMIT', 'CORS_ORIGINS', 'METRICS'];
    expect(base.services.catalograph?.environment).toMatchObject(
      Object.fromEntries(handedOn.map((name) => [name, `\${${name}:-}`])),
    );
    expect(readConfig(Object.fromEntries(handedOn.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it('on a server has passwords in files only', () => {
    const { neo4j, catalograph } = production.services;
    expect(neo4j).toMatchObject({
      environment: { NEO4J_AUTH_FILE: '/run/secrets/neo4j_auth' },
      secrets: ['neo4j_auth'],
    });
    expect(catalograph).toMatchObject({
      environment: { NEO4J_PASSWORD_FILE: '/run/secrets/neo4j_password' },
      secrets: ['neo4j_password'],
    });
    expect(Object.keys(production.secrets ?? {})).toEqual(['neo4j_auth', 'neo4j_password']);
    expect(
      Object.keys(base.services)
        .flatMap((name) => Object.keys(base.services[name]?.environment ?? {}))
        .filter((name) => /AUTH|PASSWORD/.test(name)),
    ).toEqual([]);
  });

  it('asks for health without a shell of its own or a program that the image may lack', () => {
    expect(base.services.catalograph?.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'node']);
    expect(base.services.neo4j?.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'bash']);
  });
});

describe('The image', () => {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('runs Node itself, as a user by number, over files that are not its own', () => {
    expect(last).toContain('USER 1000:1000');
    expect(last).toContain('CMD ["node", "dist/main.js"]');
    expect(last.filter((line) => line.startsWith('RUN ') || line.includes('--chown'))).toEqual([]);
  });

  it('asks for health by Node, not by a shell', () => {
    expect(last.join('\n')).toMatch(/HEALTHCHECK .*\\\n {2}CMD \["node", "-e"/);
  });

  it('runs no script of a package while it is built', () => {
    const installs = lines.filter((line) => line.includes('npm ci'));
    expect(installs.length).toBe(2);
    for (const line of installs) expect(line).toContain('--ignore-scripts');
  });

  it('is sent only what it copies, and no secret', () => {
    const [everything, ...admitted] = readFileSync(join(root, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(everything).toBe('*');
    const copied = lines.flatMap((line) =>
      line.startsWith('COPY ') && !line.includes('--from') ? line.split(' ').slice(1, -1) : [],
    );
    expect(admitted.map((name) => name.replace('!', '')).sort()).toEqual([...new Set(copied)].sort());
  });
});
