// Words of which a node holds one at a time: to set one is to leave the others. Vendor: configuration files of firewalls, where
// these never stand together; the device's own listing does not tell.
import { type ConfigPath, stepName } from '../config-node.ts';

interface Choice {
  /** The last words above the choice; `*` stands for the name of an entry. */
  readonly below: readonly string[];
  readonly words: readonly string[];
}

const MODES = [
  'layer2',
  'layer3',
  'virtual-wire',
  'tap',
  'ha',
  'decrypt-mirror',
  'aggregate-group',
  'log-card',
];
const TRANSLATIONS = ['dynamic-ip-and-port', 'persistent-dynamic-ip-and-port', 'dynamic-ip', 'static-ip'];

const CHOICES: readonly Choice[] = [
  { below: ['address', '*'], words: ['ip-netmask', 'ip-range', 'ip-wildcard', 'fqdn'] },
  { below: ['address-group', '*'], words: ['static', 'dynamic'] },
  { below: ['service', '*', 'protocol'], words: ['tcp', 'udp', 'sctp'] },
  { below: ['protocol', 'tcp', 'override'], words: ['yes', 'no'] },
  { below: ['protocol', 'udp', 'override'], words: ['yes', 'no'] },
  { below: ['schedule', '*', 'schedule-type'], words: ['recurring', 'non-recurring'] },
  { below: ['schedule-type', 'recurring'], words: ['weekly', 'daily'] },
  { below: ['interface', 'ethernet', '*'], words: MODES },
  { below: ['interface', 'aggregate-ethernet', '*'], words: MODES },
  {
    below: ['zone', '*', 'network'],
    words: ['tap', 'virtual-wire', 'layer2', 'layer3', 'tunnel', 'external'],
  },
  { below: ['static-route', '*', 'nexthop'], words: ['discard', 'ip-address', 'fqdn', 'next-vr', 'receive'] },
  { below: ['rules', '*', 'source-translation'], words: TRANSLATIONS },
  {
    below: ['source-translation', 'dynamic-ip-and-port'],
    words: ['translated-address', 'interface-address'],
  },
  { below: ['rules', '*'], words: ['destination-translation', 'dynamic-destination-translation'] },
  { below: ['pbf', 'rules', '*', 'action'], words: ['forward', 'discard', 'no-pbf'] },
  { below: ['pbf', 'rules', '*', 'from'], words: ['zone', 'interface'] },
  { below: ['action', 'forward', 'nexthop'], words: ['ip-address', 'fqdn'] },
  { below: ['dos', 'rules', '*', 'action'], words: ['deny', 'allow', 'protect'] },
  { below: ['rules', '*', 'profile-setting'], words: ['profiles', 'group'] },
  {
    below: ['application', '*', 'default'],
    words: ['port', 'ident-by-ip-protocol', 'ident-by-icmp-type', 'ident-by-icmp6-type'],
  },
];

/** The words that may not stand beside the last one of the path; most often none. */
export function rivalsOf(path: ConfigPath): readonly string[] {
  const word = stepName(path.at(-1) ?? '');
  const above = path.slice(0, -1);
  return CHOICES.filter(({ below, words }) => words.includes(word) && endsWith(above, below)).flatMap(
    ({ words }) => words.filter((other) => other !== word),
  );
}

function endsWith(path: ConfigPath, end: readonly string[]): boolean {
  const from = path.length - end.length;
  if (from < 0) return false;
  return end.every((word, index) => {
    const step = path[from + index];
    return word === '*' ? typeof step === 'object' : step === word;
  });
}
