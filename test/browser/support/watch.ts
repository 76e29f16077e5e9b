/** What no page may do: complain, break, or ask anybody but its own server. */
import type { BrowserContext } from 'playwright-core';

/** Everything a context was seen doing that it should not, as sentences. */
export function watch(context: BrowserContext, site: string, allowed: readonly RegExp[]): () => string[] {
  const seen: string[] = [];
  const note = (sentence: string) => {
    if (!allowed.some((pattern) => pattern.test(sentence))) seen.push(sentence);
  };
  // A breach of the content policy is an error of the console too.
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type()))
      note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(protocol) && origin !== site) note(`another host: ${request.url()}`);
  });
  return () => seen;
}
