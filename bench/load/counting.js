// What a question causes, asked one at a time and not timed: transactions and statements, and plans that were missing.
import { difference, metricsOf, statementsIn } from './metrics.js';
import { jobOf } from './rounds.js';

/** Short, for the database remembers only its last 8,192 statements. */
const seconds = 1;

export async function countFor(server, workload, { generator, database, random }) {
  const job = jobOf({ server, workload, clients: 1 }, { seconds, random });
  const plans = await database.collectPlans();
  const statements = statementsIn((await metricsOf(server.url)) ?? '');
  const before = await database.transactions();
  // Without a lead: what is counted is the whole job.
  const { count } = await generator.run({ ...job, lead: { milliseconds: 0, questions: 0 } });
  const after = await database.transactions();
  const metrics = await metricsOf(server.url);
  // Our own look at the number is one of them.
  const transactions = before === undefined || after === undefined ? undefined : after - before - 1;
  return {
    requests: count,
    transactions,
    statements: metrics && difference(statements, statementsIn(metrics)),
    plans: await plans.ended(),
  };
}
