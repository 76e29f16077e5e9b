// Asking a server, with as little work as can be: the generator shares the processors with what it measures.
import { Pool } from 'undici';
import { judge } from './judge.js';
import { unseen, unseenAnswer } from './unseen.js';

/** Milliseconds after which an answer does not count any more. */
const patience = 10_000;
const headers = { 'content-type': 'application/json', accept: 'application/json' };

export class Client {
  #pool;
  #aliases = 0;

  /** At most so many connections, one question on each at a time; more questions wait for one. */
  constructor(url, connections) {
    const timeouts = { headersTimeout: patience, bodyTimeout: patience, connectTimeout: patience };
    this.#pool = new Pool(new URL(url).origin, { connections, pipelining: 1, ...timeouts });
  }

  /** Resolves with the verdict on the answer and its text; never rejects. */
  async ask(question) {
    const { status, body } = await this.#send(question.path, question.bytes);
    const verdict = judge(status, body, question.first);
    if (question.first === undefined && verdict === 'right') question.first = body;
    return { verdict, status, body };
  }

  /** The same question in a text that was never sent; its answer is compared with the one to the plain text. */
  async askUnseen(question) {
    if (question.template === undefined) return this.ask(question);
    if (question.first === undefined) await this.ask(question);
    const alias = `unseen_${process.pid}_${Date.now().toString(36)}_${this.#aliases++}`;
    const { status, body } = await this.#send(question.path, unseen(question.template, alias));
    const first = question.first && Buffer.from(unseenAnswer(question.first.toString(), alias));
    return { verdict: judge(status, body, first), status, body };
  }

  #send(path, body) {
    return new Promise((resolve) => {
      let status = 0;
      const parts = [];
      const failed = (error) => resolve({ status: 0, body: Buffer.from(error.message) });
      this.#pool.dispatch(
        { path, method: 'POST', headers, body },
        {
          onConnect() {},
          onHeaders(code) {
            status = code;
            return true;
          },
          onData(part) {
            parts.push(part);
            return true;
          },
          onComplete: () => resolve({ status, body: parts.length === 1 ? parts[0] : Buffer.concat(parts) }),
          onError: failed,
        },
      );
    });
  }

  close() {
    return this.#pool.destroy();
  }
}
