/** Where a search for these words leads: filters that are set stay, the page that is turned to does not. */
export function searchAddress(path: string, search: string, typed: string): string {
  const asked = new URLSearchParams(path === '/search' ? search : '');
  const words = typed.trim();
  for (const name of ['after', 'before', 'mode']) asked.delete(name);
  if (words === '') asked.delete('q');
  else asked.set('q', words);
  const query = String(asked).replaceAll('%2F', '/').replaceAll('%2C', ',');
  return query === '' ? '/search' : `/search?${query}`;
}
