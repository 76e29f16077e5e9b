import type { Browser } from 'playwright-core';
import type { View } from './views.js';

export interface File {
  readonly path: string;
  readonly raw: number;
  readonly sent: number;
}

export function firstLoad(browser: Browser, site: string, view: View): Promise<{ files: File[]; ms: number }>;
export function sum(files: readonly File[], bytes: 'raw' | 'sent'): number;
