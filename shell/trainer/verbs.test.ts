import { expect, test } from 'vitest';
import { type FlowCriteria, whyStep } from '../../engine/session-cause.ts';
import { exemplarFirewall } from '../../grammar/commands/testing/exemplar-firewall.ts';
import { testDesk } from './testing/test-desk.ts';
import type { TrainerAnswer } from './verb.ts';
import { runTrainerLine, TRAINER_VERBS } from './verbs.ts';

/** What a line does at a fresh desk. */
function run(line: string): TrainerAnswer & { readonly done: readonly string[] } {
  const { desk, done } = testDesk();
  return { ...runTrainerLine(desk, line), done };
}

test('time is moved at once and the new time is told', () => {
  const { desk, engine } = testDesk();
  expect(runTrainerLine(desk, ':warp 1h30m')).toEqual({
    status: 'accepted',
    lines: ['world time is now 2026-03-18 11:30:00 UTC'],
  });
  expect(engine.view.now()).toBe(engine.startsAt + 5_400_000);
});

test.each(['', '-1', 'soon', '1 w', '36526d'])('a warp of %j is refused and moves nothing', (duration) => {
  const { desk, engine } = testDesk();
  expect(runTrainerLine(desk, `:warp ${duration}`).status).toBe('rejected');
  expect(engine.view.now()).toBe(engine.startsAt);
});

test.each([
  ['1', 'x1'],
  ['0.1', 'x0.1'],
  ['1000', 'x1000'],
])('the speed %s is taken', (factor, told) => {
  expect(run(`:speed ${factor}`)).toEqual({
    status: 'accepted',
    lines: [`world time runs at ${told}`],
    done: [`speed ${factor}`],
  });
});

test.each(['', '0', '0.09', '1001', '-1', '1e2', 'fast', '1 2'])('the speed %j is refused', (factor) => {
  expect(run(`:speed ${factor}`)).toMatchObject({ status: 'rejected', done: [] });
});

test('time is stopped and goes on', () => {
  expect(run(':pause')).toMatchObject({
    lines: ["world time stands at 2026-03-18 10:00:00 UTC; ':resume' goes on"],
    done: ['pause'],
  });
  expect(run(':resume')).toMatchObject({ lines: ['world time runs'], done: ['resume'] });
});

test('the coach is switched, by on and off only', () => {
  expect(run(':coach off').done).toEqual(['coach off']);
  expect(run(':coach on').done).toEqual(['coach on']);
  expect(run(':coach')).toMatchObject({ status: 'rejected', done: [] });
  expect(run(':coach maybe')).toMatchObject({ status: 'rejected', done: [] });
});

test('help lists every verb with its operand', () => {
  const { lines } = run(':help');
  for (const { name, operand, help } of TRAINER_VERBS) {
    const line = lines.find((text) => text.startsWith(`  ${`:${name} ${operand}`.trimEnd()} `));
    expect(line).toContain(help);
  }
});

test('a verb may be abbreviated as long as it is the only one', () => {
  expect(run(':pau').done).toEqual(['pause']);
  expect(run('  :res').done).toEqual(['resume']);
});

test.each([':', ':xyz', ':warpp 1', ': pause', ':pause now', ':help me'])('%s is refused', (line) => {
  expect(run(line)).toMatchObject({ status: 'rejected', done: [] });
});

test('no two verbs have one name, and none is the beginning of another', () => {
  for (const { name } of TRAINER_VERBS) {
    expect(TRAINER_VERBS.filter((other) => other.name.startsWith(name))).toHaveLength(1);
  }
});

test('the log shows the last records, the newest at the end', () => {
  const { desk, engine } = testDesk();
  const { status, lines } = runTrainerLine(desk, ':log 5');
  expect(status).toBe('accepted');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(
    /^time +type +session +application +rule +source -> destination +elapsed +end reason$/,
  );
  const records = engine.view.trafficLog({ limit: 5, direction: 'backward' }).toReversed();
  records.forEach((record, index) => {
    const line = lines[index + 1] ?? '';
    expect(line).toContain(
      `${record.source}:${record.sourcePort} -> ${record.destination}:${record.destinationPort}`,
    );
    expect(line).toContain(record.application);
    expect(line.startsWith('2026-03-18 ')).toBe(true);
  });
});

test('an end tells why, with the session and its time', () => {
  const { desk, engine } = testDesk();
  const [line = ''] = runTrainerLine(desk, ':log 1000').lines.filter((text) => text.includes(' UTC  end '));
  expect(line).toMatch(
    /^\S+ \S+ UTC {2}end +\d+ +dns +Out +10\.0\.0\.61:\d+ -> 192\.0\.2\.53:53 +\d+ s +aged-out$/,
  );
  const id = Number(line.split(/ +/)[4]);
  expect(engine.view.session(id)).toMatchObject({ application: 'dns' });
});

test('without a number the log shows twenty records', () => {
  expect(run(':log').lines).toHaveLength(21);
});

test.each(['0', '1001', '-1', 'all', '1.5', '5 6'])('a log of %s records is refused', (count) => {
  expect(run(`:log ${count}`)).toMatchObject({
    status: 'rejected',
    lines: [':log takes a number of records from 1 to 1000'],
  });
});

test('a log without records says so', () => {
  const { desk } = testDesk({ traffic: [] });
  expect(runTrainerLine(desk, ':log')).toEqual({ status: 'accepted', lines: ['the traffic log is empty'] });
});

const STEPS = [whyStep('arrival', 'packet', { zone: 'inside' }), whyStep('drop', 'timeout reached', {})];

test('why tells the steps of a session in order', () => {
  const { desk } = testDesk();
  const view = { ...exemplarFirewall().view, why: (id: number) => (id === 7 ? STEPS : undefined) };
  expect(runTrainerLine({ ...desk, view }, ':why 7')).toEqual({
    status: 'accepted',
    lines: ['session 7:', '  arrival  packet           zone inside', '  drop     timeout reached'],
  });
  expect(runTrainerLine({ ...desk, view }, ':why 8')).toEqual({
    status: 'rejected',
    lines: ['nothing is known of session 8'],
  });
});

test('why tells of the last drop of a flow', () => {
  const { desk } = testDesk();
  const asked: unknown[] = [];
  const view = {
    ...exemplarFirewall().view,
    whyDropped: (flow: FlowCriteria) => {
      asked.push(flow);
      return asked.length < 3 ? [whyStep('drop', 'flow_tcp_non_syn_drop', { packets: 2 })] : undefined;
    },
  };
  expect(runTrainerLine({ ...desk, view }, ':why 10.0.0.5').lines).toEqual([
    'last drop of 10.0.0.5:',
    '  drop  flow_tcp_non_syn_drop  packets 2',
  ]);
  expect(runTrainerLine({ ...desk, view }, ':why 10.0.0.5:1024 192.0.2.1:443').status).toBe('accepted');
  expect(runTrainerLine({ ...desk, view }, ':why 10.0.0.5 192.0.2.1')).toEqual({
    status: 'rejected',
    lines: ['no drop of 10.0.0.5 192.0.2.1 is remembered'],
  });
  runTrainerLine({ ...desk, view }, ':why 2001:db8::5 [2001:db8:80::53]:53');
  expect(asked).toEqual([
    { source: '10.0.0.5' },
    { source: '10.0.0.5', sourcePort: 1024, destination: '192.0.2.1', destinationPort: 443 },
    { source: '10.0.0.5', destination: '192.0.2.1' },
    { source: '2001:db8::5', destination: '2001:db8:80::53', destinationPort: 53 },
  ]);
});

test('a firewall that lives explains a session of its own', () => {
  const { desk, engine } = testDesk();
  const [row] = engine.view.sessions({}, { startAt: 1, limit: 1 });
  const { status, lines } = runTrainerLine(desk, `:why ${row?.id}`);
  expect([status, lines[0]]).toEqual(['accepted', `session ${row?.id}:`]);
  expect(lines.length).toBeGreaterThan(1);
});

test.each([
  '',
  '0',
  '4294967296',
  'x',
  '-1',
  '7 8',
  '10.0.0.256',
  '10.0.0.1:65536',
  '10.0.0.1 192.0.2.1 10.0.0.2',
  '10.0.0.1:',
  '10.0.0.1 x',
  '2001:db8:::5',
  '[2001:db8::5]:65536',
])('why of %j is refused', (operand) => {
  expect(run(`:why ${operand}`)).toMatchObject({
    status: 'rejected',
    lines: [expect.stringMatching(/^:why takes/)],
  });
});

test('host tells what the ends around the firewall believe to be open', () => {
  const { desk } = testDesk({
    hosts: [{ name: 'resolver', address: '192.0.2.53' }],
    traffic: [
      {
        name: 'kept',
        application: 'ssl',
        clients: ['10.0.0.61'],
        servers: ['192.0.2.53'],
        connections: 3,
        exchanges: [500, 500],
        think: [1000, 2000],
      },
    ],
  });
  expect(runTrainerLine(desk, ':host').lines).toEqual([
    'host      address     open connections  at most',
    'resolver  192.0.2.53  3                 no limit',
  ]);
  const { lines } = runTrainerLine(desk, ':host resolver');
  expect(lines[0]).toBe('resolver 192.0.2.53 holds 3 open connections');
  expect(lines.filter((line) => line.startsWith('server  443'))).toHaveLength(3);
  expect(runTrainerLine(desk, ':host nobody')).toMatchObject({ status: 'rejected' });
  expect(runTrainerLine(testDesk().desk, ':host').lines).toEqual(['this world names no hosts']);
});
