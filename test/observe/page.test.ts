/** Who may read the metrics. */
import { describe, expect, it } from 'vitest';
import { isNear } from '../../src/observe/near.ts';
import { metricsPage } from '../../src/observe/page.ts';
import { front } from './front.ts';

const metrics = { contentType: 'text/plain; version=0.0.4; charset=utf-8' as const, text: async () => 'up 1\n' };
const asked = (audience: 'local' | 'public', peer: string, headers = {}) =>
  metricsPage(metrics, audience)({ peer, headers });

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.0.9',
    'fd00::1',
    'fe80::1%eth0',
  ])('%s is near', (address) => expect(isNear(address)).toBe(true));
  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '172.15.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '2001:db8::1',
    '::ffff:8.8.8.8',
    '0.0.0.0',
    '',
    'localhost',
    '127.0.0.1.example.org',
    undefined,
  ])('%s is not', (address) => expect(isNear(address)).toBe(false));
});

describe('/metrics', () => {
  it('is for those who are near', async () => {
    expect(await asked('local', '127.0.0.1')).toMatchObject({ status: 200, body: 'up 1\n' });
    expect(await asked('local', '8.8.8.8')).toMatchObject({ status: 403, body: expect.not.stringContaining('up 1') });
  });

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])(
    'is not for those who come through a proxy on this machine (%s)',
    async (header) =>
      expect(await asked('local', '127.0.0.1', { [header]: '127.0.0.1' })).toMatchObject({ status: 403 }),
  );

  it('is for everyone where the operator says so', async () => {
    expect(await asked('public', '8.8.8.8', { via: '1.1 proxy' })).toMatchObject({ status: 200 });
  });

  it('is told through the front door, to the peer and not to whom a header names', async () => {
    const { get } = await front();
    expect((await get('/metrics')).status).toBe(200);
    expect((await get('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(403);
    expect((await get('/metrics', { method: 'POST' })).status).toBe(405);
  });
});
