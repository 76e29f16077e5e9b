/** In which form a text is sent: compressed once, on first demand, and never again for the same text. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip';

/** Bytes below which compressing gains nothing: the text fits into one packet. */
const worthwhile = 1_200;
/** Of 11, which takes fifty times as long to make a list of 20 works (13 kB) an eighth smaller. */
const quick = 5;
/** For what is sent unchanged for as long as the server runs. */
export const thorough = 11;

/** The form that a client takes and that is smallest; undefined for the text as it is. */
export function encodingOf(accepted: string | string[] | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined;
  const ranges = String(accepted)
    .split(',')
    .map((range) => range.trim().toLowerCase().split(/ *; */));
  const takes = (encoding: Encoding) => {
    const [, ...parameters] = ranges.find(([name]) => name === encoding) ?? ranges.find(([name]) => name === '*') ?? [];
    const found = ranges.some(([name]) => name === encoding || name === '*');
    return found && !parameters.some((parameter) => /^q *= *0(\.0*)?$/.test(parameter));
  };
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

export class Forms {
  readonly plain: Buffer;
  readonly #made = new Map<Encoding, Promise<Buffer>>();
  readonly #quality: number;

  constructor(text: string | Buffer, quality = quick) {
    this.#quality = quality;
    this.plain = typeof text === 'string' ? Buffer.from(text) : text;
  }

  /** Bytes of memory at the most, all forms together. */
  get bytes(): number {
    return this.plain.length * (this.plain.length < worthwhile ? 1 : 2);
  }

  /** Undefined where the text as it is does as well. */
  in(encoding: Encoding | undefined): Promise<Buffer> | undefined {
    if (encoding === undefined || this.plain.length < worthwhile) return undefined;
    const made = this.#made.get(encoding) ?? this.#make(encoding);
    this.#made.set(encoding, made);
    return made;
  }

  #make(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'gzip') return zip(this.plain);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: this.#quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: this.plain.length,
    };
    return brotli(this.plain, { params });
  }
}
