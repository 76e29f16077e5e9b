/** One JSON line for each request and event; readable lines on a terminal. */
import { type Logger, type LoggerOptions, pino } from 'pino';
import type { Config } from './config.ts';
import { discreet } from './observe/discreet.ts';

export type Log = Logger;

export async function createLog({ LOG_LEVEL, LOG_FORMAT }: Pick<Config, 'LOG_LEVEL' | 'LOG_FORMAT'>): Promise<Logger> {
  const options: LoggerOptions = {
    level: LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    ...discreet,
  };
  const pretty = LOG_FORMAT === 'pretty' || (LOG_FORMAT === 'auto' && process.stdout.isTTY);
  const stream = pretty ? await prettyStream() : undefined;
  return stream ? pino(options, stream) : pino(options);
}

/** `undefined` where the package is not installed, as in production. */
async function prettyStream() {
  try {
    const { default: format } = await import('pino-pretty');
    return format({ sync: true, translateTime: 'SYS:HH:MM:ss', singleLine: true, ignore: 'requestId' });
  } catch {
    return undefined;
  }
}
