/** Every view by a name, with an address that has something to show, and the heading that says so. */
export interface View {
  readonly name: string;
  readonly path: string;
  readonly heading: string | RegExp;
}

export const toolkit = 'publication/toolkit-to-combat-smuggling-of-migrants';

export const views: readonly View[] = [
  { name: 'the start', path: '/', heading: 'Find the right material, and see what it hangs together with' },
  { name: 'a search', path: '/search?q=extradition', heading: 'Search: extradition' },
  { name: 'a list of works', path: '/search?kind=TOOLKIT', heading: 'Works' },
  { name: 'a search that finds nothing', path: '/search?q=extraditoin', heading: 'Search: extraditoin' },
  { name: 'a work', path: `/${toolkit}`, heading: 'Toolkit to Combat Smuggling of Migrants' },
  { name: 'a topic', path: '/topic/smuggling-of-migrants', heading: 'Smuggling of migrants' },
  { name: 'an institution', path: '/institution/unodc', heading: 'United Nations Office on Drugs and Crime' },
  { name: 'the graph', path: `/graph?of=${toolkit}`, heading: /Toolkit to Combat Smuggling of Migrants/ },
  { name: 'the paths', path: `/paths?from=${toolkit}&to=topic/extradition`, heading: /./ },
  { name: 'the coverage', path: '/coverage?rows=TOPIC&columns=LANGUAGE', heading: /./ },
  { name: 'the timeline', path: '/timeline', heading: /./ },
  { name: 'the map', path: '/map', heading: /./ },
  {
    name: 'a work that does not exist',
    path: '/publication/no-such-work',
    heading: 'There is nothing at this address.',
  },
];
