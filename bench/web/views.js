// The views of the page: an address of each, and what a reader has come for, which is there once it has answered.
const toolkit = 'publication/toolkit-to-combat-smuggling-of-migrants';

export const views = [
  { name: 'start', path: '/', result: 'main a[href^="/search?topic="]' },
  { name: 'search', path: '/search?q=extradition', result: 'main li h3 a' },
  { name: 'work', path: `/${toolkit}`, result: 'main a[href^="/topic/"]' },
  { name: 'topic', path: '/topic/extradition', result: 'main a[href^="/publication/"]' },
  { name: 'graph', path: `/graph?of=${toolkit}`, result: 'main svg [role="button"]' },
  { name: 'paths', path: `/paths?from=${toolkit}&to=topic/extradition`, result: 'main li h2' },
  { name: 'coverage', path: '/coverage', result: 'main [role="grid"] a' },
  { name: 'timeline', path: '/timeline', result: 'main figure a' },
  { name: 'map', path: '/map', result: 'main figure svg a' },
];
