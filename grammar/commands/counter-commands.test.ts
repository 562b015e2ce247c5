import { expect, test } from 'vitest';
import type { CounterChoice } from '../../engine/operation.ts';
import type { Release } from '../../engine/release.ts';
import type { GlobalCounter } from '../../engine/view.ts';
import { createExecutor } from '../execute.ts';
import { EXEMPLAR_NOW } from '../text/testing/exemplar.ts';
import { exemplarFirewall } from './testing/exemplar-firewall.ts';

const RECEIVED: GlobalCounter = {
  name: 'pkt_recv',
  value: 22_846,
  severity: 'info',
  category: 'packet',
  aspect: 'pktproc',
  description: 'Packets received',
};
const DENIED: GlobalCounter = {
  name: 'flow_policy_deny',
  value: 37,
  severity: 'drop',
  category: 'flow',
  aspect: 'session',
  description: 'Session setup: denied by policy',
};
const UNROUTED: GlobalCounter = {
  ...DENIED,
  name: 'flow_policy_nofwd',
  value: 0,
  description: 'Session setup: no destination zone from forwarding',
};

/** A firewall whose clock and counters the test moves, and conversations with it. */
function firewall(release: Release = '11.2') {
  const exemplar = exemplarFirewall();
  let at = EXEMPLAR_NOW;
  let counters: readonly GlobalCounter[] = [RECEIVED, DENIED, UNROUTED];
  const view = { ...exemplar.view, now: () => at, counters: () => counters };
  const engine = { ...exemplar, view };
  return {
    ...exemplar,
    pass: (milliseconds: number, ...values: readonly number[]) => {
      at += milliseconds;
      counters = counters.map((counter, index) => ({ ...counter, value: values[index] ?? counter.value }));
    },
    conversation: () => createExecutor({ engine, release, coach: 'on' }),
  };
}

const END = (count: number) => ['-'.repeat(80), `Total counters shown: ${count}`, '-'.repeat(80)];

/** The names that a question shows, with value and rate. */
function shown(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => /^(pkt|flow)_/.test(line))
    .map((line) => line.split(/\s+/).slice(0, 3).join(' '));
}

test('what moved since the question before, over the time since then', () => {
  const { conversation, pass } = firewall();
  const { execute } = conversation();
  execute('show counter global filter delta yes');
  pass(12_408, 22_846 * 2, 74, 5);
  expect(execute('show counter global filter delta yes').lines).toEqual([
    '',
    'Global counters:',
    'Elapsed time since last sampling: 12.408 seconds',
    '',
    'name                                   value     rate severity  category  aspect    description',
    '-'.repeat(80),
    'pkt_recv                               22846     1841 info      packet    pktproc   Packets received',
    'flow_policy_deny                          37        2 drop      flow      session   Session setup: denied by policy',
    'flow_policy_nofwd                          5        0 drop      flow      session   Session setup: no destination zone from forwarding',
    ...END(3),
    '',
  ]);
});

test('when nothing moved there is no heading', () => {
  const { conversation, pass } = firewall();
  const { execute } = conversation();
  execute('show counter global filter delta yes');
  pass(3117);
  expect(execute('show counter global filter delta yes').lines).toEqual([
    '',
    'Global counters:',
    'Elapsed time since last sampling: 3.117 seconds',
    '',
    ...END(0),
  ]);
});

test('before 8.1 the heading follows at once, over a shorter rule', () => {
  const { execute } = firewall('6.1').conversation();
  const { lines } = execute('show counter global');
  expect(lines.slice(3, 5)).toEqual([expect.stringMatching(/^name {35}value/), '-'.repeat(79)]);
  expect(lines.slice(-4)).toEqual([...END(2), '']);
});

test('each conversation has a memory of its own', () => {
  const { conversation, pass } = firewall();
  const [mine, theirs] = [conversation(), conversation()];
  mine.execute('show counter global filter delta yes');
  pass(1000, 22_850);
  theirs.execute('show counter global filter delta yes');
  pass(1000, 22_860);
  expect(shown(mine.execute('show counter global filter delta yes').lines)).toEqual(['pkt_recv 14 7']);
  expect(shown(theirs.execute('show counter global filter delta yes').lines)).toEqual(['pkt_recv 10 10']);
});

test('totals have the rate since the last delta and are no sampling', () => {
  const { conversation, pass } = firewall();
  const { execute } = conversation();
  execute('show counter global filter delta yes');
  pass(2000, 22_856);
  expect(shown(execute('show counter global').lines)).toEqual(['pkt_recv 22856 5', 'flow_policy_deny 37 0']);
  pass(2000, 22_866);
  const again = execute('show counter global filter delta yes');
  expect(again.lines[2]).toBe('Elapsed time since last sampling: 4.000 seconds');
  expect(shown(again.lines)).toEqual(['pkt_recv 20 5']);
});

test('before the first sampling the counters have run since the start of the box', () => {
  const { lines } = firewall().conversation().execute('show counter global filter delta yes');
  const uptime = 19 * 86_400 + 4 * 3600 + 7 * 60 + 31;
  expect(lines[2]).toBe(`Elapsed time since last sampling: ${uptime}.000 seconds`);
  expect(shown(lines)).toEqual(['pkt_recv 22846 0', 'flow_policy_deny 37 0']);
});

test('two questions at one instant have no rate', () => {
  const { execute } = firewall().conversation();
  execute('show counter global filter delta yes');
  expect(shown(execute('show counter global').lines)).toEqual(['pkt_recv 22846 0', 'flow_policy_deny 37 0']);
});

test('a counter that was cleared in between has grown from zero', () => {
  const { conversation, pass } = firewall();
  const { execute } = conversation();
  execute('show counter global filter delta yes');
  pass(1000, 8, 0, 0);
  expect(shown(execute('show counter global filter delta yes').lines)).toEqual(['pkt_recv 8 8']);
});

test.each([
  ['filter category flow', ['flow_policy_deny']],
  ['filter severity drop', ['flow_policy_deny']],
  ['filter severity informational', ['pkt_recv']],
  ['filter severity info', ['pkt_recv']],
  ['filter aspect pktproc', ['pkt_recv']],
  ['filter aspect offload', []],
  ['filter category flow severity informational', []],
  ['filter value non-zero', ['pkt_recv', 'flow_policy_deny']],
  ['filter value all', ['pkt_recv', 'flow_policy_deny', 'flow_policy_nofwd']],
  ['filter value all severity drop', ['flow_policy_deny', 'flow_policy_nofwd']],
  ['filter packet-filter yes', []],
  ['filter packet-filter no delta no', ['pkt_recv', 'flow_policy_deny']],
  ['name flow_policy_nofwd', ['flow_policy_nofwd']],
  ['name pkt_recv', ['pkt_recv']],
  ['name no_such_counter', []],
])('show counter global %s', (criteria, names) => {
  const turn = firewall().conversation().execute(`show counter global ${criteria}`);
  expect(turn.status).toBe('accepted');
  expect(shown(turn.lines).map((row) => row.split(' ')[0])).toEqual(names);
  expect(turn.lines).toContain(`Total counters shown: ${names.length}`);
});

test.each(['filter', 'filter delta maybe', 'filter value some', 'name', 'pkt_recv'])(
  'show counter global %s is refused',
  (criteria) => {
    const turn = firewall().conversation().execute(`show counter global ${criteria}`);
    expect(turn.status).toBe('rejected');
  },
);

test('names and words of counters are offered', () => {
  const { complete } = firewall().conversation();
  const offered = (line: string) => complete(line, line.length).suggestions.map(({ text }) => text);
  expect(offered('show counter global name flow_policy_n')).toEqual(['flow_policy_nofwd']);
  expect(offered('show counter global filter severity ')).toEqual(['drop', 'informational']);
  expect(offered('show counter global filter category ')).toEqual(['flow', 'packet']);
  expect(offered('show counter global filter aspect ')).toEqual(['pktproc', 'session']);
});

const CLEARINGS: readonly (readonly [string, CounterChoice | undefined, 'marked-packets'?])[] = [
  ['global', undefined],
  ['global name pkt_recv', { name: 'pkt_recv' }],
  ['global filter category flow aspect session', { category: 'flow', aspect: 'session' }],
  ['global filter severity informational', { severity: 'info' }],
  ['global filter severity drop packet-filter no', { severity: 'drop' }],
  ['global filter packet-filter yes', {}, 'marked-packets'],
  ['global filter packet-filter yes severity drop', { severity: 'drop' }, 'marked-packets'],
];

test.each(CLEARINGS)('clear counter %s asks for it and prints nothing', (criteria, only, of) => {
  const { conversation, operations } = firewall();
  const turn = conversation().execute(`clear counter ${criteria}`);
  expect(turn).toMatchObject({ status: 'accepted', lines: [] });
  expect(operations).toEqual([{ kind: 'clear-counters', ...(only && { only }), ...(of && { of }) }]);
});

test.each(['all now', 'global filter', 'global filter delta yes', 'global name'])(
  'clear counter %s is refused',
  (criteria) => {
    const { conversation, operations } = firewall();
    expect(conversation().execute(`clear counter ${criteria}`).status).toBe('rejected');
    expect(operations).toEqual([]);
  },
);
