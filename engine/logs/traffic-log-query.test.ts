import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEngine } from '../create-engine.ts';
import { Connection } from '../packet/connection.fixture.ts';
import { Workbench } from '../packet/dataplane.fixture.ts';
import type { TrafficLogRecord } from '../session-log-record.ts';
import { trafficLogRecords } from '../traffic-log-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { parseWorld } from '../world/world-schema.ts';
import type { LogOperator, LogQuery } from './log-query.ts';

const hq = parseWorld(parse(readFileSync('engine/worlds/hq.yaml', 'utf8')));
if (hq.kind === 'invalid') throw new Error('hq is not sound');
const engine = createEngine(hq.world, { seed: 5 });
engine.advance(engine.startsAt + 60_000);
const { view } = engine;
const everything = view.trafficLog({ limit: 20_000, direction: 'forward' });

const term = (field: string, operator: LogOperator, value: string): LogQuery => ({
  kind: 'term',
  field,
  operator,
  value,
});
const ask = (where: LogQuery) => view.trafficLog({ limit: 20_000, direction: 'forward', where });

const NOW = engine.startsAt + 60_000;
const inUsers = ({ source }: TrafficLogRecord) => source.startsWith('10.20.0.');

test.each<[LogQuery, (record: TrafficLogRecord) => boolean]>([
  [term('addr.src', 'in', '10.20.0.0/24'), inUsers],
  [term('addr.src', 'notin', '10.20.0.0/24'), (record) => !inUsers(record)],
  [
    term('addr', 'in', '203.0.113.10'),
    ({ source, destination }) => [source, destination].includes('203.0.113.10'),
  ],
  [term('port.dst', 'eq', '443'), ({ destinationPort }) => destinationPort === 443],
  [
    term('port', 'lt', '1024'),
    ({ sourcePort, destinationPort }) => Math.min(sourcePort, destinationPort) < 1024,
  ],
  [term('zone.dst', 'neq', 'untrust'), ({ toZone }) => toZone !== 'untrust'],
  [term('app', 'eq', 'ssl'), ({ application }) => application === 'ssl'],
  [term('app', 'contains', 'WEB'), ({ application }) => application.includes('web')],
  [term('user.src', 'eq', 'hq\\anna'), ({ sourceUser }) => sourceUser === 'hq\\anna'],
  [term('bytes', 'geq', '50000'), ({ bytes }) => bytes >= 50_000],
  [term('packets', 'leq', '4'), ({ packets }) => packets <= 4],
  [term('elapsed', 'gt', '30'), ({ elapsed }) => elapsed > 30],
  [term('proto', 'eq', 'udp'), ({ protocol }) => protocol === 17],
  [term('session_end_reason', 'eq', 'tcp-fin'), ({ endReason }) => endReason === 'tcp-fin'],
  [term('tracker_stage', 'eq', 'Aged out'), ({ trackerStage }) => trackerStage === 'Aged out'],
  [
    term('flags', 'has', 'nat'),
    ({
      source,
      natSource,
      destination,
      natDestination,
      sourcePort,
      natSourcePort,
      destinationPort,
      natDestinationPort,
    }) =>
      source !== natSource ||
      destination !== natDestination ||
      sourcePort !== natSourcePort ||
      destinationPort !== natDestinationPort,
  ],
  [term('receive_time', 'in', 'last-60-seconds'), ({ at }) => at >= NOW - 60_000],
  [{ kind: 'not', of: term('app', 'eq', 'dns') }, ({ application }) => application !== 'dns'],
  [
    {
      kind: 'some',
      of: [
        term('app', 'eq', 'dns'),
        { kind: 'every', of: [term('app', 'eq', 'ssl'), term('to', 'eq', 'untrust')] },
      ],
    },
    ({ application, toZone }) => application === 'dns' || (application === 'ssl' && toZone === 'untrust'),
  ],
])('%j finds what a look at every record finds', (where, agrees) => {
  const expected = everything.filter(agrees);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(everything.length);
  expect(ask(where)).toEqual(expected);
});

test('a second belongs to its record from both sides', () => {
  const [first] = everything;
  const time = '2026/03/18 10:42:00';
  const instant = Date.UTC(2026, 2, 18, 10, 42);
  expect(first?.at).toBeLessThan(instant);
  const upTo = ask(term('receive_time', 'leq', time));
  const from = ask(term('receive_time', 'geq', time));
  expect(upTo.every(({ at }) => at < instant + 1000)).toBe(true);
  expect(from.every(({ at }) => at >= instant)).toBe(true);
  const inBoth = everything.filter(({ at }) => at >= instant && at < instant + 1000);
  expect(upTo.length + from.length).toBe(everything.length + inBoth.length);
});

test('the limit counts records that agree, the latest ones whatever the order', () => {
  const where = term('app', 'eq', 'dns');
  const latest = view.trafficLog({ limit: 3, direction: 'forward', where });
  expect(latest).toEqual(ask(where).slice(-3));
  expect(view.trafficLog({ limit: 3, direction: 'backward', where })).toEqual([...latest].reverse());
});

test('what policy did is asked of drops and of sessions alike', () => {
  const allowed = { name: 'Out', from: ['inside'], to: ['outside'], service: ['any'] };
  const denied = { name: 'In', from: ['outside'], to: ['inside'], action: 'deny' as const };
  const bench = new Workbench(smallWorld({ securityRules: [allowed, denied] }));
  new Connection(bench).identify();
  bench.age(5000);
  bench.send({ flow: '192.0.2.1:1024 > 10.0.0.5:22', via: 'ethernet1/1', tcpFlags: 2 });
  const subtypes = (where: LogQuery) =>
    trafficLogRecords(bench.state, { limit: 9, direction: 'forward', where }).map(({ subtype }) => subtype);
  expect(subtypes(term('action', 'eq', 'allow'))).toEqual(['end']);
  expect(subtypes(term('action', 'neq', 'allow'))).toEqual(['drop']);
  expect(subtypes(term('subtype', 'eq', 'drop'))).toEqual(['drop']);
});
