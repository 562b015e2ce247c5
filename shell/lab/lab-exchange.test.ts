// Labs at the command line: the world is exchanged and comes back, what is done is graded, taken back, kept and gone on with.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INTERRUPT } from '../../grammar/line-question.ts';
import { readTranscript } from '../../transcripts/read.ts';
import { turnsOf } from '../../transcripts/transcript.ts';
import { type LabConversation, openLabConversation, testFolder } from '../testing/lab-desk.ts';
import { runProgram } from '../testing/run-program.ts';
import { isGenuine, readResults } from './lab-result.ts';
import { labSkeleton } from './new-lab.ts';
import { resumeLeft } from './open-exchange.ts';

const FIX = [
  'configure',
  'set network virtual-router default routing-table ip static-route ESX destination 10.50.0.0/24 interface ethernet1/5 nexthop ip-address 10.40.0.2',
  'commit',
  'exit',
];
const ANSWERS = [':answer egress ethernet1/1', ':lab answer zone the route to the destination'];

async function started(...order: readonly string[]): Promise<LabConversation> {
  const conversation = await openLabConversation();
  const lines = await conversation.type(`:lab start ${order.join(' ')}`);
  expect(conversation.session.panel(), lines.join('\n')).toBeDefined();
  return conversation;
}

const resultsIn = (state: string) =>
  readResults(readFileSync(join(state, 'labs', 'progress.json'), 'utf8'))?.results ?? [];

const journalIn = (state: string): readonly string[] =>
  readdirSync(join(state, 'labs'))
    .filter((name) => name.endsWith('.journal'))
    .flatMap((name) =>
      readFileSync(join(state, 'labs', name), 'utf8')
        .trimEnd()
        .split('\n'),
    );

test('nothing of labs is loaded before a line is about them, and Tab knows their ids all the same', async () => {
  const { session } = await openLabConversation();
  expect(session.prepare('show clock')).toBeUndefined();
  expect(session.prepare(':warp 5')).toBeUndefined();
  expect(session.complete(':lab start mis', 14).suggestions.map(({ text }) => text)).toEqual([
    'missing-route',
  ]);
  expect(session.prepare(':lab list')).toBeInstanceOf(Promise);
});

test('a lab stands in the place of the world, which comes back as it was', async () => {
  const { session, type } = await openLabConversation();
  await type('set session timeout-udp 77', ':warp 5m');
  const before = Buffer.from(session.engine.snapshot().bytes);
  expect((await type(':lab start esx-idle-timeout')).join('\n')).toContain('Ghosts on the hypervisor');
  expect(session.engine.view.system().release).toBe('5.0');
  expect(await type(':lab start nat-flags')).toEqual([
    "the lab esx-idle-timeout is under way; ':lab quit' leaves it, ':lab reset' begins it again",
  ]);
  session.elapse(60_000);
  await type(':lab quit');
  expect(session.panel()).toBeUndefined();
  expect(Buffer.compare(before, Buffer.from(session.engine.snapshot().bytes))).toBe(0);
  expect(await type(':check')).toEqual([
    "no lab is under way; ':lab list' lists them, ':lab start ID' starts one",
  ]);
});

test('solved, scored, told and kept with a signature', async () => {
  const { type, state, pass, session } = await started('missing-route');
  expect((await type(':check'))[0]).toBe('not solved yet');
  expect(await type(':lab debrief')).toEqual([expect.stringContaining('when the lab is solved')]);
  pass(90_000);
  await type(':hint', ...FIX);
  expect((await type(':check'))[0]).toContain('repaired, not explained');
  expect(await type(...ANSWERS)).toEqual(['right']);
  const solved = await type(':check');
  expect(solved[0]).toContain('solved');
  expect(solved.at(-1)).toContain('95 of 100 points');
  expect(session.panel()).toMatchObject({
    hints: 1,
    minutes: 1,
    marks: [{ mark: '✓' }, { mark: '✓' }, { mark: '✓' }],
  });
  expect((await type(':lab debrief')).join('\n')).toContain('The static route was gone');
  await type(':lab quit');
  const [result, ...more] = resultsIn(state);
  expect(more).toEqual([]);
  expect(result).toMatchObject({
    lab: 'missing-route',
    outcome: 'solved',
    points: 95,
    hints: 1,
    seconds: 90,
  });
  expect(result && isGenuine(result)).toBe(true);
  expect(result && isGenuine({ ...result, points: 100 })).toBe(false);
  expect((await type(':lab list')).join('\n')).toMatch(/✓ missing-route/);
  expect((await type(':progress'))[0]).toMatch(/^1 of \d+ labs solved/);
});

test('the first wrong turn is known by what its lines mean', async () => {
  const { type, state } = await started('esx-idle-timeout');
  await type('set sess timeout-tcp   14400', ':host esx1 restart', ':lab quit');
  expect(resultsIn(state)).toMatchObject([{ wrongTurn: 'timer-for-all' }]);
});

test('a hint is offered to whoever sees nothing new for long, once, and never in an exam', async () => {
  const { type, pass } = await started('missing-route');
  const offer = /^stuck\? ':hint' tells where to look and costs 5 points$/;
  for (let line = 1; line < 10; line++) expect((await type('show clock')).join()).not.toMatch(/stuck/);
  // What shows the fault is something new.
  await type('test rout fib-lookup virtual-router default ip 10.50.0.11');
  for (let line = 1; line < 10; line++) expect((await type('show clock')).join()).not.toMatch(/stuck/);
  expect((await type('show clock')).at(-1)).toMatch(offer);
  pass(7 * 60_000);
  expect((await type('show clock')).join()).not.toMatch(/stuck/);
  await type(':hint');
  pass(7 * 60_000);
  expect((await type('show clock')).at(-1)).toMatch(/costs 10 points/);
  const exam = await started('missing-route', '--mode', 'exam');
  exam.pass(7 * 60_000);
  expect((await exam.type('show clock')).join()).not.toMatch(/stuck/);
});

test('questions list what there is to choose', async () => {
  const { type } = await started('esx-idle-timeout');
  const brief = (await type(':lab brief')).join('\n');
  expect(brief).toContain('late-packet: What happens');
  expect(brief).not.toContain('both ends get a reset');
  expect((await type(':answer late-packet')).slice(-1)).toEqual(['      * both ends get a reset']);
  expect((await type(':answer')).join('\n')).toContain('old-sessions: Why');
  expect(await type(':answer late-packet nobody knows')).toEqual([
    'there is to choose from',
    '  * it opens a new session',
    '  * it is dropped and nobody is told',
    '  * both ends get a reset',
  ]);
  expect(await type(':answer nothing')).toEqual([
    expect.stringMatching(/^no question 'nothing'; there is timeout,/),
  ]);
});

test('undo, checkpoint and reset give other firewalls, on which the learner goes on', async () => {
  const { session, type } = await started('missing-route');
  await type('configure', ':lab checkpoint inside');
  expect(session.prompt()).toMatch(/# $/);
  await type('exit');
  expect(session.prompt()).toMatch(/> $/);
  await type(':lab checkpoint inside');
  expect(session.prompt()).toMatch(/# $/);
  await type(':lab undo');
  expect(session.prompt()).toMatch(/> $/);
  expect(await type(':lab undo')).toEqual(['there is nothing to take back']);
  await type(':warp 5m', ':lab reset');
  const { engine } = session;
  expect(engine.view.now()).toBe(engine.startsAt);
  session.elapse(1000);
  expect(engine.view.now()).toBe(engine.startsAt + 1000);
});

test('in an exam nothing is told, and when time is up it is graded as it stands', async () => {
  const { session, type, pass, state } = await started('missing-route', '--mode', 'exam');
  for (const verb of ['hint', 'why 1', 'log', 'coverage', 'lab hint', 'lab solution', 'lab watch on'])
    expect((await type(`:${verb}`)).join(), verb).toMatch(/exam/);
  expect(await type(':answer egress ethernet1/9')).toEqual(['noted']);
  pass(11 * 60_000);
  await type(...FIX);
  expect(session.panel()).toMatchObject({ minutes: 11, of: 12 });
  pass(2 * 60_000);
  expect((await type('show clock'))[0]).toBe('time is up; the line was not run');
  expect(session.panel()).toBeUndefined();
  expect(resultsIn(state)).toMatchObject([{ mode: 'exam', outcome: 'repaired' }]);
});

test('guided by the shortest path: any spelling of a step counts, other lines run and change nothing about it', async () => {
  const { type } = await started('missing-route', '--mode', 'guided');
  const step = async (line: string) => (await type(line)).at(-1);
  expect(await step('show clock')).toMatch(/^step 1 of 7: test routing fib-lookup/);
  expect(await step('test rout fib virtual-router default ip 10.50.0.11')).toMatch(
    /^step 2 of 7: :answer egress ethernet1\/1/,
  );
  expect(await step(ANSWERS[0] ?? '')).toMatch(/^step 3 of 7/);
  expect(await step(ANSWERS[1] ?? '')).toBe('step 4 of 7: configure');
  expect(await step('conf')).toMatch(/^step 5 of 7: set network/);
  await type(...FIX.slice(1));
  expect((await type(':check')).join('\n')).toContain('solved');
});

test('a sandbox is not graded, and the solution costs all points', async () => {
  const sandbox = await started('missing-route', '--mode', 'sandbox');
  expect(await sandbox.type(':check')).toEqual(['a sandbox is not graded']);
  await sandbox.type('show clock', ':lab quit');
  expect(existsSync(join(sandbox.state, 'labs', 'progress.json'))).toBe(false);
  const shown = await started('missing-route');
  expect((await shown.type(':lab solution')).join('\n')).toContain(':answer egress ethernet1/1');
  await shown.type(...FIX, ...ANSWERS, ':check');
  expect(resultsIn(shown.state)).toMatchObject([{ outcome: 'solved', points: 0, sawSolution: true }]);
});

test('watched, a goal is told when it is met and when it is lost again', async () => {
  const { type } = await started('missing-route');
  await type(':lab watch on', ...FIX.slice(0, 2));
  expect((await type('commit')).at(-1)).toMatch(/^✓ goal met: The management server/);
  await type('exit');
  await type('configure', 'delete network virtual-router default routing-table ip static-route ESX');
  expect((await type('commit')).at(-1)).toMatch(/^✗ goal no longer met/);
});

test('hosts are asked, changed and restarted', async () => {
  const { type, session } = await started('esx-idle-timeout');
  expect((await type(':host vcenter ping 10.50.0.11')).join()).toMatch(
    /^vcenter pings 10\.50\.0\.11: 3 of 3/,
  );
  const held = session.engine.view.host('vcenter')?.openConnections ?? 0;
  expect(held).toBeGreaterThan(0);
  expect(await type(':host vcenter netstat')).toEqual(await type(':host vcenter'));
  expect(await type(':host vcenter restart')).toEqual(['vcenter: restart']);
  expect(session.engine.view.host('vcenter')?.openConnections).toBe(0);
  await type(':host vcenter set keepalive 900');
  expect(session.engine.view.host('vcenter')?.keepalive).toBe(900);
  expect((await type(':host nobody restart')).join()).toContain('no host');
  expect((await type(':host vcenter set mtu 9')).join()).toContain('keepalive');
  const words = (line: string) => session.complete(line, line.length).suggestions.map(({ text }) => text);
  expect(words(':host vcen')).toEqual(['vcenter']);
  expect(words(':host vcenter ')).toEqual(['netstat', 'ping', 'restart', 'set']);
});

test('Tab knows actions, modes, questions and choices', async () => {
  const { session } = await started('missing-route');
  const words = (line: string) => session.complete(line, line.length).suggestions.map(({ text }) => text);
  expect(words(':lab ch')).toEqual(['check', 'checkpoint']);
  expect(words(':lab start dnat-wrong-zone ')).toEqual([
    'translation',
    'policy',
    '--mode',
    '--seed',
    '--variant',
  ]);
  expect(words(':lab start dnat-wrong-zone --variant ')).toEqual(['translation', 'policy']);
  expect(words(':lab start nat-flags --mode ')).toEqual(['guided', 'ticket', 'exam', 'sandbox']);
  expect(words(':answer ')).toEqual(['egress', 'zone']);
  expect(words(':answer zone the ')).toEqual(['address', 'route', 'rule', "client's"]);
});

test('the lab under way is a file that grows with each line, without secrets, and is gone when it is left', async () => {
  const { type, state } = await started('missing-route');
  await type('show clock', ':lab brief', 'set password', 'admin', 'hunter2', 'hunter2');
  const lines = journalIn(state);
  expect(lines.slice(1).map((line) => JSON.parse(line).line)).toHaveLength(5);
  expect(lines.join('\n')).not.toContain('hunter2');
  await type(':lab undo');
  expect(journalIn(state)).toHaveLength(5);
  // Its question stands open again.
  await type(INTERRUPT);
  await type(':lab quit');
  expect(readdirSync(join(state, 'labs')).filter((name) => name.endsWith('.journal'))).toEqual([]);
});

test('what a shell left is gone on with, wherever its last line was cut off', async () => {
  const first = await started('missing-route', '--seed', '7');
  await first.type('show clock', ':hint', ':warp 90s', ...FIX.slice(0, 2));
  first.session.elapse(0);
  const bytes = Buffer.from(first.session.engine.snapshot().bytes);
  const [name = ''] = readdirSync(join(first.state, 'labs'));
  const path = join(first.state, 'labs', name);
  writeFileSync(path, `${readFileSync(path, 'utf8')}{"at":90000,"kind":"li`);
  const second = await openLabConversation({ state: first.state });
  await resumeLeft(second.session, first.state);
  expect(second.session.greeting().join()).toContain("back in the lab 'No session, no deny'");
  expect(Buffer.compare(bytes, Buffer.from(second.session.engine.snapshot().bytes))).toBe(0);
  expect(second.session.panel()).toMatchObject({ hints: 1 });
  await second.type('commit', 'exit');
  expect((await second.type(':check'))[0]).toContain('repaired');
});

test('a line that was interrupted is interrupted at the same moment when it is gone on with', async () => {
  const first = await started('missing-route');
  const line = first.session.begin('ping host 10.30.0.5');
  for (let second = 0; second < 4; second++) {
    first.pass(1);
    first.session.elapse(1000);
  }
  line.interrupt();
  expect(line.turn?.ran).toBeGreaterThan(0);
  await first.type('show clock');
  const bytes = Buffer.from(first.session.engine.snapshot().bytes);
  const second = await openLabConversation({ state: first.state });
  await resumeLeft(second.session, first.state);
  expect(Buffer.compare(bytes, Buffer.from(second.session.engine.snapshot().bytes))).toBe(0);
});

test('a transcript of a lab names it, begins anew where something is taken back, and verifies', async () => {
  const { type, state } = await started('esx-idle-timeout', '--seed', '7');
  await type(
    'show session info',
    ':host vcenter set keepalive 900',
    ':warp 10m',
    'show session info',
    ':lab undo',
    'show clock',
  );
  const folder = join(state, 'transcripts');
  const kept = readdirSync(folder).map((name) => join(folder, name));
  expect(kept).toHaveLength(2);
  const headers = kept.map((file) => {
    const reading = readTranscript(readFileSync(file, 'utf8'));
    if (reading.kind === 'unreadable') throw new Error(reading.problem);
    const lines = turnsOf(reading.transcript).map(({ command }) => command.line);
    return { ...reading.transcript.header, lines: lines.length };
  });
  expect(headers).toMatchObject([
    { world: 'lab:esx-idle-timeout', seed: 7, lines: 3 },
    { world: 'lab:esx-idle-timeout', seed: 7, lines: 3 },
  ]);
  expect(runProgram(['verify', ...kept])).toMatchObject({ status: 0 });
});

test('labs of a folder stand beside the shipped ones; one that is not sound costs no other', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'mine.yaml'), labSkeleton('mine'));
  writeFileSync(join(folder, 'broken.yaml'), labSkeleton('broken').replace('level: 1', 'level: nine'));
  const { type, session } = await openLabConversation({ folders: [folder] });
  const list = (await type(':lab list')).join('\n');
  expect(list).toMatch(/– mine /);
  expect(list).toMatch(/left out: .*broken\.yaml:\d+:\d+: level: /);
  expect(list).toMatch(/missing-route/);
  await type(':lab start mine');
  expect(session.panel()?.title).toBe('A title that does not tell the cause');
});
