// A lab under way, at the shell's own command line: what is scored, taken back, gone on with, and told in the end.
import { expect, test } from 'vitest';
import { debriefOf } from '../labs/debrief.ts';
import { journalLines, readJournal } from '../labs/journal.ts';
import { LabRun } from '../labs/lab-run.ts';
import { type LabStart, startLab } from '../labs/lab-start.ts';
import { createLineMeaning } from './line-meaning.ts';
import { libraryFor, shippedLabs, stagedLab } from './testing/lab-files.ts';
import { labHost } from './testing/lab-host.ts';

const LABS = shippedLabs();
const started = (id: string): LabStart => startLab(labHost, stagedLab(LABS, id), libraryFor(LABS));
const ROUTE = started('missing-route');
const FIX = [
  'configure',
  'set network virtual-router default routing-table ip static-route ESX destination 10.50.0.0/24 interface ethernet1/5 nexthop ip-address 10.40.0.2',
  'commit',
  'exit',
];

function typed(run: LabRun, ...lines: readonly string[]): LabRun {
  for (const line of lines) expect(run.type(line).status, line).toBe('accepted');
  return run;
}

const bytesOf = (run: LabRun) => Buffer.from(run.device.engine.snapshot().bytes);

test('to assess moves neither the world nor its clock, counters or sessions', () => {
  for (const id of ['missing-route', 'esx-idle-timeout']) {
    const run = LabRun.begin(started(id));
    const before = bytesOf(run);
    run.assess();
    run.assess();
    expect(Buffer.compare(before, bytesOf(run)), id).toBe(0);
  }
});

test('repaired is not solved: the explanation is missing, and what it is worth', () => {
  const run = LabRun.begin(ROUTE);
  expect(run.assess()).toMatchObject({ outcome: 'open', score: { total: 0 } });
  typed(run, ...FIX);
  const repaired = run.assess();
  expect(repaired).toMatchObject({
    outcome: 'repaired',
    score: { diagnosis: 0, repair: 40, hygiene: 20, total: 60 },
  });
  expect(repaired.goals.map(({ mark }) => mark)).toEqual(['✓']);
  expect(repaired.questions.map(({ mark }) => mark)).toEqual(['–', '–']);
  expect(run.answer('egress', 'ethernet1/9')).toEqual({ kind: 'answered', isRight: false });
  expect(run.assess().questions[0]?.mark).toBe('✗');
  run.answer('egress', ' Ethernet1/1 ');
  run.answer('zone', 'the route to the destination');
  expect(run.assess()).toMatchObject({ outcome: 'solved', score: { total: 100, isUnderPar: true } });
  expect(run.answer('nothing', '1')).toMatchObject({ kind: 'unknown-question' });
});

test('an answer about the fault is right behind the repair too', () => {
  const run = LabRun.begin(started('intrazone-surprise'));
  const { solution, questions } = run.start.lab;
  typed(run, ...solution.filter((line) => !line.startsWith(':answer')), 'clear session all', ':warp 60');
  const computed = questions.filter(({ answer }) => typeof answer === 'object').map(({ name }) => name);
  expect(computed.map((name) => run.answer(name, 'intrazone-default'))).toEqual([
    { kind: 'answered', isRight: true },
  ]);
});

test('the beginning of a choice is enough where no other one begins so, and what is none is no answer', () => {
  const run = LabRun.begin(started('esx-idle-timeout'));
  expect(run.answer('late-packet', 'it')).toMatchObject({ kind: 'no-choice' });
  expect(run.answer('late-packet', 'nobody knows')).toMatchObject({ kind: 'no-choice' });
  expect(run.answer('late-packet', ' It is  DROPPED')).toEqual({ kind: 'answered', isRight: true });
  expect(run.journal.entries).toMatchObject([{ value: 'it is dropped and nobody is told' }]);
});

test('hints cost five, ten and fifteen points, and there are three', () => {
  const run = LabRun.begin(ROUTE);
  expect([run.hint(), run.hint(), run.hint(), run.hint()]).toEqual([...ROUTE.lab.hints, undefined]);
  typed(run, ...FIX);
  expect(run.assess().score).toMatchObject({ off: 30, total: 30 });
});

test('innocent sessions that were cleared are counted, those that were meant are not', () => {
  const run = typed(LabRun.begin(ROUTE), ...FIX);
  const cleared = run.device.engine.view.countSessions({ application: 'ssh' });
  typed(run, 'clear session all filter application ssh');
  expect(cleared).toBeGreaterThan(0);
  expect(run.assess()).toMatchObject({
    outcome: 'repaired',
    innocentSessions: cleared,
    score: { off: Math.ceil(cleared / 5) },
  });
});

test('each guard of every lab watches over what it names', () => {
  const broken = (...lines: readonly string[]) =>
    typed(LabRun.begin(ROUTE), ...lines)
      .assess()
      .guards.filter(({ mark }) => mark === '✗')
      .map(({ name }) => name)
      .filter((name) => name !== 'no-detour');
  const committed = (line: string) => broken('configure', line, 'commit', 'exit');
  expect(broken('show clock')).toEqual([]);
  expect(committed('set rulebase security rules Users-Web disabled yes')).toEqual(['baseline']);
  expect(
    committed(
      'set rulebase security rules All from any to any source any destination any application any service any action allow',
    ),
  ).toEqual(['blocked', 'open-rule']);
  expect(broken('set session timeout-tcp 7200')).toEqual(['timers']);
  expect(broken('set session offload no')).toEqual(['settings']);
  expect(broken('configure', 'set rulebase security rules Users-Web log-start yes', 'exit')).toEqual([
    'clean',
  ]);
  expect(
    broken(
      'debug dataplane packet-diag set capture stage receive file x',
      'debug dataplane packet-diag set capture on',
    ),
  ).toEqual(['diagnosis']);
});

test('undo, checkpoints and reset give the very firewall of that moment', () => {
  const run = typed(LabRun.begin(ROUTE), 'configure');
  const entered = bytesOf(run);
  run.checkpoint('inside');
  typed(run, ...FIX.slice(1), ':warp 5m');
  const fixed = bytesOf(run);
  typed(run, 'clear session all');
  expect(run.undo()).toBe(true);
  expect(Buffer.compare(bytesOf(run), fixed)).toBe(0);
  run.hint();
  expect(run.returnTo('nowhere')).toBe(false);
  expect(run.returnTo('inside')).toBe(true);
  expect(Buffer.compare(bytesOf(run), entered)).toBe(0);
  expect(run.facts.hints).toBe(1);
  run.reset();
  expect(run.journal.entries).toEqual([]);
  expect(run.undo()).toBe(false);
});

test('a journal brings the run back, wherever it was cut off', () => {
  const run = typed(LabRun.begin(ROUTE), 'show clock', ':warp 90s', ...FIX);
  run.checkpoint('mended');
  run.answer('egress', 'ethernet1/1');
  run.hint();
  const text = journalLines(run.journal).join('\n');
  const read = readJournal(`${text}\n{"at":1,"kind":"li`);
  if (read.kind === 'problem') throw new Error(read.problem);
  const resumed = LabRun.resume(ROUTE, read.journal);
  expect(resumed.journal).toEqual(run.journal);
  expect(resumed.facts).toEqual(run.facts);
  expect(Buffer.compare(bytesOf(resumed), bytesOf(run))).toBe(0);
  expect(resumed.checkpoints).toEqual(['mended']);
  typed(resumed, 'clear session all');
  expect(resumed.returnTo('mended')).toBe(true);
  expect(resumed.journal.entries.at(-1)).toMatchObject({ kind: 'hint' });
  expect(readJournal('nonsense')).toEqual({ kind: 'problem', problem: 'line 1: no journal of a lab' });
  expect(readJournal(`${text.split('\n')[0]}\n{}\n{}`)).toMatchObject({
    kind: 'problem',
    problem: 'line 2: no entry of a journal',
  });
});

test('the debrief tells when what could be known was asked, and why the flow did not get through', () => {
  const run = LabRun.begin(ROUTE);
  const [lookup = ''] = ROUTE.lab.evidence[0]?.lines ?? [];
  const abbreviated = lookup.replace(/^test routing/, 'te rout');
  typed(run, ':warp 1m', abbreviated);
  run.answer('egress', 'ethernet1/1');
  typed(run, ...FIX);
  const told = debriefOf(run, createLineMeaning('11.2'));
  expect(told.timeline.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
    `evidence ${abbreviated}`,
    'right-answer egress',
    'commit ',
    'goal-met branch',
  ]);
  expect(told.timeline[0]?.at).toBe(60_000);
  expect(told.flows.map(({ flow, steps }) => [flow, steps.at(-1)?.what])).toEqual([
    ['branch', 'flow_policy_deny'],
    ['rest-of-branch', 'flow_policy_deny'],
  ]);
  expect(told.typed).toEqual([':warp 1m', abbreviated, ...FIX]);
});
