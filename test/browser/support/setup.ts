/** What all tests in a browser share: the database, one server on it, and one Chromium. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumHere } from '../../../bench/web/chromium.js';
import openDatabase from '../../support/database.ts';
import { serve } from './site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
    /** Where the Chromium listens. */
    chromium: string;
  }
}

export default async function setup(project: TestProject) {
  const ends: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  try {
    ends.push(await openDatabase(project));
    const site = await serve(project.getProvidedContext().address);
    ends.push(() => site.stop());
    // Signals are ours to handle: the runner takes everything down in order.
    const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
    const browser = await chromium.launchServer({ ...chromiumHere(), ...signals });
    ends.push(() => browser.close());
    project.provide('site', site.url);
    project.provide('chromium', browser.wsEndpoint());
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
