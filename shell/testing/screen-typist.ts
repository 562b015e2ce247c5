// Types the keys of a golden screen into a whole shell in memory, over the firewall of the headquarters, and reads the screen.
import { createEngine } from '../../engine/create-engine.ts';
import type { Engine } from '../../engine/engine.ts';
import { shippedWorld } from '../../engine/world/shipped-world.fixture.ts';
import { createDeviceTree } from '../../grammar/commands/registry.ts';
import { createExecutor } from '../../grammar/execute.ts';
import { HIERARCHY_HELP } from '../../grammar/hierarchy/help-texts.ts';
import { releaseHierarchy } from '../../grammar/hierarchy/release-hierarchy.ts';
import { layoutHelp } from '../../grammar/language/help-text.ts';
import type { CliSession } from '../cli-session.ts';
import { createMemoryHistoryStore } from '../history-store.ts';
import { runInteractive } from '../interactive.ts';
import { createLiveSession } from '../live-session.ts';
import { createManualScheduler } from '../terminal/testing/manual-scheduler.ts';
import { createTestTerminal } from '../terminal/testing/test-terminal.ts';
import { CURSOR_MARK, DIM_MARKS, type GoldenScreen } from './golden-screen.ts';

/** Names with blanks in them, which the headquarters has none of. */
const GUEST_RULES = ['Guest Web', 'Guest Video'].map((name) => ({
  name,
  from: ['trust'],
  to: ['untrust'],
  application: ['ssl'],
}));

const TREE = createDeviceTree({
  release: '11.2',
  hierarchy: releaseHierarchy('11.2'),
  helpTexts: HIERARCHY_HELP,
});

/** The firewall of the headquarters without its second unit, on which nothing goes on. */
export function quietEngine(): Engine {
  const { securityRules } = shippedWorld('hq');
  const world = shippedWorld('hq', {
    warmUp: 0,
    highAvailability: undefined,
    traffic: [],
    securityRules: [...securityRules, ...GUEST_RULES],
  });
  return createEngine(world, { seed: 1 });
}

/** A conversation with it. */
export function quietSession(): CliSession {
  const engine = quietEngine();
  const live = createLiveSession({
    engine,
    release: '11.2',
    speed: 1,
    coach: 'on',
    realClock: () => 0,
  });
  // However a session comes to the hierarchy of its release, the screens are those with all of it.
  const device = createExecutor({ engine, release: '11.2', coach: 'on', tree: TREE });
  const isTrainerLine = (line: string) => line.trimStart().startsWith(':');
  return {
    engine,
    get settings() {
      return live.settings;
    },
    get ended() {
      return live.ended;
    },
    prompt: () => live.prompt(),
    question: () => live.question?.(),
    execute: (line) => live.execute(line),
    complete: (line, cursor) => (isTrainerLine(line) ? live : device).complete(line, cursor),
    help: (line, cursor) => (isTrainerLine(line) ? live : device).help(line, cursor),
    readFilter: (criteria) => device.readFilter(criteria),
    elapse: (milliseconds) => live.elapse(milliseconds),
    status: () => live.status(),
  };
}

/** The screen after the keys, with the marks of a golden screen. */
export async function typeScreen(
  session: CliSession,
  { history, columns, rows, keys }: Omit<GoldenScreen, 'name' | 'screen'>,
): Promise<readonly string[]> {
  const terminal = createTestTerminal({ columns, rows });
  const status = runInteractive({
    terminal,
    session,
    provisionalPrompt: session.prompt(),
    historyStore: createMemoryHistoryStore(history),
    layoutHelp,
    banner: [],
    options: { statusLine: false, color: true, plain: false },
    // Its time stands still, so Ink is never loaded and nothing on the screen changes by itself.
    scheduler: createManualScheduler(),
  });
  await settled();
  terminal.type(keys);
  await settled();
  await terminal.shown();
  const screen = marked(terminal.screenWithDim(DIM_MARKS), terminal.cursor());
  terminal.hangUp();
  await status;
  return screen;
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

// The cursor stands left of dim text on its row or in undimmed text, so the marks before it do not shift it.
function marked(
  rows: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): readonly string[] {
  const shown = rows.map((row, index) => {
    if (index !== y) return row;
    const padded = row.padEnd(x);
    return padded.slice(0, x) + CURSOR_MARK + padded.slice(x);
  });
  return shown.join('\n').trimEnd().split('\n');
}
