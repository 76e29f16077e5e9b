/** Every view and its address. The server answers with this page at the same addresses: `src/http/pages.ts`. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { viewWords } from './words/views.ts';

export interface ViewRoute {
  /** As wouter reads it; `:slug` is one part of the path. */
  readonly path: string;
  readonly view: LazyExoticComponent<ComponentType>;
  /** What the navigation calls it; views without a name are reached from others. */
  readonly nav?: keyof typeof viewWords.en;
}

export const routes: readonly ViewRoute[] = [
  { path: '/', view: lazy(() => import('./start/start.tsx')) },
  { path: '/search', view: lazy(() => import('./search/search.tsx')), nav: 'search' },
  { path: '/graph', view: lazy(() => import('./graph/graph.tsx')), nav: 'graph' },
  { path: '/paths', view: lazy(() => import('./paths/paths.tsx')), nav: 'paths' },
  { path: '/coverage', view: lazy(() => import('./coverage/coverage.tsx')), nav: 'coverage' },
  { path: '/timeline', view: lazy(() => import('./timeline/timeline.tsx')), nav: 'timeline' },
  { path: '/map', view: lazy(() => import('./map/map.tsx')), nav: 'map' },
  { path: '/publication/:slug', view: lazy(() => import('./thing/work.tsx')) },
  { path: '/:type/:slug', view: lazy(() => import('./thing/thing.tsx')) },
];
