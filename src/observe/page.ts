/** `/metrics`, and who may read it. */
import type { Metrics } from './metrics.ts';
import { isNear } from './near.ts';

/** `local`: for this machine and private networks; `public`: for everyone. */
export type Audience = 'local' | 'public';

interface Asker {
  /** The address at the other end of the connection, whatever the headers say. */
  readonly peer: string | undefined;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
}

/** A proxy on this machine asks for others: whoever comes through one is not near. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via', 'cf-connecting-ip'];

export function metricsPage(metrics: Pick<Metrics, 'text' | 'contentType'>, audience: Audience) {
  return async ({ peer, headers }: Asker) => {
    const near = isNear(peer) && !forwarding.some((name) => headers[name] !== undefined);
    if (audience === 'local' && !near) {
      const body = 'Metrics are not shown here; METRICS in the README says to whom they are.\n';
      return { status: 403, type: 'text/plain; charset=utf-8', body };
    }
    const headersOut = { 'cache-control': 'no-store' };
    return { status: 200, type: metrics.contentType, body: await metrics.text(), headers: headersOut };
  };
}
