import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOf, noProxies, proxiesOf } from '../../src/limits/client.ts';

const proxies = proxiesOf(['10.0.0.0/8', '192.0.2.1', 'fd00::/8', '::1']);

describe('The client', () => {
  it.each([
    ['203.0.113.5', undefined, '203.0.113.5'],
    ['::ffff:203.0.113.5', undefined, '203.0.113.5'],
    ['::ffff:cb00:7105', undefined, '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', undefined, '2001:db8:1:2::/64'],
    ['fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    [undefined, undefined, 'unknown'],
  ])('at %s is the address of the connection, in one form', (socket, forwarded, client) => {
    expect(clientOf(socket, forwarded, noProxies)).toBe(client);
  });

  it('is not who it says it is, unless a proxy that is trusted says so', () => {
    expect(clientOf('203.0.113.5', '198.51.100.7', proxies)).toBe('203.0.113.5');
    expect(clientOf('10.1.2.3', '198.51.100.7', proxies)).toBe('198.51.100.7');
    expect(clientOf('::ffff:10.1.2.3', '198.51.100.7', proxies)).toBe('198.51.100.7');
    expect(clientOf('10.1.2.3', '198.51.100.7', noProxies)).toBe('10.1.2.3');
  });

  it.each([
    // What stands before the first that is not trusted could have been written by anyone.
    ['6.6.6.6, 198.51.100.7', '198.51.100.7'],
    ['6.6.6.6, 198.51.100.7, 10.9.9.9', '198.51.100.7'],
    ['198.51.100.7,192.0.2.1,fd00::5,::ffff:10.0.0.9', '198.51.100.7'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['198.51.100.7:51234', '198.51.100.7'],
    // All of them are trusted: the first is as near as one can come.
    ['10.0.0.7, 10.0.0.8', '10.0.0.7'],
    ['', '10.1.2.3'],
    ['unknown', '10.1.2.3'],
    ['198.51.100.7, nonsense', '10.1.2.3'],
    ['198.51.100.7,', '10.1.2.3'],
    ['999.1.1.1', '10.1.2.3'],
  ])('behind a proxy that says "%s" is %s', (forwarded, client) => {
    expect(clientOf('10.1.2.3', forwarded, proxies)).toBe(client);
  });

  it('is the same for every address of one network of IPv6, and another for another', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
    const half = fc.tuple(group, group, group, group).map((groups) => groups.join(':'));
    fc.assert(
      fc.property(half, half, half, half, (network, other, one, two) => {
        // Within ::/64 stand the IPv4 addresses that are wrapped in IPv6.
        fc.pre(network !== '0:0:0:0' && other !== '0:0:0:0' && network !== other);
        const at = (address: string) => clientOf(address, undefined, noProxies);
        expect(at(`${network}:${one}`)).toBe(at(`${network}:${two}`));
        expect(at(`${network}:${one}`)).not.toBe(at(`${other}:${one}`));
      }),
    );
  });

  it.each(['10.0.0.0/33', '::/129', 'example.org', '', '10.0.0.0/', '10.0.0.0/-1', '1.2.3'])(
    'cannot stand behind "%s", which is no address',
    (entry) => {
      expect(() => proxiesOf([entry])).toThrow(`"${entry}" is neither an address nor a range like 10.0.0.0/8`);
    },
  );
});
