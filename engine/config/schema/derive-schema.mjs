// Derives the schema of the configuration from the path list that a device prints for `find command` in configuration mode.
//
//   node engine/config/schema/derive-schema.mjs LIST-11.2
//
// writes schema-11.2.ts beside this file. Neither the build nor the tests need it. The list has one line for each node that can
// be set: `set zone <name> network layer3 [ <layer31> <layer32>... ]`. A word with `<name>` opens the entries of a list, one with
// brackets takes members, one with another label a value; any other word is a container. Equal bodies are written once.
import { readFileSync, writeFileSync } from 'node:fs';

const [list] = process.argv.slice(2);
if (list === undefined) throw new Error('which list?');

const ITEM = /\[ <[^\]]*\]|<[^>]*>(?:\|<[^>]*>)*|\S+/g;

/** What stands directly below the device; everything else belongs to a virtual system. */
const DEVICE = new Set(['deviceconfig', 'mgt-config', 'network', 'shared']);

// What the simulated firewall has and the list, of a device without SCTP security, has not. Vendor: PAN-OS SCTP security.
const BESIDE = [
  ...['timeout-sctp <1-86400>', 'timeout-sctp-init <1-120>', 'timeout-sctp-cookie <1-120>'],
  ...['timeout-sctp-shutdown <1-600>', 'timeout-discard-sctp <1-600>'],
].map((setting) => `set deviceconfig setting session ${setting}`);
BESIDE.push(
  'set service <name> protocol sctp port <0-65535,...>',
  'set service <name> protocol sctp source-port <0-65535,...>',
);
// Vendor: configuration files of firewalls; the list, of a firewall with one virtual system, has these words below that one.
const SHARED = ['address', 'address-group', 'service', 'service-group', 'application', 'application-group'];
SHARED.push(
  'application-filter',
  'application-tag',
  'schedule',
  'tag',
  'region',
  'profiles',
  'profile-group',
);
SHARED.push('external-list', 'threats', 'dynamic-user-group');

const root = node();
for (const line of [...readFileSync(list, 'utf8').split('\n'), ...BESIDE]) {
  if (line.startsWith('set ')) addLine(line.slice(4).match(ITEM));
}
const vsys = root.below.get('vsys').below;
for (const word of SHARED) {
  if (vsys.has(word)) root.below.get('shared').below.set(word, vsys.get(word));
}

const tables = { types: [], typeIds: new Map(), bodies: [''], bodyIds: new Map([['', 0]]) };
const rootBody = addBody(root, []);
writeSchema();

function node() {
  return { kind: 'container', label: undefined, below: new Map() };
}

function addLine(items) {
  const [first] = items;
  let at = root;
  if (!DEVICE.has(first)) {
    at = child(at, 'vsys');
    at.kind = 'entries';
  }
  for (let index = 0; index < items.length; index += 1) {
    const next = items[index + 1];
    at = child(at, items[index]);
    if (next === '<name>') at.kind = 'entries';
    else if (next?.startsWith('[ <')) at.kind = 'members';
    else if (next?.startsWith('<')) [at.kind, at.label] = ['leaf', next];
    if (/^(<|\[ <)/.test(next ?? '')) index += 1;
  }
}

function child(parent, word) {
  if (!parent.below.has(word)) parent.below.set(word, node());
  return parent.below.get(word);
}

function addBody(parent, path) {
  const body = [...parent.below].map(([word, below]) => partOf(word, below, [...path, word])).join(' ');
  if (!tables.bodyIds.has(body)) {
    tables.bodyIds.set(body, tables.bodies.length);
    tables.bodies.push(body);
  }
  return tables.bodyIds.get(body);
}

function partOf(word, below, path) {
  switch (below.kind) {
    case 'leaf':
      return `${word}=${typeId(below.label, path)}`;
    case 'members':
      return `${word}[${typeId('<value>', path)}`;
    case 'entries':
      return `${word}{${addBody(below, path).toString(36)}`;
    default:
      return below.below.size === 0 ? word : `${word}:${addBody(below, path).toString(36)}`;
  }
}

function typeId(label, path) {
  const kind = referenceKind(path, label);
  const text = kind === undefined ? label : `${label}@${kind}`;
  if (!tables.typeIds.has(text)) {
    tables.typeIds.set(text, tables.types.length);
    tables.types.push(text);
  }
  return tables.typeIds.get(text).toString(36);
}

/** The kind of object that a value names. Vendor: the objects that a device's own documentation lets stand there. */
function referenceKind(path, label) {
  if (!/<value>/.test(label)) return undefined;
  const word = path.at(-1);
  const line = path.join(' ');
  if (/\brulebase (\S+) rules\b/.test(line)) return ruleReference(path, word);
  if (/^(static)$/.test(word) && path.at(-2) === 'address-group') return 'address-object';
  if (word === 'members' && path.at(-2) === 'service-group') return 'service-object';
  if (word === 'members' && path.at(-2) === 'application-group') return 'application-object';
  if (word === 'exclude' && path.at(-2) === 'application-filter') return 'application-object';
  if (word === 'tag' && path[0] === 'vsys' && label === '<value>') return 'tag';
  if (/\bimport network (interface|virtual-wire|vlan|virtual-router)$/.test(line)) {
    return word === 'interface' ? 'interface' : word;
  }
  if (/^vsys zone network (tap|virtual-wire|layer2|layer3)$/.test(line)) return 'interface';
  if (word === 'zone-protection-profile') return 'zone-protection-profile';
  if (word === 'interface-management-profile') return 'interface-management-profile';
  if (/^network (virtual-router|logical-router|vlan) interface$/.test(line)) return 'interface';
  if (/static-route interface$/.test(line)) return 'interface';
  if (/static-route nexthop next-vr$/.test(line)) return 'virtual-router';
  if (/^network virtual-wire interface[12]$/.test(line)) return 'interface';
  if (/user-acl (include-list|exclude-list)$/.test(line)) return undefined;
  if (/^vsys profile-group /.test(line)) return `profile:${word}`;
  if (line === 'vsys zone network log-setting') return 'log-profile';
  if (/^network qos interface .*\bqos-profile$/.test(line)) return 'qos-profile';
  if (/^network ike gateway .* ike-crypto-profile$/.test(line)) return 'ike-crypto-profile';
  if (/^network tunnel ipsec auto-key ipsec-crypto-profile$/.test(line)) return 'ipsec-crypto-profile';
  return undefined;
}

function ruleReference(path, word) {
  const base = path[2];
  const parent = path.at(-2);
  if (word === 'from' || (word === 'zone' && /^(from|to)$/.test(parent))) return 'zone';
  if (word === 'to') return 'zone';
  if (word === 'interface' && /^(from|to)$/.test(parent)) return 'interface';
  if (/^(source|destination)$/.test(word)) return 'address';
  if (word === 'translated-address') return 'address';
  if (/^(service)$/.test(word)) return 'service';
  if (word === 'application') return base === 'application-override' ? 'application-object' : 'application';
  if (word === 'source-user') return 'user';
  if (word === 'category') return 'url-category';
  if (word === 'schedule') return 'schedule';
  if (/^(tag|group-tag)$/.test(word)) return 'tag';
  if (/^(to-interface|egress-interface)$/.test(word)) return 'interface';
  if (word === 'interface' && parent === 'interface-address') return 'interface';
  if (parent === 'monitor' && word === 'profile') return 'monitor-profile';
  if (word === 'group' && parent === 'profile-setting') return 'profile-group';
  if (parent === 'profiles') return `profile:${word}`;
  if (base === 'dos' && word === 'profile') return 'dos-profile';
  if (word === 'log-setting') return 'log-profile';
  if (word === 'authentication-enforcement') return 'authentication-object';
  if (base === 'decryption' && word === 'profile') return 'profile:decryption';
  return undefined;
}

function writeSchema() {
  const content = `// The schema of the configuration of release 11.2. Made by derive-schema.mjs; notation: compact-schema.ts.
import type { CompactSchema } from './compact-schema.ts';

/** Its types, bodies and root. */
export const SCHEMA_11_2: CompactSchema = {
  root: ${rootBody},
  types: \`
${tables.types.join('\n')}
\`,
  bodies: \`
${tables.bodies.join('\n')}
\`,
};
`;
  writeFileSync(new URL('./schema-11.2.ts', import.meta.url), content);
  process.stderr.write(
    `${tables.bodies.length} bodies, ${tables.types.length} types, ${content.length} bytes\n`,
  );
}
