/** What a chart says of what is pointed at is of what it shows. */
import { describe, expect } from 'vitest';
import { it } from './support/it.ts';
import { settled } from './support/page.ts';

describe('What a chart tells of what is pointed at', () => {
  it.for(['/timeline?lang=fr', '/map?lang=fr'])('changes with what is shown on %s', async (path, { open }) => {
    const page = await open(path);
    const chart = page.getByRole('figure');
    const told = chart.locator('strong');
    await chart.getByRole('link').first().focus();
    const [before, name] = /^(.*?): /.exec(await told.innerText()) ?? [];
    expect(name).toBeDefined();
    await page.getByRole('button', { name: 'Remove Language: French' }).click();
    await page.waitForURL((url) => !url.search.includes('lang='));
    await settled(page);
    await expect.poll(() => told.innerText()).not.toBe(before);
    const link = chart.getByRole('link', { name: await told.innerText(), exact: true });
    expect(await link.count()).toBe(1);
  });
});
