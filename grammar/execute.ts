// One line to one turn: parse, ask or change the firewall, lay out, filter. Nothing a user can type throws.
import { stepName } from '../engine/config/config-node.ts';
import type { ConfigJob } from '../engine/management/config-job.ts';
import type { Management } from '../engine/management/management.ts';
import type { Operation, Outcome } from '../engine/operation.ts';
import type { Release } from '../engine/release.ts';
import type { EngineView } from '../engine/view.ts';
import { createCounterMemory } from './commands/counter-memory.ts';
import type { DeviceCommand, DeviceContext } from './commands/device-context.ts';
import {
  type DeviceOperation,
  type DeviceOutcome,
  isManagementOperation,
} from './commands/device-operation.ts';
import { deviceNames } from './commands/name-source.ts';
import { nearestCommand } from './commands/nearest-command.ts';
import { ConfigureMode } from './configure/configure-mode.ts';
import { ModeTree } from './configure/mode-tree.ts';
import { unmanaged } from './configure/unmanaged.ts';
import { Confirmation } from './confirmation.ts';
import { releaseTree } from './hierarchy/release-tree.ts';
import type { ArgRecord } from './language/command.ts';
import type { CommandTree } from './language/command-tree.ts';
import { complete } from './language/complete.ts';
import { type Coverage, coverageOf } from './language/coverage.ts';
import { helpRows } from './language/help.ts';
import { createLineParser, type LineParser } from './language/line-parser.ts';
import { meaningOf } from './language/meaning.ts';
import { applyPipes } from './language/pipe.ts';
import type { Matched, Rejection, Resolution } from './language/resolution.ts';
import type { Completion, HelpRow } from './language/suggestion.ts';
import { type FilterReading, readFilter } from './listing-filter.ts';
import { onceMade } from './once-made.ts';
import { badPatternCoach, inertCoach, notSimulated, uncommittedCoach } from './text/coach.ts';
import { pleaseAnswer } from './text/confirmation.text.ts';
import { editLine } from './text/edit-line.ts';
import { layoutProfile } from './text/layout-profile.ts';
import { badPattern } from './text/messages.ts';
import { rejectionCoach, rejectionText } from './text/rejection.text.ts';
import type { CliControl, Turn } from './turn.ts';

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
  /** What configuration mode works on, asked for when it is first needed; an empty configuration of its own when absent. */
  readonly management?: () => Management;
  /** Who types; `admin` when absent. */
  readonly admin?: string;
}

/** The device's language bound to one firewall. */
export interface Executor {
  mode(): 'operational' | 'configuration';
  /** The line above the prompt of configuration mode; undefined in operational mode. */
  place(): string | undefined;
  /** What is asked and answered by the next line; undefined where nothing is. */
  question(): string | undefined;
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
interface Conversation extends Omit<Required<ExecutorParts>, 'tree'> {
  readonly context: DeviceContext;
  readonly tree: ModeTree;
  readonly parser: LineParser<DeviceCommand>;
  readonly confirmation: Confirmation<Answer>;
}

/** A turn without what every turn of the line shares. */
type Answer = Omit<Turn, 'line' | 'at'>;

const NOTHING: Answer = { status: 'accepted', rows: undefined, lines: [], coach: [], control: undefined };
const REFUSED: Answer = { ...NOTHING, status: 'rejected' };

/** An executor for the firewall. Building the parser takes milliseconds, so keep it for the whole conversation. */
export function createExecutor(parts: ExecutorParts): Executor {
  const { engine, release, tree: operational = releaseTree(release), admin = 'admin' } = parts;
  const { management = onceMade(() => unmanaged(engine.view)) } = parts;
  const configure = new ConfigureMode();
  const { multiVsys } = engine.view.system();
  const tree = new ModeTree({ operational, management, configure, multiVsys });
  const parser = createLineParser(tree);
  const context = deviceContext({ engine, tree, management, configure, admin });
  const confirmation = new Confirmation<Answer>();
  const conversation = { ...parts, admin, management, tree, parser, context, confirmation };
  const names = deviceNames(engine.view, () => management().saved);
  return {
    mode: () => (configure.isActive ? 'configuration' : 'operational'),
    place: () => (configure.isActive ? editLine(configure.words) : undefined),
    execute: (line) => {
      const at = engine.view.now();
      return { line, at, ...answerInMode(line, conversation) };
    },
    question: () => confirmation.question,
    // An answer is no line of the device's language: nothing is offered for it.
    complete: (line, cursor) =>
      confirmation.question === undefined
        ? complete(parser, { line, cursor }, names)
        : { from: cursor, to: cursor, suggestions: [], commonPrefix: '' },
    help: (line, cursor) =>
      confirmation.question === undefined ? helpRows(parser, { line, cursor }, names) : [],
    meaning: (line) => meaningOf(parser.parse(line)),
    readFilter: (criteria) => tree.inOperationalMode(() => readFilter(parser, criteria)),
    coverage: (prefix) => coverageOf(operational, prefix),
  };
}

/** In configuration mode every answer, also that to an empty line, ends with the place where the next line is typed. */
function answerInMode(line: string, conversation: Conversation): Answer {
  const { confirmation, parser, context } = conversation;
  const isAnswer = confirmation.question !== undefined;
  const given = isAnswer
    ? answerQuestion(line, conversation)
    : answer(line, parser.parse(line), conversation);
  const { configure } = context;
  const coach = [...given.coach, ...leavingCoach(given.control, conversation)];
  obeyMode(given.control, conversation);
  if (confirmation.question !== undefined) return { ...given, coach };
  return {
    ...given,
    coach,
    lines: configure.isActive ? [...given.lines, editLine(configure.words)] : given.lines,
  };
}

/** Assumption: after a no the device says nothing. */
function answerQuestion(line: string, { confirmation }: Conversation): Answer {
  const confirmed = confirmation.answer(line);
  switch (confirmed.kind) {
    case 'yes':
      return confirmed.result;
    case 'no':
      return NOTHING;
    case 'unclear':
      return { ...REFUSED, lines: pleaseAnswer() };
  }
}

function obeyMode(
  control: CliControl | undefined,
  { context: { configure }, confirmation }: Conversation,
): void {
  switch (control?.kind) {
    case 'configure':
      configure.standAt([]);
      return;
    case 'leave-configure':
      configure.leave();
      return;
    case 'edit':
      configure.standAt(control.words);
      return;
    case 'set-config-output-format':
      configure.format = control.format;
      return;
    case 'set-confirmation-prompt':
      confirmation.isOn = control.on;
      return;
    default:
      return;
  }
}

/** Assumption: the device says nothing of changes that are left behind; so the trainer does. */
function leavingCoach(
  control: CliControl | undefined,
  { coach, management }: Conversation,
): readonly string[] {
  const leaves = control?.kind === 'leave-configure' && coach === 'on' && management().hasPendingChanges;
  return leaves ? [uncommittedCoach()] : [];
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

function beyondSimulation(path: readonly string[], { release, context }: Conversation): readonly string[] {
  const nearest = context.configure.isActive ? undefined : nearestCommand(path);
  return notSimulated({ release, nearest });
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
  const run = () => {
    const unfiltered = answerCommand(command, args, conversation);
    const piped = applyPipes(unfiltered.lines, pipes);
    return { ...unfiltered, lines: piped.kind === 'lines' ? piped.lines : [] };
  };
  const { confirmation, context } = conversation;
  const question = confirmation.isOn ? command.confirm?.(context) : undefined;
  if (question === undefined) return run();
  confirmation.ask(question, run);
  return { ...NOTHING, lines: [''] };
}

function answerCommand(command: DeviceCommand, args: ArgRecord, conversation: Conversation): Answer {
  const layout = layoutProfile(conversation.release);
  switch (command.kind) {
    case 'query': {
      const rows = command.run(conversation.context, args);
      return { ...NOTHING, rows, lines: command.text(rows, layout) };
    }
    case 'operation': {
      const outcome = applied(command.operate(args), conversation);
      const lines = command.text(outcome, layout);
      const coach = outcome.kind === 'job-done' ? inertCoach(inertPlaces(outcome.job)) : [];
      return isFailure(outcome) ? { ...REFUSED, lines, coach } : { ...NOTHING, rows: outcome, lines, coach };
    }
    case 'control': {
      const control = command.control(args);
      return { ...NOTHING, lines: command.text(control, layout), control };
    }
  }
}

function applied(operation: DeviceOperation, { engine, management, admin }: Conversation): DeviceOutcome {
  return isManagementOperation(operation) ? management().apply(operation, admin) : engine.apply(operation);
}

/** What a commit took over although nothing here depends on it. */
function inertPlaces({ warnings }: ConfigJob): readonly string[] {
  return warnings
    .filter(({ kind }) => kind === 'not-simulated')
    .map(({ path }) => path.map(stepName).join(' '));
}

function isFailure(outcome: DeviceOutcome): boolean {
  if (outcome.kind === 'job-done') return outcome.job.result === 'FAIL';
  return outcome.kind === 'failed' || outcome.kind === 'management-failed';
}

function deviceContext({
  engine,
  tree,
  management,
  configure,
  admin,
}: Pick<Conversation, 'engine' | 'tree' | 'management' | 'admin'> & {
  readonly configure: ConfigureMode;
}): DeviceContext {
  return {
    view: engine.view,
    findCommand: (keyword) => tree.paths(keyword),
    counterMemory: createCounterMemory(),
    get management() {
      return management();
    },
    configure,
    admin,
  };
}
