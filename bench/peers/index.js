// Who is measured: ours in three settings, what a good engineer and a good framework make of the same graph, and the
// unit. Each is
//   { name, title, cannot: { Q3: 'why' }, fixed?,
//     start(address, { env, bodies }) → { url, pid, stop() }   a process of its own
//     request(operation, variables, word?) → { path, body }    to be sent with POST as JSON; undefined: cannot do it
//     answer(operation, json) → the plain form of the answer   throws when it is none }
import { driver } from './driver.js';
import { filtered, neo4jGraphql } from './neo4j-graphql.js';
import { interval, strict, withoutCaches } from './ours.js';
import { raw } from './raw.js';

export const peers = [strict, interval, withoutCaches, driver, neo4jGraphql, filtered, raw];
