// node:http and neo4j-driver with one hand-written statement for each operation: what a good engineer gets without a
// framework, and without a memory.
import { fileURLToPath } from 'node:url';
import { databaseEnv, startProcess } from './process.js';

const server = fileURLToPath(new URL('driver-server.js', import.meta.url));

const cannot = {
  Q3: 'ranking by weighted fields, with word forms: not Cypher; the full-text index ranks otherwise, and there is none here',
  Q5: 'reasons of 28 kinds with walks and similar texts: not one statement',
  Q8: 'paths by what it takes to pass each thing: Cypher finds the shortest, which are others',
};

export const driver = {
  name: 'driver',
  title: 'node:http and neo4j-driver, one hand-written statement for each operation, nothing remembered',
  cannot,
  start: (address, { env = {} } = {}) => startProcess(server, { ...databaseEnv(address), ...env }),
  request: ({ name }, variables) =>
    name in cannot ? undefined : { path: `/${name}`, body: JSON.stringify(variables) },
  // The statements answer in the plain form already.
  answer(_operation, json) {
    if (!Array.isArray(json)) throw new Error(json?.error ?? 'Nothing was found.');
    return json;
  },
};
