/** The seed as a snapshot, without a database. */
export { snapshotOf } from '../../src/evaluate/snapshot.ts';
