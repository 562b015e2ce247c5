// What a learner may do to the hosts around the firewall, as lines: `:host esx1 restart`, `:host vcenter set keepalive 900`.
import type { Operation } from '../engine/operation.ts';

/** A host that such a line may name, and the interface that it is behind; empty where it is behind none. */
export interface HostPlace {
  readonly name: string;
  readonly address: string;
  readonly interface: string;
}

/** Something that may be set of a host. */
export interface HostSetting {
  readonly name: string;
  /** The words behind it, in order: what each may be, or what it stands for. */
  readonly words: readonly (readonly string[])[];
  readonly help: string;
  /** Undefined where the words do not fit. */
  readonly operation: (host: HostPlace, words: readonly string[]) => Operation | undefined;
}

const WAYS = ['firewall', 'around', 'nowhere'] as const;
const INTERFACE = /^(?:ethernet\d|ae|vlan)[\d/.]*$/;
const PEERS = ['answers', 'silent', 'drops'] as const;
const ENDS = ['fitting', 'auto', 'full', 'half'] as const;

/** Everything that may be set, in alphabetical order. */
export const HOST_SETTINGS: readonly HostSetting[] = [
  {
    name: 'arp',
    words: [['answers', 'silent']],
    help: 'whether it answers ARP requests',
    operation: ({ name }, [word]) => {
      const arp = wordOf(['answers', 'silent'], word);
      return arp && { kind: 'set-host-arp', host: name, arp };
    },
  },
  {
    name: 'duplex',
    words: [ENDS],
    help: 'what the other end of the cable to the firewall does',
    operation: ({ interface: port }, [word]) => {
      const end = wordOf(ENDS, word);
      return end && { kind: 'set-cable-end', port: port.split('.')[0] ?? port, end };
    },
  },
  {
    name: 'gateway',
    words: [['firewall', 'elsewhere', 'ADDRESS']],
    help: 'where it sends what is not on its link: the firewall, by its address there, or elsewhere',
    operation: ({ name }, [word = '']) => {
      const gateway =
        wordOf(['firewall', 'elsewhere'], word) ??
        (/^\d+(\.\d+){3}$/.test(word) ? { address: word } : undefined);
      return gateway && { kind: 'set-host-gateway', host: name, gateway };
    },
  },
  {
    name: 'keepalive',
    words: [['SECONDS']],
    help: 'quiet after which it probes a connection, 0 for never',
    operation: ({ name }, [word = '']) =>
      /^\d{1,6}$/.test(word) ? { kind: 'set-host-keepalive', host: name, seconds: Number(word) } : undefined,
  },
  {
    name: 'mtu',
    words: [
      ['BYTES', 'any'],
      ['reported', 'filtered'],
    ],
    help: 'the longest packet on the way to it, and whether ICMP tells of it',
    operation: ({ address }, [bytes = '', report = 'reported']) => {
      if (bytes === 'any') return { kind: 'set-path-limit', destination: address, limit: undefined };
      const fragmentationNeeded = wordOf(['reported', 'filtered'], report);
      if (!/^\d{2,4}$/.test(bytes) || fragmentationNeeded === undefined) return undefined;
      const mtu = Number(bytes);
      return { kind: 'set-path-limit', destination: address, limit: { mtu, fragmentationNeeded } };
    },
  },
  {
    name: 'neighbor',
    words: [['ADDRESS'], ['stale', 'current']],
    help: 'what it knows of an address of the firewall',
    operation: ({ name }, [address = '', word]) => {
      const entry = wordOf(['stale', 'current'], word);
      return entry && { kind: 'set-host-neighbor', host: name, address, entry };
    },
  },
  {
    name: 'route',
    words: [['PREFIX'], [...WAYS, 'INTERFACE']],
    help: 'which way it, and everybody behind it, sends to a prefix, or the interface of the firewall it sends to',
    operation: ({ name }, [destination = '', word = '']) => {
      const way = wordOf(WAYS, word);
      if (way !== undefined) return { kind: 'set-host-route', host: name, destination, way };
      if (!INTERFACE.test(word)) return undefined;
      return { kind: 'set-host-route', host: name, destination, way: 'firewall', interface: word };
    },
  },
  {
    name: 'tunnel',
    words: [PEERS],
    help: 'whether it answers at its end of a tunnel with the firewall, is silent, or drops what it decrypts',
    operation: ({ address }, [word]) => {
      const peer = wordOf(PEERS, word);
      return peer && { kind: 'set-vpn-peer', gateway: address, peer };
    },
  },
];

const LINE = /^:host\s+(\S+)\s+(restart|set\s+(\S+)((?:\s+\S+)*))\s*$/;

/** The operation of such a line; undefined for any other line, and for one that names no host or does not fit. */
export function hostOperation(line: string, hosts: readonly HostPlace[]): Operation | undefined {
  const [, name, action, setting, words = ''] = LINE.exec(line) ?? [];
  const host = hosts.find((one) => one.name === name);
  if (host === undefined) return undefined;
  if (action === 'restart') return { kind: 'restart-host', host: host.name };
  const found = HOST_SETTINGS.find((one) => one.name === setting);
  const said = words.trim().split(/\s+/);
  if (found === undefined || said.length > found.words.length) return undefined;
  return found.operation(host, said);
}

function wordOf<const W extends string>(words: readonly W[], word: string | undefined): W | undefined {
  return words.find((one) => one === word);
}
