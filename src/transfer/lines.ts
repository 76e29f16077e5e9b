/** Bytes as lines. Node's own reader of lines also splits at U+2028, which JSON leaves as it is. */
import { TransferProblem } from './format.ts';

export interface Line {
  readonly text: string;
  /** False for a last line without its line feed. */
  readonly ended: boolean;
}

export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decode(() => decoder.decode(chunk, { stream: true }))).split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield { text, ended: true };
  }
  rest += decode(() => decoder.decode());
  if (rest !== '') yield { text: rest, ended: false };
}

function decode(step: () => string): string {
  try {
    return step();
  } catch {
    throw new TransferProblem('The file is not UTF-8 from here on.');
  }
}
