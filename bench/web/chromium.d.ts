import type { LaunchOptions } from 'playwright-core';

export function chromiumHere(env?: NodeJS.ProcessEnv): Pick<LaunchOptions, 'executablePath' | 'channel' | 'env'>;
