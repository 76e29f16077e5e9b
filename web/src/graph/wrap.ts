/** Breaks a name into lines that are no wider than they may be; what does not fit ends in an ellipsis. */
export type Measure = (text: string) => number;

export function wrap(text: string, width: number, most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/g, ' ');
  while (rest !== '' && lines.length < most) {
    const last = lines.length === most - 1;
    const line =
      measure(rest) <= width ? rest : last ? shortened(rest, width, measure) : firstLine(rest, width, measure);
    lines.push(line);
    rest = last ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
}

/** As many words as fit, and at least a part of the first. */
function firstLine(text: string, width: number, measure: Measure): string {
  const fits = longest(text, (part) => measure(part) <= width);
  const space = text.lastIndexOf(' ', fits.length);
  return space > 0 ? text.slice(0, space) : fits;
}

const shortened = (text: string, width: number, measure: Measure): string =>
  `${longest(text, (part) => measure(`${part}…`) <= width).trimEnd()}…`;

/** The longest beginning that fits, never within a character, and never nothing. */
function longest(text: string, fits: (part: string) => boolean): string {
  const characters = [...text];
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(characters.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}
