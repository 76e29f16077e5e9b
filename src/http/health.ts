/** `/livez` asks nothing of anyone; `/readyz` asks the database, at most once a second while that answers. */
import type { Neo4jGraph } from '../graph/neo4j.ts';
import type { Routes } from './listener.ts';
import { json } from './reply.ts';

const remembered = 1_000;
/** A no is not worth as long: who waits for the database wants to know soon that it is back. */
const forgotten = 250;
/** Milliseconds for the database: whoever watches does not wait for longer. */
const patience = 1_000;

export function healthRoutes(graph: Pick<Neo4jGraph, 'verify'>, isStopping: () => boolean): Routes {
  let until = Number.NEGATIVE_INFINITY;
  let answer: Promise<boolean> = Promise.resolve(false);
  const databaseAnswers = () => {
    if (performance.now() > until) {
      const began = performance.now();
      // One that hangs on a dead connection is not waited for to ask over another.
      until = began + forgotten;
      const verified = graph.verify().then(
        () => true,
        () => false,
      );
      const late = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref());
      answer = Promise.race([verified, late]);
      void answer.then((yes) => {
        if (yes) until = began + remembered;
      });
    }
    return answer;
  };
  return {
    '/livez': { GET: () => json(200, { status: 'ok' }) },
    '/readyz': {
      GET: async () => {
        if (isStopping()) return json(503, { status: 'stopping' });
        if (await databaseAnswers()) return json(200, { status: 'ready' });
        return { ...json(503, { status: 'the database does not answer' }), headers: { 'retry-after': '1' } };
      },
    },
  };
}
