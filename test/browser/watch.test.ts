/** That the watch over all these tests is awake. */
import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { wrongs } from './support/axe.ts';
import { settled } from './support/page.ts';
import { watch } from './support/watch.ts';

it('A page that complains, breaks its policy, asks another host or shows a dialog is seen', async () => {
  const browser = await chromium.connect(inject('chromium'));
  const context = await browser.newContext();
  try {
    const complaints = watch(context, inject('site'), [/allowed/]);
    const page = await context.newPage();
    await page.goto(`${inject('site')}/search?q=extradition`);
    await settled(page);
    expect(complaints()).toEqual([]);
    expect(await wrongs(page)).toEqual([]);
    await page.evaluate(async () => {
      const image = document.createElement('img');
      document.querySelector('main')?.append(image);
      image.setAttribute('style', 'color: red');
      image.src = 'https://elsewhere.invalid/a.png';
      // biome-ignore lint/suspicious/noConsole: this is what the watch is for
      console.warn('a warning');
      // biome-ignore lint/suspicious/noConsole: this is what the watch is for
      console.warn('a warning that is allowed');
      setTimeout(() => {
        throw new Error('broken');
      });
      alert('hello');
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    const all = complaints().join('\n');
    expect(all).toMatch(/style/);
    expect(all).toContain('elsewhere.invalid');
    expect(all).toContain('console warning: a warning (');
    expect(all).toContain('uncaught: broken');
    expect(all).toContain('dialog: hello');
    expect(all).not.toContain('allowed');
    expect((await wrongs(page)).join('\n')).toMatch(/critical: Images must have alternative text/);
  } finally {
    await context.close();
    await browser.close();
  }
});
