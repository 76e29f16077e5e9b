import { endProcess, isOurs } from './process.ts';
import { removeState, type State } from './state.ts';

/**
 * Ends what a keeper left behind that was killed: exactly the recorded processes, and only while their command line
 * names the home of this database. False when one of them could not be ended.
 */
export async function reap(
  stateFile: string,
  state: State,
  report: (line: string) => void,
  patienceMs?: number,
): Promise<boolean> {
  // In tests the keeper is part of the process that looks for it.
  const itsUs = state.keeper === process.pid;
  if (!itsUs && (await isOurs(state.keeper, state.home))) {
    report(`The keeper of the database (process ${state.keeper}) does not answer; ending it.`);
  }
  const keeperEnded = itsUs || (await endProcess(state.keeper, state.home, patienceMs));
  if (await isOurs(state.java, state.home)) {
    report(`A Neo4j without its keeper was still running (process ${state.java}); ending it.`);
  }
  const javaEnded = await endProcess(state.java, state.home, patienceMs);
  if (keeperEnded && javaEnded) removeState(stateFile, state.token);
  return keeperEnded && javaEnded;
}
