// A closed loop: so many clients, each asking its next question when it has the answer to the last one.
import { Client } from './client.js';
import { questionsIn, serveJobs } from './job.js';
import { seeded } from './schedule.js';
import { Tally } from './tally.js';
import { openWrites } from './writes.js';

/** Milliseconds at most before measuring begins. */
const longestLead = 5_000;

/**
 * `lead`: so many milliseconds, and so many questions, before measuring begins. `unseen` and `writes.share`: the share of
 * questions in a text never sent, and of small commits in between.
 */
serveJobs(async ({ url, file, concurrency, seconds, lead, seed, unseen = 0, writes }, mark) => {
  const questions = questionsIn(file);
  const random = seeded(seed);
  const client = new Client(url, concurrency);
  const writing = writes && (await openWrites(writes));
  let next = Math.floor(random() * questions.length);
  let asked = 0;
  let [answers, commits] = [new Tally(), new Tally()];

  const step = async () => {
    const started = performance.now();
    if (writing && random() < writes.share) {
      const outcome = await writing.commit();
      commits.count(performance.now() - started, { operation: 'commit' }, outcome);
      return;
    }
    const question = questions[next++ % questions.length];
    asked++;
    const answer = await (random() < unseen ? client.askUnseen(question) : client.ask(question));
    answers.count(performance.now() - started, question, answer);
  };
  const clients = async (goesOn) => {
    const loop = async () => {
      while (goesOn()) await step();
    };
    await Promise.all(Array.from({ length: concurrency }, loop));
  };

  try {
    const arrived = performance.now();
    await clients(() => {
      const passed = performance.now() - arrived;
      return passed < longestLead && (passed < lead.milliseconds || asked < lead.questions);
    });
    const leading = answers.result();
    [answers, commits] = [new Tally(), new Tally()];
    mark('begin');
    const began = performance.now();
    await clients(() => performance.now() - began < seconds * 1_000);
    const lasted = (performance.now() - began) / 1_000;
    mark('end');
    const result = answers.result();
    const wrong = result.wrong + leading.wrong;
    const example = result.example ?? leading.example;
    const done = { ...result, wrong, example, seconds: lasted, rate: result.good / lasted };
    return writing ? { ...done, commits: commits.result() } : done;
  } finally {
    await client.close();
    await writing?.close();
  }
});
