// An open loop: questions arrive by chance at a rate, whether or not earlier ones are answered. What an answer took is
// counted from the arrival that was planned, so that waiting in line counts, in the generator too.
import { Worker } from 'node:worker_threads';
import { Client } from './client.js';
import { questionsIn, serveJobs } from './job.js';
import { arrivals, seeded } from './schedule.js';
import { Tally } from './tally.js';

/** Milliseconds for the last answers after the last arrival; what is not there by then counts as this late, and as lost. */
const patience = 5_000;
/** Questions under way at once at most: a server that has fallen behind so far is not asked more. */
const most = 2_000;

serveJobs(async ({ url, file, connections, rate, seconds, lead, seed }, mark) => {
  const questions = questionsIn(file);
  const random = seeded(seed);
  const client = new Client(url, connections);
  const offset = Math.floor(random() * questions.length);
  const times = arrivals(random, rate, lead.milliseconds / 1_000 + seconds);
  const [answers, lateness] = [new Tally(), new Tally()];
  const sound = { verdict: 'right', status: 200, body: '' };
  const underWay = new Set();
  const lost = { verdict: 'lost', status: 0, body: '' };

  /** Arrivals of the lead are asked and not counted. */
  const measured = (at) => times[at] >= lead.milliseconds;
  const beginning = performance.timeOrigin + performance.now() + 50;
  const now = () => performance.timeOrigin + performance.now() - beginning;
  const ask = async (at) => {
    const question = questions[(offset + at) % questions.length];
    if (measured(at)) lateness.count(now() - times[at], question, sound);
    if (underWay.size >= most) {
      if (measured(at)) answers.count(patience, question, lost);
      return;
    }
    underWay.add(at);
    const answer = await client.ask(question);
    // What was given up is not there any more, and was counted then.
    if (underWay.delete(at) && measured(at)) answers.count(now() - times[at], question, answer);
  };

  let asked = 0;
  let begun = false;
  const clock = new Worker(new URL('./clock.js', import.meta.url), { workerData: { times, beginning } });
  try {
    await new Promise((resolve, reject) => {
      clock.on('message', (due) => {
        for (; asked < due; asked++) {
          if (!begun && measured(asked)) {
            begun = true;
            mark('begin');
          }
          void ask(asked);
        }
      });
      clock.on('error', reject).on('exit', resolve);
    });
    const giveUp = performance.now() + patience;
    while (underWay.size > 0 && performance.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 5));
    if (begun) mark('end');
    for (const at of underWay) {
      underWay.delete(at);
      if (measured(at)) answers.count(now() - times[at], {}, lost);
    }
    const { p50, p99 } = lateness.result();
    const result = answers.result();
    return { ...result, seconds, rate: result.good / seconds, asked: rate, late: { p50, p99 } };
  } finally {
    await clock.terminate();
    await client.close();
  }
});
