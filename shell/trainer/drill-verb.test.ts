import { expect, test } from 'vitest';
import { createDeviceTree } from '../../grammar/commands/registry.ts';
import { createExecutor } from '../../grammar/execute.ts';
import { releaseHierarchy } from '../../grammar/hierarchy/release-hierarchy.ts';
import type { DrillState } from './drill.ts';
import { drawTargets } from './drill-draw.ts';
import { DRILL_LINES, DRILL_TOPICS } from './drill-lines.ts';
import { answerInDrill } from './drill-verb.ts';
import { testDesk } from './testing/test-desk.ts';
import type { TrainerDesk } from './verb.ts';
import { runTrainerLine } from './verbs.ts';

function begun(line = ':drill 5'): { readonly desk: TrainerDesk; readonly state: DrillState } {
  const { desk } = testDesk();
  expect(runTrainerLine(desk, line).status).toBe('accepted');
  const state = desk.drill();
  if (state === undefined) throw new Error('no drill began');
  return { desk, state };
}

function first({ queue }: DrillState): string {
  return queue[0]?.line ?? '';
}

test('a drill begins with its first line, and the seed decides which', () => {
  const { desk, state } = begun();
  expect(state.queue).toHaveLength(5);
  expect(begun().state).toEqual(state);
  expect(runTrainerLine(desk, ':drill').lines).toEqual([`type: ${first(state)}   (4 more)`]);
  expect(begun(':drill').state.queue).toHaveLength(10);
});

test('every target means something, is drawn once, and is shorter in its shortest form', () => {
  const { desk } = testDesk();
  const targets = drawTargets(desk, { topic: undefined, count: 100 });
  const meanings = targets.map(({ line }) => desk.language.meaning(line));
  expect(meanings).not.toContain(undefined);
  expect(new Set(meanings).size).toBe(targets.length);
  for (const { line, best } of targets) expect(best, line).toBeLessThan(line.length + 1);
  expect(targets.some(({ line }) => line.includes('{'))).toBe(false);
});

test('a topic draws its own lines, with names of the world', () => {
  const { state } = begun(':drill counters');
  for (const { line } of state.queue) expect(line).toMatch(/counter/);
  const { desk } = testDesk();
  const lines = drawTargets(desk, { topic: 'sessions', count: 100 }).map(({ line }) => line);
  const rules = desk.view.names('security-rule').map(({ name }) => name);
  const ruled = lines.find((line) => line.includes(' rule ')) ?? '';
  expect(rules).toContain(ruled.split(' ')[5]);
});

test('an answer is compared by its meaning, whatever its spelling', () => {
  const { desk, state } = begun();
  const target = state.queue[0];
  const answer = answerInDrill(desk, state, { line: `  ${first(state)} `, keys: target?.best ?? 0 });
  expect(answer.status).toBe('accepted');
  expect(answer.lines[0]).toMatch(/^right: \d+ keys, \d+ saved of \d+$/);
  expect(answer.lines[1]).toBe(`shortest: ${target?.shortest} (${target?.best} keys)`);
  expect(answer.lines.at(-1)).toMatch(/^type: .* \(3 more\)$/);
  expect(desk.drill()?.queue.map(({ line }) => line)).toEqual(state.queue.slice(1).map(({ line }) => line));
});

test('a wrong line is refused and comes back after two others', () => {
  const { desk, state } = begun();
  const answer = answerInDrill(desk, state, { line: 'show nothing', keys: 13 });
  expect(answer.status).toBe('rejected');
  expect(answer.lines[0]).toBe(`wrong: that is not "${first(state)}"; it comes back`);
  expect(desk.drill()?.queue[2]?.line).toBe(first(state));
});

test('the last good answer ends the drill with its sum', () => {
  const { desk, state } = begun(':drill 1');
  const answer = answerInDrill(desk, state, { line: first(state), keys: 5 });
  expect(answer.lines.at(-1)).toMatch(/^drill ended: 1 of 1 right, 0 of them slow; 5 keys, \d+ saved$/);
  expect(desk.drill()).toBeUndefined();
});

test('a drill is ended early, and only one is on at a time', () => {
  const { desk } = begun();
  expect(runTrainerLine(desk, ':drill 3')).toMatchObject({
    status: 'rejected',
    lines: ["a drill is on; ':drill quit' ends it", expect.stringMatching(/^type: /)],
  });
  expect(runTrainerLine(desk, ':drill quit').lines).toEqual(['drill ended without an answer']);
  expect(runTrainerLine(desk, ':drill quit')).toEqual({ status: 'rejected', lines: ['no drill is on'] });
});

test.each(['0', '101', 'zebra', 'sessions 5', '-1'])(':drill %s is refused', (operand) => {
  const { desk } = testDesk();
  expect(runTrainerLine(desk, `:drill ${operand}`)).toMatchObject({
    status: 'rejected',
    lines: [expect.stringMatching(/^:drill takes a number from 1 to 100, quit, or a topic: sessions, /)],
  });
  expect(desk.drill()).toBeUndefined();
});

test('every line of the list is one that the release accepts', () => {
  const tree = createDeviceTree({ release: '11.2', hierarchy: releaseHierarchy('11.2') });
  const { meaning } = createExecutor({ engine: testDesk().engine, release: '11.2', coach: 'on', tree });
  const unknown = DRILL_LINES.map(({ line }) => line.replaceAll('{address}', '10.0.0.5'))
    .map((line) => line.replaceAll('{session-id}', '7').replace(/\{[a-z-]+\}/g, 'x'))
    .filter((line) => meaning(line) === undefined);
  expect(unknown).toEqual([]);
});

test('no line stands in the list twice, and every topic has several', () => {
  expect(new Set(DRILL_LINES.map(({ line }) => line)).size).toBe(DRILL_LINES.length);
  for (const topic of DRILL_TOPICS) {
    expect(DRILL_LINES.filter((line) => line.topic === topic).length).toBeGreaterThanOrEqual(4);
  }
});
