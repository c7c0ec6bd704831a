import { BlockList, isIP } from 'node:net';

/** Where no outgoing call goes by itself: this machine, private and shared networks, metadata services, what is reserved. */
// biome-ignore format: a table is read by its columns
const internal = [
  '0.0.0.0/8',          // this network
  '10.0.0.0/8',         // private
  '100.64.0.0/10',      // carriers' shared space; Alibaba Cloud keeps its metadata there
  '127.0.0.0/8',        // this machine
  '169.254.0.0/16',     // link-local, and most metadata services
  '172.16.0.0/12',      // private
  '192.0.0.0/24',       // protocol assignments
  '192.0.2.0/24',       // documentation
  '192.88.99.0/24',     // 6to4 relays
  '192.168.0.0/16',     // private
  '198.18.0.0/15',      // benchmarks
  '198.51.100.0/24',    // documentation
  '203.0.113.0/24',     // documentation
  '224.0.0.0/4',        // multicast
  '240.0.0.0/4',        // reserved, and broadcast
  '::/3',               // unspecified, this machine, mapped IPv4, NAT64
  '2001::/23',          // protocol assignments, Teredo
  '2001:db8::/32',      // documentation
  '2002::/16',          // 6to4: IPv4 inside
  '3fff::/20',          // documentation
  '4000::/2',           // nothing yet
  '8000::/1',           // unique local, link-local, site-local, multicast
];

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', length = ''] = network.split('/');
    list.addSubnet(address, Number(length), family(address));
  }
  return list;
}

/** Is the address in one of these networks? An IPv4 address in the clothes of IPv6 is judged as what it is. */
export const within = (networks: readonly string[], address: string): boolean =>
  isIP(address) !== 0 && listOf(networks).check(address, family(address));

export const isAddress = (text: string): boolean => isIP(text) !== 0;

/** Is this a network as `OUTGOING_ALLOW` writes it, `10.1.2.0/24`? */
export function isNetwork(text: string): boolean {
  const [, address = '', length = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(length) <= (version === 4 ? 32 : 128);
}

// A list of both would find every IPv4 address in ::/3, where its mapped form is.
const banned = {
  ipv4: listOf(internal.filter((network) => network.includes('.'))),
  ipv6: listOf(internal.filter((network) => network.includes(':'))),
};

/**
 * What may be done at an address: `anything` where the operator has listed it, `tls` where it is public, else `nothing`.
 * An IPv4 address in the clothes of IPv6 is judged as what it is by the list, and never public.
 */
export function judging(allowed: readonly string[]): (address: string) => 'anything' | 'tls' | 'nothing' {
  const listed = listOf(allowed);
  return (address) => {
    if (isIP(address) === 0) return 'nothing';
    if (listed.check(address, family(address))) return 'anything';
    return banned[family(address)].check(address, family(address)) ? 'nothing' : 'tls';
  };
}
