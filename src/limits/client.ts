/** Who asks, for counting: the address of the connection, or what proxies that are trusted say stands behind it. */
import { BlockList, isIP, isIPv4, isIPv6, SocketAddress } from 'node:net';

/** The addresses of proxies, and ranges of them. */
export type Proxies = Pick<BlockList, 'check'>;
export const noProxies: Proxies = { check: () => false };

/** `10.0.0.0/8`, `2001:db8::1`. Throws an `Error` that names the entry which is neither an address nor a range. */
export function proxiesOf(entries: readonly string[]): Proxies {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = '', prefix, ...more] = entry.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    const bits = family === 'ipv4' ? 32 : 128;
    const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
    if (isIP(address) === 0 || more.length > 0 || !(length <= bits))
      throw new Error(`"${entry}" is neither an address nor a range like 10.0.0.0/8`);
    list.addSubnet(address, length, family);
  }
  return list;
}

/**
 * `forwarded` is what `X-Forwarded-For` says: each proxy adds the address that it was asked from to the end. It is read
 * from there, as far as those who wrote are trusted; what stands before could have been written by anyone.
 */
export function clientOf(
  socket: string | undefined,
  forwarded: string | string[] | undefined,
  proxies: Proxies,
): string {
  let client = addressOf(socket ?? '');
  const named = [forwarded ?? ''].flat().join(',').split(',');
  while (client !== undefined && isTrusted(client, proxies)) {
    const before = addressOf(named.pop()?.trim() ?? '');
    if (before === undefined) break;
    client = before;
  }
  return client === undefined ? 'unknown' : countedAs(client);
}

const isTrusted = (address: string, proxies: Proxies) => proxies.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');

/** The address alone, in one form: without brackets, port and zone, and IPv4 not wrapped in IPv6. */
function addressOf(text: string): string | undefined {
  const bare = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/%.*$/, '');
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return undefined;
  const groups = groupsOf(address);
  if (!groups.slice(0, 5).every((group) => group === 0) || groups[5] !== 0xffff)
    return new SocketAddress({ address, family: 'ipv6' }).address;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

/** Whoever has one address of IPv6 has a whole network of them, of 64 bits: that counts as one. */
function countedAs(address: string): string {
  if (isIPv4(address)) return address;
  const network = groupsOf(address).slice(0, 4);
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

/** The eight numbers of an IPv6 address; one that ends like IPv4 (`::ffff:10.0.0.1`) too. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_all, a, b, c, d) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(':'),
  );
  const [head = '', tail] = hex.split('::');
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  if (tail === undefined) return numbers(head);
  const [before, after] = [numbers(head), numbers(tail)];
  return [...before, ...new Array<number>(8 - before.length - after.length).fill(0), ...after];
}
