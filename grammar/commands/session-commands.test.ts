import { expect, test } from 'vitest';
import type { SessionFilter } from '../../engine/session-filter.ts';
import { createExecutor } from '../execute.ts';
import { LISTING_ROWS } from '../text/session-table.text.ts';
import { CLEAR_FILTER_OPTIONS, SHOW_FILTER_OPTIONS } from './session-filter-options.ts';
import { exemplarFirewall } from './testing/exemplar-firewall.ts';

function firewall() {
  const engine = exemplarFirewall();
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'on' });
  return { ...engine, execute };
}

/** Criteria that the listing and clearing share. */
const CRITERIA: readonly (readonly [string, SessionFilter])[] = [
  ['nat none', { nat: 'none' }],
  ['nat both', { nat: 'both' }],
  ['ssl-decrypt yes', { sslDecrypt: true }],
  ['ssl-decrypt no', { sslDecrypt: false }],
  ['decrypt-forwarded yes', { decryptForwarded: true }],
  ['http2-connection no', { http2Connection: false }],
  ['tunnel-inspected yes', { tunnelInspected: true }],
  ['tunnel-decap yes', { tunnelDecap: true }],
  ['decrypt-mirror no', { decryptMirror: false }],
  ['type predict', { type: 'predict' }],
  ['type vni', { type: 'vni' }],
  ['state initial', { state: 'init' }],
  ['state discard', { state: 'discard' }],
  ['vni-id 0', { vniId: 0 }],
  ['vni-id 16777215', { vniId: 16_777_215 }],
  ['from trust', { from: 'trust' }],
  ['to untrust', { to: 'untrust' }],
  ['source 10.20.0.0/24', { source: '10.20.0.0/24' }],
  ['source 2001:db8::1', { source: '2001:db8::1' }],
  ['destination 192.0.2.53', { destination: '192.0.2.53' }],
  ['source-user hq\\anna', { sourceUser: 'hq\\anna' }],
  ['destination-user "Anna Berg"', { destinationUser: 'Anna Berg' }],
  ['source-port 51514', { sourcePort: 51514 }],
  ['destination-port 65535', { destinationPort: 65535 }],
  ['protocol 17', { protocol: 17 }],
  ['application dns', { application: 'dns' }],
  ['rule Users-DNS', { rule: 'Users-DNS' }],
  ['rule "Users of the DNS"', { rule: 'Users of the DNS' }],
  ['nat-rule SNAT-Out', { natRule: 'SNAT-Out' }],
  ['qos-rule Voice', { qosRule: 'Voice' }],
  ['pbf-rule PBF-Users', { pbfRule: 'PBF-Users' }],
  ['sdwan-rule Branch', { sdwanRule: 'Branch' }],
  ['hw-interface ethernet1/2', { hwInterface: 'ethernet1/2' }],
  ['min-kb 1', { minKb: 1 }],
  ['max-kb 1048576', { maxKb: 1_048_576 }],
  ['min-age 4194304', { minAge: 4_194_304 }],
  ['min-queued-l7 1048576', { minQueuedL7: 1_048_576 }],
  ['qos-node-id 0', { qosNodeId: 0 }],
  ['qos-node-id 5000', { qosNodeId: 5000 }],
  ['qos-node-id -2', { qosNodeId: -2 }],
  ['qos-class 8', { qosClass: 8 }],
  ['vsys-name vsys2', { vsysName: 'vsys2' }],
  ['vsys-name any', { vsysName: 'any' }],
  ['ctd-ver 255', { ctdVer: 255 }],
  ['to dc protocol 6 state active from trust', { to: 'dc', protocol: 6, state: 'active', from: 'trust' }],
];

const LISTING_CRITERIA: typeof CRITERIA = [
  ['ip6 yes', { ip6: true }],
  ['ip6 no', { ip6: false }],
  ['http2-stream yes', { http2Stream: true }],
  ['ingress-interface ethernet1/2', { ingressInterface: 'ethernet1/2' }],
  ['egress-interface tunnel.1', { egressInterface: 'tunnel.1' }],
  ['rematch security-policy', { rematch: 'security-policy' }],
  ['sw-offload no', { swOffload: false }],
];

const CLEARING_CRITERIA: typeof CRITERIA = [
  ['dos-rule Guard', { dosRule: 'Guard' }],
  ['destination 192.0.2.0/24', { destination: '192.0.2.0/24' }],
];

// Vendor: operational hierarchy, release 11.2.
const LISTING_ORDER =
  'nat ip6 ssl-decrypt decrypt-forwarded http2-connection http2-stream tunnel-inspected tunnel-decap decrypt-mirror count ' +
  'type state vni-id from to source destination source-user destination-user source-port destination-port protocol ' +
  'application rule nat-rule qos-rule pbf-rule sdwan-rule hw-interface ingress-interface egress-interface min-kb max-kb ' +
  'min-age min-queued-l7 qos-node-id qos-class vsys-name ctd-ver rematch sw-offload';
const CLEARING_ORDER = LISTING_ORDER.replace(
  / (ip6|http2-stream|count|(in|e)gress-interface|rematch|sw-offload)\b/g,
  '',
).replace('sdwan-rule', 'dos-rule sdwan-rule');

test('the criteria stand in the order of the device', () => {
  expect(Object.keys(SHOW_FILTER_OPTIONS).join(' ')).toBe(LISTING_ORDER);
  expect(Object.keys(CLEAR_FILTER_OPTIONS).join(' ')).toBe(CLEARING_ORDER);
});

test('every criterion is tried below', () => {
  const wordsOf = (criteria: typeof CRITERIA) => new Set(criteria.map(([text]) => text.split(' ')[0]));
  expect(wordsOf([...CRITERIA, ...LISTING_CRITERIA])).toEqual(
    new Set(LISTING_ORDER.split(' ').filter((word) => word !== 'count')),
  );
  expect(wordsOf([...CRITERIA, ...CLEARING_CRITERIA])).toEqual(new Set(CLEARING_ORDER.split(' ')));
});

test.each([...CRITERIA, ...LISTING_CRITERIA])('the listing is asked for: %s', (criteria, filter) => {
  const { execute, filters } = firewall();
  expect(execute(`show session all filter ${criteria}`).status).toBe('accepted');
  expect(filters).toEqual([filter]);
});

test.each([...CRITERIA, ...CLEARING_CRITERIA])('sessions are cleared by: %s', (criteria, filter) => {
  const { execute, operations } = firewall();
  expect(execute(`clear session all filter ${criteria}`).lines).toEqual(['', 'sessions cleared']);
  expect(operations).toEqual([{ kind: 'clear-sessions', filter }]);
});

test.each([...CRITERIA, ...LISTING_CRITERIA])('a count is asked for: %s', (criteria, filter) => {
  const { execute, filters, pages } = firewall();
  const turn = execute(`show session all filter ${criteria} count yes`);
  expect(turn.lines).toEqual(['', 'Number of sessions that match filter: 7']);
  expect(turn.rows).toEqual({ kind: 'count', count: 7 });
  expect(filters).toEqual([filter]);
  expect(pages).toEqual([]);
});

test('a count that is not wanted is the listing', () => {
  const { execute, filters } = firewall();
  expect(execute('show session all filter count no source 10.20.0.50').lines).toHaveLength(9);
  expect(filters).toEqual([{ source: '10.20.0.50' }]);
});

test.each([
  'source-port 0',
  'source-port 65536',
  'protocol 256',
  'min-age 4194305',
  'min-kb 1048577',
  'nat some',
  'state free',
  'type ftp',
  'source 10.20.0.300',
  'destination 192.0.2.0/24',
  'destination web-server',
  'ip6 maybe',
  'vni-id 16777216',
  'max-kb 0',
  'min-queued-l7 0',
  'qos-node-id 5001',
  'qos-node-id -1',
  'qos-class 0',
  'qos-class 9',
  'ctd-ver 0',
  'ctd-ver 256',
  'rematch nat-policy',
  'dos-rule Guard',
])('the listing refuses: %s', (criteria) => {
  const { execute, filters } = firewall();
  const turn = execute(`show session all filter ${criteria}`);
  expect(turn.status).toBe('rejected');
  expect(turn.lines).toEqual(['Unrecognized command', 'Invalid syntax.']);
  expect(filters).toEqual([]);
});

test.each(['count yes', ...LISTING_CRITERIA.map(([text]) => text)])('clearing refuses: %s', (criteria) => {
  const { execute, operations } = firewall();
  expect(execute(`clear session all filter ${criteria}`).status).toBe('rejected');
  expect(operations).toEqual([]);
});

test('before release 11.2 the listing refuses what that release brought', () => {
  const engine = exemplarFirewall();
  const { execute } = createExecutor({ engine, release: '10.2', coach: 'on' });
  expect(execute('show session all filter sw-offload yes').status).toBe('rejected');
  expect(execute('show session all filter rematch security-policy').status).toBe('accepted');
});

test('a filter without criteria is incomplete and clears nothing', () => {
  const { execute, operations } = firewall();
  expect(execute('clear session all filter').lines).toEqual(['', 'Invalid syntax.']);
  expect(operations).toEqual([]);
});

test('every session is listed and cleared without a filter', () => {
  const { execute, filters, pages, operations } = firewall();
  execute('show session all');
  execute('clear session all');
  expect(filters).toEqual([{}]);
  expect(pages).toEqual([{ startAt: 1, limit: LISTING_ROWS }]);
  expect(operations).toEqual([{ kind: 'clear-sessions', filter: {} }]);
});

test('the listing starts where it is told to', () => {
  const { execute, pages } = firewall();
  expect(execute('show session all start-at 2 filter state active').lines[5]).toMatch(
    /^33575 {8}dns {12}ACTIVE/,
  );
  expect(execute('show session all start-at 3').lines).toEqual(['', 'No Active Sessions']);
  expect(pages.map((page) => page.startAt)).toEqual([2, 3]);
  expect(execute('show session all start-at 0').status).toBe('rejected');
  expect(execute('show session all start-at 2097153').status).toBe('rejected');
});

test('one session by its id', () => {
  const { execute } = firewall();
  const turn = execute('show session id 33571');
  expect(turn.lines.slice(0, 4)).toEqual(['', 'Session           33571', '', '        c2s flow:']);
  expect(turn.rows).toMatchObject({ id: 33571, session: { id: 33571 } });
});

test('an id that names no session is answered, not refused', () => {
  const { execute } = firewall();
  const turn = execute('show session id 39999');
  expect(turn.status).toBe('accepted');
  expect(turn.lines[3]).toBe("        Bad Key: c2s: 'c2s'");
  expect(turn.rows).toEqual({ id: 39999, session: undefined });
});

test.each(['0', '4294967296', 'x', '-1', '1.5'])('the id %s is refused', (id) => {
  expect(firewall().execute(`show session id ${id}`).status).toBe('rejected');
});

test('statistics and meters are laid out', () => {
  const { execute } = firewall();
  expect(execute('show session info').lines[1]).toBe(
    'target-dp:                                       *.dp0',
  );
  expect(execute('show session meter').lines).toEqual([
    '',
    'VSYS  Maximum  Current  Throttled',
    '1      600      312     0',
  ]);
});

test('one session is cleared by its id', () => {
  const { execute, operations } = firewall();
  const turn = execute('clear session id 33571');
  expect(turn.lines).toEqual(['', 'session 33571 cleared']);
  expect(turn.rows).toEqual({ kind: 'session-cleared', id: 33571 });
  expect(operations).toEqual([{ kind: 'clear-session', id: 33571 }]);
});

test('clearing an id that names no session is refused', () => {
  const turn = firewall().execute('clear session id 39999');
  expect(turn.status).toBe('rejected');
  expect(turn.lines).toEqual(['', 'session 39999 not found']);
});
