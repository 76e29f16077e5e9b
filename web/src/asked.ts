/**
 * What a link to a page fills in. It stands behind `?`, or behind `#` where it would be too long to be sent to the
 * server, which has no use for it.
 */
export function asked({ search, hash }: { readonly search: string; readonly hash: string }): URLSearchParams {
  return new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
}
