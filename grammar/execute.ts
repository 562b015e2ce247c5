// One line to one turn: parse, ask or change the firewall, lay out, filter. Nothing a user can type throws.
import type { Operation, Outcome } from '../engine/operation.ts';
import type { Release } from '../engine/release.ts';
import type { EngineView } from '../engine/view.ts';
import { createCounterMemory } from './commands/counter-memory.ts';
import type { DeviceCommand, DeviceContext } from './commands/device-context.ts';
import { viewNames } from './commands/name-source.ts';
import { nearestCommand } from './commands/nearest-command.ts';
import { releaseTree } from './hierarchy/release-tree.ts';
import type { ArgRecord } from './language/command.ts';
import type { CommandTree } from './language/command-tree.ts';
import { complete } from './language/complete.ts';
import { type Coverage, coverageOf } from './language/coverage.ts';
import { findPaths } from './language/find.ts';
import { helpRows } from './language/help.ts';
import { createLineParser, type LineParser } from './language/line-parser.ts';
import { meaningOf } from './language/meaning.ts';
import { applyPipes } from './language/pipe.ts';
import type { Matched, Rejection, Resolution } from './language/resolution.ts';
import type { Completion, HelpRow } from './language/suggestion.ts';
import { type FilterReading, readFilter } from './listing-filter.ts';
import { badPatternCoach, notSimulated } from './text/coach.ts';
import { layoutProfile } from './text/layout-profile.ts';
import { badPattern } from './text/messages.ts';
import { rejectionCoach, rejectionText } from './text/rejection.text.ts';
import type { Turn } from './turn.ts';

/** What a conversation needs of a firewall. */
export interface DeviceEngine {
  readonly view: EngineView;
  apply(operation: Operation): Outcome;
}

/** What an executor is made from. */
export interface ExecutorParts {
  readonly engine: DeviceEngine;
  /** Whose words and columns are printed. */
  readonly release: Release;
  /** Whether refused lines are explained. A command that is not simulated is always named as such: it prints nothing else. */
  readonly coach: 'on' | 'off';
  /** The commands; all of the release when absent. */
  readonly tree?: CommandTree<DeviceCommand>;
}

/** The device's language bound to one firewall. */
export interface Executor {
  /** Runs the line at the present instant. Never throws on user input; an empty line is an accepted turn without text. */
  execute(line: string): Turn;
  /** What Tab and Space may do at the cursor. */
  complete(line: string, cursor: number): Completion;
  /** The rows of a `?` listing at the cursor. */
  help(line: string, cursor: number): readonly HelpRow[];
  /** What an accepted line means, the same text for every spelling of it; undefined for any other line. */
  meaning(line: string): string | undefined;
  /** What criteria ask for that would stand behind `show session all filter`. */
  readFilter(criteria: string): FilterReading;
  /** How many paths below these keywords are simulated. */
  coverage(prefix: readonly string[]): Coverage;
}

/** What every line of a conversation is answered with. */
interface Conversation extends Required<ExecutorParts> {
  readonly context: DeviceContext;
  readonly parser: LineParser<DeviceCommand>;
}

/** A turn without what every turn of the line shares. */
type Answer = Omit<Turn, 'line' | 'at'>;

const NOTHING: Answer = { status: 'accepted', rows: undefined, lines: [], coach: [], control: undefined };
const REFUSED: Answer = { ...NOTHING, status: 'rejected' };

/** An executor for the firewall. Building the parser takes milliseconds, so keep it for the whole conversation. */
export function createExecutor(parts: ExecutorParts): Executor {
  const { engine, release, tree = releaseTree(release) } = parts;
  const parser = createLineParser(tree);
  const conversation = { ...parts, tree, parser, context: deviceContext(engine, tree) };
  const names = viewNames(engine.view);
  return {
    execute: (line) => {
      const at = engine.view.now();
      return { line, at, ...answer(line, parser.parse(line), conversation) };
    },
    complete: (line, cursor) => complete(parser, { line, cursor }, names),
    help: (line, cursor) => helpRows(parser, { line, cursor }, names),
    meaning: (line) => meaningOf(parser.parse(line)),
    readFilter: (criteria) => readFilter(parser, criteria),
    coverage: (prefix) => coverageOf(tree, prefix),
  };
}

function answer(line: string, resolution: Resolution<DeviceCommand>, conversation: Conversation): Answer {
  switch (resolution.kind) {
    case 'empty':
      return NOTHING;
    case 'matched':
      return answerMatched(line, resolution, conversation);
    case 'valid-only':
      return { ...REFUSED, coach: beyondSimulation(resolution.path, conversation) };
    default:
      return { ...REFUSED, lines: rejectionText(resolution), coach: remark(line, resolution, conversation) };
  }
}

function beyondSimulation(path: readonly string[], { release }: Conversation): readonly string[] {
  return notSimulated({ release, nearest: nearestCommand(path) });
}

function remark(line: string, rejection: Rejection, conversation: Conversation): readonly string[] {
  return conversation.coach === 'on'
    ? rejectionCoach(line, rejection, conversation.tree.root.next.words)
    : [];
}

/** Patterns are tried before the command runs, so that a refused line never changes the firewall. */
function answerMatched(
  line: string,
  { command, args, pipes }: Matched<DeviceCommand>,
  conversation: Conversation,
): Answer {
  const trial = applyPipes([], pipes);
  if (trial.kind === 'bad-pattern') {
    const column = conversation.parser.patternColumn(line, trial.stage);
    const coach = conversation.coach === 'on' ? badPatternCoach(line, column, trial.message) : [];
    return { ...REFUSED, lines: badPattern(), coach };
  }
  const unfiltered = answerCommand(command, args, conversation);
  const piped = applyPipes(unfiltered.lines, pipes);
  return { ...unfiltered, lines: piped.kind === 'lines' ? piped.lines : [] };
}

function answerCommand(command: DeviceCommand, args: ArgRecord, conversation: Conversation): Answer {
  const layout = layoutProfile(conversation.release);
  switch (command.kind) {
    case 'query': {
      const rows = command.run(conversation.context, args);
      return { ...NOTHING, rows, lines: command.text(rows, layout) };
    }
    case 'operation': {
      const outcome = conversation.engine.apply(command.operate(args));
      const lines = command.text(outcome, layout);
      return outcome.kind === 'failed' ? { ...REFUSED, lines } : { ...NOTHING, rows: outcome, lines };
    }
    case 'control': {
      const control = command.control(args);
      return { ...NOTHING, lines: command.text(control, layout), control };
    }
  }
}

function deviceContext({ view }: DeviceEngine, tree: CommandTree<DeviceCommand>): DeviceContext {
  return {
    view,
    findCommand: (keyword) => findPaths(tree, keyword),
    counterMemory: createCounterMemory(),
  };
}
