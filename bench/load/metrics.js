// What our server says of itself at /metrics: how often each statement was sent, and how late its event loop was.

/** Samples of one metric in the text format of Prometheus: the value by the label. */
export function samples(text, metric, label) {
  const pattern = new RegExp(`^${metric}\\{[^}]*\\b${label}="([^"]*)"[^}]*\\} (\\S+)$`, 'gm');
  return new Map([...text.matchAll(pattern)].map(([, name, value]) => [name, Number(value)]));
}

export const statementsIn = (text) => samples(text, 'catalograph_statement_duration_seconds_count', 'statement');
export const delayIn = (text) => samples(text, 'catalograph_event_loop_delay_seconds', 'quantile');

/** How often each was counted between the two, those with nothing left out. */
export function difference(before, after) {
  const counts = [...after].map(([name, count]) => [name, count - (before.get(name) ?? 0)]);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The text of the page; undefined where there is none, as at every other server. */
export async function metricsOf(url) {
  const response = await fetch(new URL('/metrics', url)).catch(() => undefined);
  const text = response?.ok ? await response.text() : '';
  return text.includes('catalograph_') ? text : undefined;
}
