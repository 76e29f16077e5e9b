// The frame of a load generator: a process of its own that is given jobs one after the other, and ends with its parent.
import { readFileSync } from 'node:fs';

const files = new Map();

/** The questions of a file, each different one once in memory, so that its first answer is known where it comes again. */
export function questionsIn(file) {
  const known = files.get(file);
  if (known) return known;
  const different = new Map();
  const questions = JSON.parse(readFileSync(file, 'utf8')).map((question) => {
    const key = `${question.path} ${question.body}`;
    if (!different.has(key)) different.set(key, { ...question, bytes: Buffer.from(question.body), first: undefined });
    return different.get(key);
  });
  files.set(file, questions);
  return questions;
}

/** `run(job, mark)` calls `mark` when measuring begins and ends: the parent then looks at the other processes. */
export function serveJobs(run) {
  const send = (message) => process.connected && process.send(message);
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (job) => {
    const used = { begin: process.cpuUsage() };
    const mark = (name) => {
      if (name === 'end') used.end = process.cpuUsage(used.begin);
      else used.begin = process.cpuUsage();
      send({ mark: name });
    };
    try {
      const result = await run(job, mark);
      send({ result: { ...result, generator: used.end && used.end.user + used.end.system } });
    } catch (error) {
      send({ error: error.stack });
    }
  });
}
