// Numbers and tables as text.

/** Three digits, without a power of ten; `–` for what was not measured. */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const digits = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `12.3 (11.9–12.8)`; a figure of one value has no quartiles. */
export function withSpread(figure) {
  if (!figure) return 'not measured';
  const { median, q1, q3, of } = figure;
  return of > 1 ? `${number(median)} (${number(q1)}–${number(q3)})` : number(median);
}

/** A table of Markdown: the first column is text, the others numbers. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `|---|${'--:|'.repeat(header.length - 1)}`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
