import { expect, test } from 'vitest';
import type { SessionFilter } from '../../engine/session-filter.ts';
import { createExecutor } from '../execute.ts';
import { LISTING_ROWS } from '../text/session-table.text.ts';
import { exemplarFirewall } from './testing/exemplar-firewall.ts';

function firewall() {
  const engine = exemplarFirewall();
  const { execute } = createExecutor({ engine, release: '11.2', coach: 'on' });
  return { ...engine, execute };
}

const CRITERIA: readonly (readonly [string, SessionFilter])[] = [
  ['source 10.20.0.0/24', { source: '10.20.0.0/24' }],
  ['source 2001:db8::1', { source: '2001:db8::1' }],
  ['destination 192.0.2.53', { destination: '192.0.2.53' }],
  ['source-port 51514', { sourcePort: 51514 }],
  ['destination-port 65535', { destinationPort: 65535 }],
  ['protocol 17', { protocol: 17 }],
  ['application dns', { application: 'dns' }],
  ['rule Users-DNS', { rule: 'Users-DNS' }],
  ['rule "Users of the DNS"', { rule: 'Users of the DNS' }],
  ['nat-rule SNAT-Out', { natRule: 'SNAT-Out' }],
  ['nat none', { nat: 'none' }],
  ['nat both', { nat: 'both' }],
  ['from trust', { from: 'trust' }],
  ['to untrust', { to: 'untrust' }],
  ['state initial', { state: 'init' }],
  ['state discard', { state: 'discard' }],
  ['type predict', { type: 'predict' }],
  ['type flow', { type: 'flow' }],
  ['min-age 4194304', { minAge: 4_194_304 }],
  ['min-kb 1', { minKb: 1 }],
  ['to dc protocol 6 state active from trust', { to: 'dc', protocol: 6, state: 'active', from: 'trust' }],
];

test.each(CRITERIA)('the listing is asked for: %s', (criteria, filter) => {
  const { execute, filters } = firewall();
  expect(execute(`show session all filter ${criteria}`).status).toBe('accepted');
  expect(filters).toEqual([filter]);
});

test.each(CRITERIA)('sessions are cleared by: %s', (criteria, filter) => {
  const { execute, operations } = firewall();
  expect(execute(`clear session all filter ${criteria}`).lines).toEqual(['', 'sessions cleared']);
  expect(operations).toEqual([{ kind: 'clear-sessions', filter }]);
});

test.each(CRITERIA)('a count is asked for: %s', (criteria, filter) => {
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
])('the listing refuses: %s', (criteria) => {
  const { execute, filters } = firewall();
  const turn = execute(`show session all filter ${criteria}`);
  expect(turn.status).toBe('rejected');
  expect(turn.lines).toEqual(['Unrecognized command', 'Invalid syntax.']);
  expect(filters).toEqual([]);
});

test('clearing takes a network as destination, and no count', () => {
  const { execute, operations } = firewall();
  execute('clear session all filter destination 192.0.2.0/24');
  expect(operations).toEqual([{ kind: 'clear-sessions', filter: { destination: '192.0.2.0/24' } }]);
  expect(execute('clear session all filter count yes').status).toBe('rejected');
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
