// One question to one server, without hurry: for what is compared or prepared, not for what is timed.

/** The answer as text and as JSON. Rejects when it is no answer. */
export async function ask(url, { path, body }) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(new URL(path, url), { method: 'POST', headers, body });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${response.status} from ${path}: ${text.slice(0, 500)}`);
  return { text, json: JSON.parse(text) };
}
