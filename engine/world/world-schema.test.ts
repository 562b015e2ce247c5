import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallWorld } from './small-world.fixture.ts';
import { parseWorld } from './world-schema.ts';

const WORLDS = new URL('../worlds/', import.meta.url);

test.each(readdirSync(WORLDS))('the shipped world %s is sound', (file) => {
  expect(parseWorld(parse(readFileSync(new URL(file, WORLDS), 'utf8')))).toMatchObject({ kind: 'world' });
});

/** Paths and messages of the issues of the small world with other words in it. */
function issues(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = parseWorld({ ...smallWorld(), ...changes });
  return parsed.kind === 'world'
    ? []
    : parsed.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

const rule = { name: 'R', from: ['inside'], to: ['outside'] };
const source = { name: 'S', application: 'dns', clients: ['10.0.0.5'], servers: ['192.0.2.1'], perSecond: 1 };

test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  [
    'an unknown zone',
    { securityRules: [{ ...rule, from: ['any', 'nowhere'] }] },
    ['securityRules.0.from.1: unknown zone "nowhere"'],
  ],
  [
    'an unknown application',
    { securityRules: [{ ...rule, application: ['gopher'] }] },
    ['securityRules.0.application.0: unknown application "gopher"'],
  ],
  [
    'an unknown address',
    { securityRules: [{ ...rule, source: ['printer'] }] },
    ['securityRules.0.source.0: "printer" is neither an address nor the name of one'],
  ],
  [
    'a bad service',
    { securityRules: [{ ...rule, service: ['tcp/99999'] }] },
    ['securityRules.0.service.0: "tcp/99999" is not a service here'],
  ],
  ['a name twice', { securityRules: [rule, rule] }, ['securityRules.1.name: duplicate name "R"']],
  ['an unknown platform', { platform: 'PA-1' }, ['platform: unknown platform "PA-1"']],
  [
    'a source behind no route',
    { routes: [], traffic: [source] },
    ['traffic.0.servers.0: "192.0.2.1" lies behind no interface and no route'],
  ],
  [
    'a source without a rate',
    { traffic: [{ ...source, perSecond: undefined }] },
    ['traffic.0: needs either perSecond or connections'],
  ],
  [
    'a data channel that nobody predicts',
    { traffic: [{ ...source, dataChannels: [{ application: 'rtp', announcedBy: 'both' }] }] },
    ['traffic.0.dataChannels.0.application: no gateway hears of "rtp" on dns'],
  ],
  [
    'a pool without address',
    {
      natRules: [
        {
          name: 'N',
          from: ['any'],
          to: 'outside',
          sourceTranslation: { kind: 'dynamic-ip-and-port', interface: 'tunnel.9' },
        },
      ],
    },
    ['natRules.0.sourceTranslation.interface: "tunnel.9" is no interface with an address'],
  ],
  [
    'a service that is no port',
    { services: [{ name: 'web', port: 'http' }] },
    ['services.0.port: "http" is not a port range'],
  ],
  [
    'an unknown zone without buffer protection',
    { bufferProtection: { zonesWithout: ['nowhere'] } },
    ['bufferProtection.zonesWithout.0: unknown zone "nowhere"'],
  ],
  [
    'a profile for an unknown zone',
    { zoneProtection: [{ zone: 'nowhere' }] },
    ['zoneProtection.0.zone: unknown zone "nowhere"'],
  ],
  [
    'a pool without source',
    {
      natRules: [
        { name: 'N', from: ['any'], to: 'outside', sourceTranslation: { kind: 'dynamic-ip-and-port' } },
      ],
    },
    ['natRules.0.sourceTranslation: needs either interface or addresses'],
  ],
  [
    'a bi-directional translation of any source',
    {
      natRules: [
        {
          name: 'N',
          from: ['any'],
          to: 'outside',
          sourceTranslation: { kind: 'static-ip', address: '203.0.113.9', bidirectional: true },
        },
      ],
    },
    ['natRules.0.source: bi-directional translation needs one source as large as its address'],
  ],
  [
    'an application carried by one below it',
    {
      applications: [
        { name: 'a', transport: 'tcp', ports: [1], carrier: 'b' },
        { name: 'b', transport: 'tcp', ports: [2], carrier: 'ssl' },
      ],
    },
    ['applications.0.carrier: "b" must be defined before'],
  ],
  [
    'a what-if for an unknown zone',
    { whatIf: { resetOnNonSyn: ['nowhere'] } },
    ['whatIf.resetOnNonSyn.0: unknown zone "nowhere"'],
  ],
  [
    'a route out of nowhere',
    { routes: [{ destination: '0.0.0.0/0', interface: 'ethernet1/9' }] },
    ['routes.0.interface: unknown interface "ethernet1/9"'],
  ],
])('%s is an issue at its place', (_, changes, expected) => {
  expect(issues(changes)).toEqual(expected);
});

test('a value of the wrong shape is an issue at its place', () => {
  expect(issues({ interfaces: [{ name: 'ethernet1/1', zone: 'a', address: '10.0.0.300/24' }] })).toEqual([
    'interfaces.0.address: not an IPv4 address or prefix',
  ]);
  const host = (address: string) => issues({ hosts: [{ name: 'h', address }] });
  expect(host('240.0.0.1')).toEqual(['hosts.0.address: not an IPv4 or IPv6 address']);
  expect(host('2001:db8::/64')).toEqual(['hosts.0.address: not an IPv4 or IPv6 address']);
  expect(host('2001:db8::1')).toEqual([]);
  expect(issues({ interfaces: [{ name: 'ethernet1/1', zone: 'a', ipv6Address: '10.0.0.1/24' }] })).toEqual([
    'interfaces.0.ipv6Address: not an IPv6 address or prefix',
  ]);
  expect(parseWorld('no world at all')).toMatchObject({ kind: 'invalid', issues: [{ path: [] }] });
  expect(issues({ colour: 'red' })).toHaveLength(1);
});
