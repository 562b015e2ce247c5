// Links, routes and BGP peers under a changed configuration: what a commit does to them, every command tells.
import { beforeAll, expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { conversationWith } from './testing/managed-conversation.ts';

const WORLD = shippedWorld('hq', { warmUp: 60 });
const PEER = 'network virtual-router default protocol bgp peer-group core peer remote-core';
const ROUTE = 'network virtual-router default routing-table ip static-route';

let warm: Engine;

beforeAll(() => {
  warm = createEngine(WORLD, { seed: 1 });
  warm.advance(warm.startsAt);
});

/** Somebody in configuration mode on a firewall of its own; `commit` types lines and commits them. */
function desk() {
  const engine = warm.fork();
  const { session } = conversationWith(engine, WORLD);
  const say = (line: string) => session.execute(line).lines;
  say('configure');
  const commit = (...lines: readonly string[]) => {
    for (const line of lines)
      expect(say(line).filter((text) => text !== '' && text !== '[edit]')).toEqual([]);
    return say('commit').slice(3);
  };
  const wait = (seconds: number) => engine.advance(engine.view.now() + seconds * 1000);
  return { engine, say, commit, wait, view: engine.view };
}

const COMMITTED = ['Configuration committed successfully', '', '[edit]'];

function peerState({ view }: Engine): string {
  const [peer] = view.network.bgp()?.peers ?? [];
  return `${peer?.state} ${peer?.since} ${peer?.accepted}`;
}

/** Active routes through an interface, or by a protocol. */
function active({ view }: Engine, by: string): readonly string[] {
  return view.network
    .routes()
    .filter((route) => route.active && (route.interface === by || route.type === by))
    .map(({ destination }) => destination);
}

test('a port that is shut takes its routes, its peer and its neighbours along; opened, they come back', () => {
  const { engine, commit, say, wait, view } = desk();
  const arp = () => view.network.arp().entries.filter((one) => one.interface === 'ethernet1/5').length;
  expect([active(engine, 'bgp').length, arp() > 0]).toEqual([3 - 1, true]);
  expect(commit('set network interface ethernet ethernet1/5 link-state down')).toEqual(COMMITTED);
  expect([active(engine, 'ethernet1/5'), active(engine, 'bgp'), arp()]).toEqual([[], [], 0]);
  expect(peerState(engine)).toBe('active 0 0');
  expect(say('run show interface ethernet1/5').slice(1, 6)).toEqual([
    '--------------------------------------------------------------------------------',
    'Name: ethernet1/5, ID: 20',
    'Link status:',
    '  Runtime link speed/duplex/state: ukn/ukn/down((power-down))',
    '  Configured link speed/duplex/state: auto/auto/down',
  ]);
  expect(commit('delete network interface ethernet ethernet1/5 link-state')).toEqual(COMMITTED);
  expect(active(engine, 'ethernet1/5')).toEqual(['10.40.0.0/24', '10.50.0.0/24']);
  expect(peerState(engine)).toBe('active 0 0');
  wait(16);
  expect(peerState(engine)).toBe('active 16 0');
  wait(1);
  expect(peerState(engine)).toBe('established 0 3');
  expect(active(engine, 'bgp').length).toBe(2);
  const told = view.management.events().map(({ kind, subject }) => `${kind} ${subject}`);
  expect(told.filter((text) => /^(bgp|link)/.test(text))).toEqual([
    'bgp-established remote-core',
    'link-down ethernet1/5 1Gb/s-full duplex',
    'bgp-left remote-core',
    'link-up ethernet1/5 1Gb/s-full duplex',
    'bgp-established remote-core',
  ]);
});

test('a disabled peer is idle, one of another AS too, and what it announced is forgotten', () => {
  const { engine, commit, wait } = desk();
  commit(`set ${PEER} enable no`);
  wait(60);
  expect([peerState(engine), active(engine, 'bgp')]).toEqual(['idle 60 0', []]);
  commit(`set ${PEER} enable yes`, `set ${PEER} peer-as 64999`);
  wait(60);
  expect(peerState(engine)).toBe('idle 140 0');
  commit(`set ${PEER} peer-as 64820`);
  wait(60);
  expect(peerState(engine)).toBe('established 43 3');
});

test('what is changed in words alone leaves a peer alone; another hold time is another session', () => {
  const { engine, commit } = desk();
  const [, since] = peerState(engine).split(' ');
  commit('set network interface ethernet ethernet1/1 comment uplink');
  // The commit takes twenty seconds.
  expect(peerState(engine)).toBe(`established ${Number(since) + 20} 3`);
  commit(`set ${PEER} connection-options hold-time 30`);
  expect(peerState(engine)).toBe('active 0 0');
});

test('sessions follow the routes: packets for another zone are dropped until the old way is back', () => {
  const { engine, commit, wait, view } = desk();
  const drops = () => view.counters().find(({ name }) => name === 'flow_fwd_zonechange')?.value ?? 0;
  wait(10);
  expect(drops()).toBe(0);
  // Clients behind the inner router: their answers find the default route alone.
  commit(`delete ${ROUTE} route-2`);
  wait(10);
  expect(drops()).toBeGreaterThan(10);
  commit(`set ${ROUTE} inner destination 10.20.8.0/22`, `set ${ROUTE} inner nexthop ip-address 10.20.0.254`);
  const before = drops();
  wait(10);
  expect(drops()).toBe(before);
  expect(engine.view.sessionStatistics().allocated).toBe(view.countSessions({}));
});

test('nothing arrives over a link that is down', () => {
  const { commit, wait, view } = desk();
  const received = () => view.network.interfaceCounters('ethernet1/2').packetsReceived;
  commit('set network interface ethernet ethernet1/2 link-state down');
  const before = received();
  wait(10);
  expect(received()).toBe(before);
  commit('delete network interface ethernet ethernet1/2 link-state');
  wait(10);
  expect(received()).toBeGreaterThan(before);
});

test('an aggregate loses a member, and its link with the last; another port knows no partner', () => {
  const { engine, commit, view } = desk();
  const group = () => view.network.lacpGroups().map(({ state, members }) => [state, members.length]);
  const speed = () => view.network.hardwarePorts().find(({ name }) => name === 'ae1')?.speed;
  expect([group(), speed()]).toEqual([[['up', 2]], 20_000]);
  commit('delete network interface ethernet ethernet1/7 aggregate-group');
  expect([group(), speed()]).toEqual([[['up', 1]], 10_000]);
  expect(view.network.lldpNeighbors().map(({ port }) => port)).toEqual(['ethernet1/8']);
  commit('set network interface ethernet ethernet1/8 link-state down');
  expect([group(), active(engine, 'ae1')]).toEqual([[['down', 1]], []]);
  commit('set network interface ethernet ethernet1/12 aggregate-group ae1');
  expect(view.network.lacpGroups()[0]?.members.map(({ name, isSelected }) => [name, isSelected])).toEqual([
    ['ethernet1/8', false],
    ['ethernet1/12', false],
  ]);
  commit('set network interface ethernet ethernet1/7 aggregate-group ae1');
  expect(active(engine, 'ae1')).toEqual(['10.80.0.0/24']);
});

test('LLDP is switched off on an aggregate, or altogether', () => {
  const { commit, view } = desk();
  const heard = () => view.network.lldpNeighbors().length + view.network.lldpLocals().length;
  expect(heard()).toBe(4);
  commit('set network interface aggregate-ethernet ae1 layer3 lldp enable no');
  expect(heard()).toBe(0);
  commit('set network interface aggregate-ethernet ae1 layer3 lldp enable yes');
  expect(heard()).toBe(4);
  commit('set network interface ethernet ethernet1/4 layer3 lldp enable yes');
  expect(view.network.lldpCounters().map(({ port, received }) => [port, received > 0])).toEqual([
    ['ethernet1/7', true],
    ['ethernet1/8', true],
    ['ethernet1/4', false],
  ]);
  commit('set network lldp enable no');
  expect(heard()).toBe(0);
});

test('a VLAN loses a port with its stations', () => {
  const { commit, view } = desk();
  expect(view.network.macTable().entries.length).toBe(2);
  commit('delete network vlan Lab interface ethernet1/9');
  expect(view.network.macTable().entries).toEqual([]);
  expect(view.network.vlans()[0]?.ports).toEqual(['ethernet1/10']);
});

test('a route to nowhere, one by another distance, and the better metric', () => {
  const { say, commit, view } = desk();
  const lookUp = (ip: string) => say(`run test routing fib-lookup virtual-router default ip ${ip}`)[7];
  expect(lookUp('10.70.0.9')).toBe('  via 10.40.0.253 interface ethernet1/5, source 10.40.0.1, metric 0');
  commit(`set ${ROUTE} hole destination 10.70.1.0/24`, `set ${ROUTE} hole nexthop discard`);
  expect([lookUp('10.70.0.9'), lookUp('10.70.1.9')]).toEqual([
    '  via 10.40.0.253 interface ethernet1/5, source 10.40.0.1, metric 0',
    '  discard',
  ]);
  const hole = view.network.routes().find(({ destination }) => destination === '10.70.1.0/24');
  expect(hole).toMatchObject({ nextHop: 'discard', active: true, interface: '', metric: 10 });
  commit(
    `set ${ROUTE} by destination 10.70.0.0/16`,
    `set ${ROUTE} by nexthop ip-address 10.20.0.254`,
    `set ${ROUTE} by admin-dist 30`,
  );
  expect(lookUp('10.70.0.9')).toContain('via 10.40.0.253');
  commit(`set ${ROUTE} by admin-dist 15`);
  expect(lookUp('10.70.0.9')).toContain('via 10.20.0.254 interface ethernet1/2');
  commit(
    `set ${ROUTE} better destination 10.70.0.0/16`,
    `set ${ROUTE} better nexthop ip-address 10.20.0.253`,
    `set ${ROUTE} better admin-dist 15`,
    `set ${ROUTE} better metric 5`,
  );
  expect(lookUp('10.70.0.9')).toContain('via 10.20.0.253 interface ethernet1/2, source 10.20.0.1, metric 5');
});

test('a further address is the firewall’s own, has its subnet as a route, and may be a source', () => {
  const { say, commit, view } = desk();
  commit('set network interface ethernet ethernet1/2 layer3 ip 10.21.0.1/24');
  expect(say('run show interface logical').filter((line) => line.includes('10.2'))).toEqual([
    'ethernet1/2         17    1    trust            vr:default               0      10.20.0.1/24',
    '                                                                                10.21.0.1/24',
  ]);
  const routes = view.network.routes().filter(({ destination }) => destination.startsWith('10.21.'));
  expect(routes.map(({ destination, type, active: isActive }) => [destination, type, isActive])).toEqual([
    ['10.21.0.0/24', 'connect', true],
    ['10.21.0.1/32', 'host', true],
  ]);
  expect(say('run ping source 10.21.0.1 count 1 host 10.20.0.254').join('\n')).toContain('1 received');
});

const REFUSED: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'an aggregate that is not there',
    ['set network interface ethernet ethernet1/12 aggregate-group ae7'],
    ["network -> interface -> ethernet -> ethernet1/12 -> aggregate-group 'ae7' is not a valid reference"],
  ],
  [
    'a VLAN of a port that is no layer 2 port',
    ['set network vlan Lab interface ethernet1/2'],
    ["'ethernet1/2' is not a valid reference"],
  ],
  [
    'a subnet that another interface has',
    ['set network interface ethernet ethernet1/2 layer3 ip 10.30.0.9/24'],
    ['overlaps with'],
  ],
  ['a peer without an AS', [`delete ${PEER} peer-as`], ["is missing 'peer-as'"]],
  [
    'a speaker without a name',
    ['delete network virtual-router default protocol bgp router-id'],
    ["is missing 'router-id'"],
  ],
];

test.each(REFUSED)('a commit refuses %s', (_what, lines, words) => {
  const { say, engine } = desk();
  // A commit takes its time, in which routes grow older.
  const routes = () => engine.view.network.routes().map(({ age: _, ...route }) => route);
  const before = routes();
  const answers = [...lines, 'commit'].map((line) => say(line).join('\n')).join('\n');
  for (const text of words) expect(answers).toContain(text);
  expect(routes()).toEqual(before);
});

test('another virtual router decides, and the distances of a router may be turned round', () => {
  const { say, commit, view } = desk();
  const lookUp = (ip: string) => say(`run test routing fib-lookup virtual-router default ip ${ip}`)[7];
  commit(
    'set network interface loopback units loopback.5 ip 10.90.0.1/32',
    'set network interface ethernet ethernet1/11 layer3 ip 10.91.0.1/24',
    'set zone far network layer3 ethernet1/11',
    'set network virtual-router other interface ethernet1/11',
    'set network virtual-router other routing-table ip static-route deep destination 10.92.0.0/16',
    'set network virtual-router other routing-table ip static-route deep nexthop ip-address 10.91.0.9',
    `set ${ROUTE} over destination 10.92.4.0/24`,
    `set ${ROUTE} over nexthop next-vr other`,
  );
  expect(lookUp('10.92.4.1')).toContain('interface ethernet1/11');
  expect(view.network.routes().find(({ destination }) => destination === '10.92.4.0/24')).toMatchObject({
    virtualRouter: 'default',
    nextHop: 'vr:other',
    active: true,
  });
  commit(`set ${ROUTE} rival destination 10.70.0.0/16`, `set ${ROUTE} rival nexthop ip-address 10.20.0.254`);
  expect(lookUp('10.70.0.9')).toContain('interface ethernet1/2');
  commit('set network virtual-router default admin-dists static 30');
  expect(lookUp('10.70.0.9')).toContain('interface ethernet1/5');
  commit('set network virtual-router default admin-dists ebgp 40');
  expect(lookUp('10.70.0.9')).toContain('interface ethernet1/2');
});

test('a longer or a shorter frame, as the interface has it', () => {
  const { say, commit } = desk();
  const ping = () =>
    say('run ping source 10.20.0.1 do-not-fragment yes size 1400 count 1 host 10.20.0.254').join('\n');
  expect(ping()).toContain('1 received');
  commit('set network interface ethernet ethernet1/2 layer3 mtu 1300');
  expect(say('run show interface ethernet1/2').join('\n')).toContain('Interface MTU 1300');
  expect(ping()).not.toContain('1 received');
});

test('what is redistributed is told, by subnet or by profile', () => {
  const { commit, view } = desk();
  const told = () => view.network.bgpRibOut().map(({ prefix }) => prefix);
  const bgp = 'network virtual-router default protocol bgp';
  commit(`set ${bgp} redist-rules 10.30.0.0/24 enable no`);
  expect(told()).toEqual(['10.20.0.0/24', '10.20.8.0/22', '172.16.30.0/24', '10.80.0.0/24']);
  commit(`delete ${ROUTE} route-2`);
  expect(told()).toEqual(['10.20.0.0/24', '172.16.30.0/24', '10.80.0.0/24']);
  const profile = 'network virtual-router default protocol redist-profile outside';
  commit(
    `set ${profile} priority 1`,
    `set ${profile} filter type connect`,
    `set ${profile} filter interface ethernet1/6`,
    `set ${profile} action redist`,
    `set ${bgp} redist-rules outside enable yes`,
  );
  expect(told()).toContain('198.51.100.0/24');
});
