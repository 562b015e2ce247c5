// Random edits of a world's configuration, for property tests.
import fc from 'fast-check';
import { configurationOf, type FirewallConfiguration } from '../world/firewall-configuration.ts';
import type { World, WorldNatRule } from '../world/world-schema.ts';

type SourceTranslation = NonNullable<WorldNatRule['sourceTranslation']>;

const TRANSLATIONS: readonly SourceTranslation[] = [
  { kind: 'dynamic-ip-and-port', addresses: ['203.0.113.32/31'] },
  { kind: 'dynamic-ip-and-port', addresses: ['203.0.113.33/32', '203.0.113.40/32'] },
  { kind: 'dynamic-ip', addresses: ['203.0.113.48/30'] },
  { kind: 'dynamic-ip', addresses: ['203.0.113.33/32', '203.0.113.48/30'] },
  { kind: 'static-ip', address: '203.0.113.33', bidirectional: false },
];

/** What is done to a configuration. Numbers beyond the end of a list do nothing. */
export interface Edit {
  /** Position of a security rule, and what becomes of it. */
  readonly rule: number;
  readonly change: 'deny' | 'remove' | 'first' | 'disable' | 'open' | 'none';
  /** Position of the interface that goes, or moves to the zone of the first one. */
  readonly port: number;
  readonly portChange: 'remove' | 'move' | 'readdress' | 'none';
  /** Position in TRANSLATIONS. */
  readonly translation: number;
  readonly pbf: 'keep' | 'reverse' | 'none';
  readonly tcpTimeout: number;
  readonly rematch: boolean;
}

/** Any edit. */
export const edit: fc.Arbitrary<Edit> = fc.record({
  rule: fc.nat(9),
  change: fc.constantFrom('deny', 'remove', 'first', 'disable', 'open', 'none'),
  port: fc.nat(8),
  portChange: fc.constantFrom('remove', 'move', 'readdress', 'none', 'none', 'none'),
  translation: fc.nat(TRANSLATIONS.length),
  pbf: fc.constantFrom('keep', 'reverse', 'none'),
  tcpTimeout: fc.integer({ min: 20, max: 4000 }),
  rematch: fc.boolean(),
});

/** The configuration of a world after an edit. */
export function edited(world: World, change: Edit): FirewallConfiguration {
  return {
    ...configurationOf(world),
    securityRules: editedRules(world.securityRules, change),
    interfaces: editedInterfaces(world.interfaces, change),
    natRules: world.natRules.map((rule) => editedTranslation(rule, change)),
    pbfRules: editedForwarding(world.pbfRules, change),
    timers: { ...world.timers, tcp: change.tcpTimeout },
    rematch: change.rematch,
  };
}

function editedRules(rules: World['securityRules'], { rule: at, change }: Edit): World['securityRules'] {
  const rule = rules[at];
  if (rule === undefined || change === 'none') return rules;
  const others = rules.filter((other) => other !== rule);
  switch (change) {
    case 'remove':
      return others;
    case 'first':
      return [rule, ...others];
    case 'deny':
      return rules.map((other) => (other === rule ? { ...rule, action: 'deny' } : other));
    case 'disable':
      return rules.map((other) => (other === rule ? { ...rule, disabled: true } : other));
    case 'open':
      return [
        ...rules,
        { ...rule, name: 'Open', from: ['any'], to: ['any'], application: ['any'], service: ['any'] },
      ];
  }
}

function editedInterfaces(ports: World['interfaces'], { port: at, portChange }: Edit): World['interfaces'] {
  const [first] = ports;
  const port = ports[at];
  if (port === undefined || first === undefined || at === 0) return ports;
  if (portChange === 'remove') return ports.filter((other) => other !== port);
  if (portChange === 'none') return ports;
  const changed =
    portChange === 'move'
      ? { ...port, zone: first.zone }
      : { ...port, ...(port.ipv6Address === undefined ? {} : { ipv6Address: '2001:db8:77::1/64' }) };
  return ports.map((other) => (other === port ? changed : other));
}

function editedTranslation(rule: WorldNatRule, { translation }: Edit): WorldNatRule {
  const wanted = TRANSLATIONS[translation];
  return rule.sourceTranslation === undefined || wanted === undefined
    ? rule
    : { ...rule, sourceTranslation: wanted };
}

function editedForwarding(rules: World['pbfRules'], { pbf }: Edit): World['pbfRules'] {
  if (pbf === 'none') return [];
  return pbf === 'reverse' ? [...rules].reverse() : rules;
}
