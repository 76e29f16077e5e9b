/** Whether the server runs, and whether its database answers. */
import { describe, expect, it, vi } from 'vitest';
import { serve } from './serve.ts';

const away = () => Promise.reject(new Error('connection refused at bolt://secret:7687'));

describe('/livez', () => {
  it('is ok without asking the database', async () => {
    const verify = vi.fn(away);
    const response = await (await serve({ verify })).get('/livez');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    expect(verify).not.toHaveBeenCalled();
  });
});

describe('/readyz', () => {
  it('is ready when the database answers', async () => {
    const response = await (await serve()).get('/readyz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready' }]);
    expect(response.headers.get('retry-after')).toBeNull();
  });

  it('is not ready when the database does not answer, says when to come back, and not why', async () => {
    const response = await (await serve({ verify: away })).get('/readyz');
    expect([response.status, await response.json()]).toEqual([503, { status: 'the database does not answer' }]);
    expect(response.headers.get('retry-after')).toBe('1');
  });

  it('asks the database once for all who ask within a second', async () => {
    const verify = vi.fn(async () => 'Neo4j/5.26.0');
    const served = await serve({ verify });
    await Promise.all([served.get('/readyz'), served.get('/readyz'), served.get('/readyz')]);
    await served.get('/readyz');
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('asks the database again after a second, and is ready once it is back', async () => {
    const verify = vi.fn(async () => 'Neo4j/5.26.0').mockImplementationOnce(away);
    const served = await serve({ verify });
    expect((await served.get('/readyz')).status).toBe(503);
    const later = performance.now() + 1_001;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(later);
    try {
      expect((await served.get('/readyz')).status).toBe(200);
    } finally {
      clock.mockRestore();
    }
    expect(verify).toHaveBeenCalledTimes(2);
  });
});
