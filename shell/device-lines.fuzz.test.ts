// Twenty thousand lines of the device's own grammar, with wrong values among the right ones, against a living firewall: each has
// an answer or the device's error, and none of them holds what only a mistake of the program's prints.
import { afterAll, expect, test } from 'vitest';
import { createEngine } from '../engine/create-engine.ts';
import { manageEngine } from '../engine/management/managed-engine.ts';
import { RandomStreams } from '../engine/random.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { createDeviceTree } from '../grammar/commands/registry.ts';
import { releaseHierarchy } from '../grammar/hierarchy/release-hierarchy.ts';
import { type SamplePath, samplePaths } from '../grammar/hierarchy/testing/sample-lines.ts';
import { badWordsOf } from '../grammar/hierarchy/testing/wrong-values.ts';
import { INTERRUPT } from '../grammar/line-question.ts';
import type { Turn } from '../grammar/turn.ts';
import { createLiveSession, type LiveSession } from './live-session.ts';

const SIMULATED = 10_500;
const VALID = 4_000;
const CONFIGURATION = 7_000;
/** Lines after which a firewall has seen enough of them. */
const SPAN = 500;

const random = RandomStreams.seeded(20_261_127, ['lines']).stream(0);
const kinds = new Map<string, number>();
/** Lines that were typed, and those of them that came back with an answer; each that threw, with what it threw. */
const count = { typed: 0, answered: 0 };
const thrown: string[] = [];

afterAll(() => {
  expect(thrown).toEqual([]);
  expect(count.typed).toBeGreaterThanOrEqual(20_000);
  expect(count.answered).toBe(count.typed);
});

function pick<T>(list: readonly T[]): T | undefined {
  return list[random.below(list.length)];
}

function firewall(): LiveSession {
  const world = shippedWorld('hq', { warmUp: 60 });
  const engine = createEngine(world, { seed: 1 + random.below(9) });
  const management = manageEngine({ engine, world });
  return createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
    management: () => management,
  });
}

/** The first of these that describes the turn. */
function kindOf({ status, lines: printed, coach, question }: Turn): string {
  if (question !== undefined) return 'asked';
  if (status === 'accepted') return 'accepted';
  const told = printed.filter((line) => line !== '' && !line.startsWith('[edit'));
  if (told.at(-1) === 'Invalid syntax.') return 'invalid syntax';
  if (told[0]?.startsWith('Unknown command: ')) return 'unknown command';
  if (told.length > 0) return 'refused';
  return coach.some((line) => line.includes('not simulated')) ? 'not simulated' : 'unexplained';
}

/** What only a mistake of the program's prints, in a line that does not hold it already. */
const SLIPS = ['undefined', 'NaN', '[object '];

/** The answer to a line; undefined, and noted, where it threw. */
function answerTo(session: LiveSession, line: string): Turn | undefined {
  count.typed += 1;
  try {
    const turn = session.execute(line);
    count.answered += 1;
    return turn;
  } catch (error) {
    thrown.push(`${line}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function check(session: LiveSession, line: string): void {
  const turn = answerTo(session, line);
  if (turn === undefined) return;
  if (session.question?.() !== undefined) session.execute(pick(['y', 'n']) ?? '');
  if (session.question?.() !== undefined) session.execute(INTERRUPT);
  const kind = kindOf(turn);
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect(kind, line).not.toBe('unexplained');
  const slip = SLIPS.find((word) => !line.includes(word) && turn.lines.some((one) => one.includes(word)));
  expect(slip, line).toBeUndefined();
  expect(
    turn.lines.some((one) => one.includes('\n')),
    line,
  ).toBe(false);
}

/** A word for a value: most often one that fits, one the firewall offers, or one that does not fit. */
function valueFor(session: LiveSession, line: string, step: SamplePath<unknown>[number]): string {
  const { slot, value } = step;
  const chance = random.below(10);
  const offered = chance < 4 ? session.complete(`${line} `, line.length + 1).suggestions : [];
  const name = pick(offered.filter(({ text }) => !text.startsWith('<')))?.text;
  if (name !== undefined && slot?.type.choices.length === 0) return name;
  const wrong = chance < 6 && slot !== undefined ? pick(badWordsOf(slot.type)) : undefined;
  return wrong ?? value.join(' ');
}

/** A line along the path, some of its words left out, some cut short. */
function lineAlong(session: LiveSession, path: SamplePath<unknown>): string {
  const end = random.below(3) === 0 ? 1 + random.below(path.length) : path.length;
  const filters = random.below(8) === 0 ? ' | match .' : '';
  let line = '';
  for (const step of path.slice(0, end)) {
    if (step.kind === 'option' && random.below(3) === 0) continue;
    const word = random.below(12) === 0 ? step.word.slice(0, 1 + random.below(step.word.length)) : step.word;
    line = `${line} ${word}`.trimStart();
    if (step.slot !== undefined && step.value.length > 0) line += ` ${valueFor(session, line, step)}`;
  }
  return line + filters;
}

function operational(count: number, paths: readonly SamplePath<unknown>[]): void {
  const usable = paths.filter(([first]) => !['configure', 'exit', 'quit'].includes(first?.word ?? ''));
  let session = firewall();
  for (let at = 0; at < count; at++) {
    if (at % SPAN === 0) session = firewall();
    check(session, lineAlong(session, pick(usable) ?? []));
    session.engine.advance(session.engine.view.now() + random.below(200));
  }
}

test('lines of simulated commands', { timeout: 120_000 }, () => {
  operational(SIMULATED, samplePaths(createDeviceTree()));
  for (const kind of ['accepted', 'invalid syntax', 'refused'])
    expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(100);
  expect(thrown).toEqual([]);
});

test('lines of every path of the release', { timeout: 120_000 }, () => {
  operational(VALID, samplePaths(createDeviceTree({ hierarchy: releaseHierarchy('11.2') })));
  expect(kinds.get('not simulated') ?? 0).toBeGreaterThan(1_000);
  expect(thrown).toEqual([]);
});

const WRONG = ['""', '0', '-1', '10.0.0.256', '10.0.0.0/33', 'no-such-thing', 'é', '99999999', '[', ']', '"'];
const RIGHT = ['10.9.0.0/24', '443', 'yes', 'New', 'any', 'ethernet1/3', 'trust', '3600'];
const VERBS = ['set', 'set', 'set', 'set', 'delete', 'show', 'edit', 'up', 'top', 'rename', 'copy', 'move'];
const REST = [
  'commit',
  'validate full',
  'check pending-changes',
  'revert config',
  'run show',
  'save config to x',
];

/** A walk along what Tab offers; wherever something else may stand, a value, right or wrong. */
function configurationLine(session: LiveSession): string {
  let line = pick(random.below(6) === 0 ? REST : VERBS) ?? '';
  const words = random.below(9);
  for (let at = 0; at < words; at++) {
    const offered = session.complete(`${line} `, line.length + 1).suggestions;
    const word = pick(offered)?.text;
    const chance = random.below(10);
    const own = pick(chance === 0 ? WRONG : RIGHT) ?? '';
    line += ` ${word === undefined || word.startsWith('<') || chance < 2 ? own : word}`;
  }
  return line;
}

test('lines of configuration mode, commits among them', { timeout: 180_000 }, () => {
  let session = firewall();
  for (let at = 0; at < CONFIGURATION; at++) {
    if (at % SPAN === 0) session = firewall();
    if (session.place?.() === undefined) check(session, 'configure');
    check(session, configurationLine(session));
    if (at % 50 === 0) session.engine.advance(session.engine.view.now() + random.below(2_000));
  }
  expect(thrown).toEqual([]);
});
