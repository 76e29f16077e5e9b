// One question to one server, without hurry: for what is compared or prepared, not for what is timed.
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds for a server that says it is not ready yet: one that reads a large catalogue first. */
const patience = 600_000;

/** The answer as text and as JSON; a server that says so is asked again. Rejects when it is no answer. */
export async function ask(url, { path, body }) {
  const headers = { 'content-type': 'application/json' };
  for (const giveUp = performance.now() + patience; ; ) {
    const response = await fetch(new URL(path, url), { method: 'POST', headers, body });
    const text = await response.text();
    if (response.status === 200) return { text, json: JSON.parse(text) };
    const again = Number(response.headers.get('retry-after'));
    if (response.status !== 503 || !(again > 0) || performance.now() > giveUp)
      throw new Error(`${response.status} from ${path}: ${text.slice(0, 500)}`);
    await pause(1_000 * again);
  }
}
