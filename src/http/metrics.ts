/** `/metrics`, for those who watch. */
import type { metricsPage } from '../observe/page.ts';
import type { Routes } from './listener.ts';

export function metricsRoutes(page: ReturnType<typeof metricsPage> | undefined): Routes {
  if (!page) return {};
  return {
    '/metrics': { GET: ({ request }) => page({ peer: request.socket.remoteAddress, headers: request.headers }) },
  };
}
