import { expect, test } from 'vitest';
import { compileWorld } from '../compile-world.ts';
import { newSilence, setSilent } from '../hosts/silence.ts';
import { parseIpv4 } from '../table/address.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { PbfMonitors } from './pbf-monitors.ts';
import { pbfQuery } from './pbf-policy.ts';

const FORWARD = { kind: 'forward', egressInterface: 'ethernet1/3', nextHop: '172.16.0.254' };
const HOSTS = [
  { name: 'gateway', address: '172.16.0.254' },
  { name: 'target', address: '192.0.2.99' },
];

const OFFICE = { name: 'office', kind: 'daily', hours: [['08:00', '17:30']] };

interface Asked {
  readonly source?: string;
  readonly destination?: string;
  readonly port?: number;
  readonly protocol?: number;
  readonly application?: string;
  readonly user?: string;
  readonly via?: string;
}

/** The policy of the small world with these rules, and what it says of a first packet from 10.0.0.5 to 192.0.2.80:443. */
function policyOf(...rules: readonly Readonly<Record<string, unknown>>[]) {
  const named = rules.map((rule, index) => ({
    name: `R${index + 1}`,
    action: FORWARD,
    ...('fromInterface' in rule ? {} : { from: ['inside'] }),
    ...rule,
  }));
  const compiled = compileWorld(smallWorld({ pbfRules: named, hosts: HOSTS, schedules: [OFFICE] }), {});
  const silence = newSilence(compiled);
  const monitors = new PbfMonitors(compiled.pbf.monitors, silence);
  const match = (asked: Asked = {}, now = 0): string | undefined => {
    const { names, interfaces } = compiled;
    const query = pbfQuery(compiled.addresses);
    query.ingressInterface = names.interfaces.idOf(asked.via ?? 'ethernet1/2');
    query.fromZone = interfaces[query.ingressInterface]?.zone ?? 0;
    query.source = parseIpv4(asked.source ?? '10.0.0.5') ?? 0;
    query.destination = parseIpv4(asked.destination ?? '192.0.2.80') ?? 0;
    query.protocol = asked.protocol ?? 6;
    query.destinationPort = asked.port ?? 443;
    query.application = names.applications.idOf(asked.application ?? '');
    query.user = names.users.idOf(asked.user ?? '');
    query.at = now;
    return compiled.pbf.match(query, monitors, now)?.name;
  };
  /** Silences a host, or lets it answer again, at an instant. */
  const change = (host: string, arp: 'answers' | 'silent', now: number) => {
    setSilent(silence, HOSTS.findIndex(({ name }) => name === host) + 1, arp);
    monitors.observe(silence, now);
  };
  return { match, change };
}

test('the first rule from the top that matches decides', () => {
  const { match } = policyOf({ destination: ['192.0.2.0/28'] }, { destination: ['192.0.2.0/24'] }, {});
  expect(match({ destination: '192.0.2.9' })).toBe('R1');
  expect(match({ destination: '192.0.2.80' })).toBe('R2');
  expect(match({ destination: '198.51.100.1' })).toBe('R3');
});

test.each<[string, Readonly<Record<string, unknown>>, Asked, Asked]>([
  ['zone', { from: ['servers'] }, { via: 'ethernet1/3' }, {}],
  ['interface', { fromInterface: ['ethernet1/3'] }, { via: 'ethernet1/3' }, {}],
  ['source', { source: ['10.0.0.0/30'] }, { source: '10.0.0.2' }, { source: '10.0.0.5' }],
  ['negated source', { source: ['10.0.0.0/30'], negateSource: true }, {}, { source: '10.0.0.2' }],
  ['destination by name', { destination: ['web-public'] }, { destination: '203.0.113.10' }, {}],
  [
    'negated destination',
    { destination: ['192.0.2.0/24'], negateDestination: true },
    { destination: '8.8.8.8' },
    {},
  ],
  ['user', { user: ['hq\\anna'] }, { user: 'hq\\anna' }, {}],
  ['service', { service: ['tcp/443'] }, {}, { port: 80 }],
  ['protocol of the service', { service: ['tcp/443'] }, {}, { protocol: 17 }],
  ['application', { application: ['ssl'] }, { application: 'ssl' }, { application: 'dns' }],
  ['application, of which nothing is known', { application: ['ssl'] }, { application: 'ssl' }, {}],
  [
    'default port of the application',
    { application: ['ssl'], service: ['application-default'] },
    { application: 'ssl' },
    { application: 'ssl', port: 8443 },
  ],
])('a rule tells packets apart by %s', (_, rule, matching, other) => {
  const { match } = policyOf(rule);
  expect([match(matching), match(other)]).toEqual(['R1', undefined]);
});

test('a disabled rule is passed over and keeps its number', () => {
  const compiled = compileWorld(
    smallWorld({
      pbfRules: [
        { name: 'Off', from: ['inside'], action: { kind: 'discard' }, disabled: true },
        { name: 'On', from: ['inside'], action: FORWARD },
      ],
    }),
    {},
  );
  expect(compiled.pbf.rules.map(({ id, name }) => `${id} ${name}`)).toEqual(['1 Off', '2 On']);
  expect(compiled.pbf.size).toBe(1);
});

const MONITOR = { address: '192.0.2.99', interval: 3, threshold: 5 };

test('a monitored address counts as unreachable after so many unanswered probes, and as reachable after one answer', () => {
  const { match, change } = policyOf({ monitor: MONITOR });
  change('target', 'silent', 100_000);
  expect([match({}, 114_999), match({}, 115_000)]).toEqual(['R1', undefined]);
  change('target', 'answers', 200_000);
  expect([match({}, 202_999), match({}, 203_000)]).toEqual([undefined, 'R1']);
});

test('a silence shorter than the threshold is not noticed', () => {
  const { match, change } = policyOf({ monitor: MONITOR });
  change('target', 'silent', 100_000);
  change('target', 'answers', 110_000);
  expect([match({}, 110_000), match({}, 116_000), match({}, 900_000)]).toEqual(['R1', 'R1', 'R1']);
});

test('an address that comes back for less than an interval is not noticed either', () => {
  const { match, change } = policyOf({ monitor: MONITOR });
  change('target', 'silent', 100_000);
  change('target', 'answers', 200_000);
  change('target', 'silent', 202_000);
  expect([match({}, 202_000), match({}, 205_000)]).toEqual([undefined, undefined]);
});

test('a silent next hop makes the address behind it unreachable', () => {
  const { match, change } = policyOf({ monitor: MONITOR });
  change('gateway', 'silent', 100_000);
  expect(match({}, 120_000)).toBeUndefined();
});

test('without an address of its own a monitor probes the next hop', () => {
  const { match, change } = policyOf({ monitor: {} });
  change('target', 'silent', 100_000);
  expect(match({}, 200_000)).toBe('R1');
  change('gateway', 'silent', 200_000);
  expect(match({}, 215_000)).toBeUndefined();
});

test('a rule that its monitor disables gives way to the rules below, another one to the route', () => {
  const disabling = policyOf({ monitor: { ...MONITOR, disableIfUnreachable: true } }, {});
  disabling.change('target', 'silent', 0);
  expect(disabling.match({}, 60_000)).toBe('R2');
  const staying = policyOf({ monitor: MONITOR }, {});
  staying.change('target', 'silent', 0);
  expect(staying.match({}, 60_000)).toBeUndefined();
});

test('a monitored address is that of a host in whatever form it is written', () => {
  const hosts = [{ name: 'far', address: '2001:db8:0:0::9', arp: 'silent' }];
  const monitor = { address: '2001:DB8::9', disableIfUnreachable: true };
  const pbfRules = [{ name: 'R', from: ['inside'], action: FORWARD, monitor }];
  const compiled = compileWorld(smallWorld({ hosts, pbfRules }), {});
  expect(compiled.pbf.monitors).toMatchObject([{ host: 1, nextHopHost: 0 }]);
});

test('a rule with a schedule is passed over outside of it', () => {
  const { match } = policyOf({ schedule: 'office' }, {});
  const at = (time: string) => match({}, Date.parse(`2026-03-18T${time}Z`));
  expect([at('07:59:59'), at('08:00:00'), at('17:30:59'), at('17:31:00')]).toEqual(['R2', 'R1', 'R1', 'R2']);
});
