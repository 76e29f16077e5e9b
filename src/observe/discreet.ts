/** What a log line may hold of an error and of headers: enough to mend it, bounded, and no credentials. */
import type { LoggerOptions } from 'pino';

const longest = { message: 1_000, stack: 8_000 };
const deepest = 3;

interface Told {
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly statement?: string;
  readonly cause?: Told;
}

/** The named parts of an error, each by itself: one that cannot be read is left out. Never throws. */
export function told(error: unknown, depth = 1): Told {
  const part = (name: string, most: number): string | undefined => {
    const value = partOf(error, name);
    return typeof value === 'string' && value !== '' ? cut(value, most) : undefined;
  };
  const inner = partOf(error, 'cause') ?? partOf(error, 'originalError');
  const [stack, code, reason, statement] = [
    part('stack', longest.stack),
    part('code', 100),
    part('reason', 100),
    part('statement', 100),
  ];
  return {
    type: part('name', 100) ?? typeof error,
    message: part('message', longest.message) ?? (typeof error === 'string' ? cut(error, longest.message) : ''),
    ...(stack ? { stack } : {}),
    ...(code ? { code } : {}),
    ...(reason ? { reason } : {}),
    ...(statement ? { statement } : {}),
    ...(inner !== undefined && inner !== null && depth < deepest ? { cause: told(inner, depth + 1) } : {}),
  };
}

function partOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Reflect.get(value, name);
  } catch {
    return undefined;
  }
}

const withoutPasswords = (text: string) => text.replace(/(\w:\/\/)[^\s/@]+@/g, '$1…@');
const cut = (text: string, most: number) => {
  const shown = withoutPasswords(text.slice(0, most));
  return text.length > most ? `${shown}…` : shown;
};

const secrets = ['authorization', 'proxy-authorization', 'cookie', 'set-cookie', 'x-api-key', 'password', 'token'];
/** Where somebody might put them. Wildcards would cost twenty times what a line costs. */
const places = [
  '',
  'headers',
  'request.headers',
  'req.headers',
  'response.headers',
  'res.headers',
  'database',
  'config',
];
const within = (place: string, name: string) => {
  if (!/^\w+$/.test(name)) return `${place}["${name}"]`;
  return place === '' ? name : `${place}.${name}`;
};

/** For pino: at every level, and wherever headers are put into a line. */
export const discreet = {
  serializers: { err: (error: unknown) => told(error) },
  redact: {
    paths: places.flatMap((place) => secrets.map((name) => within(place, name))),
    censor: '(not shown)',
  },
} satisfies LoggerOptions;
