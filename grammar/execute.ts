// One line to one turn: parse, ask or change the firewall, lay out, filter. Nothing a user can type throws.
import type { Instant } from '../engine/instant.ts';
import type { Management } from '../engine/management/management.ts';
import { answerCommand } from './command-answer.ts';
import { createCounterMemory } from './commands/counter-memory.ts';
import type { DeviceCommand, DeviceContext } from './commands/device-context.ts';
import { deviceNames } from './commands/name-source.ts';
import { nearestCommand } from './commands/nearest-command.ts';
import { ConfigureMode } from './configure/configure-mode.ts';
import { ModeTree } from './configure/mode-tree.ts';
import { unmanaged } from './configure/unmanaged.ts';
import { type Answer, type Conversation, type ExecutorParts, NOTHING, REFUSED } from './conversation.ts';
import type { Credentials } from './credentials.ts';
import { type DeviceSettings, INITIAL_SETTINGS, settingsAfter, settingsUnder } from './device-settings.ts';
import { Dialogue } from './dialogue.ts';
import { releaseTree } from './hierarchy/release-tree.ts';
import type { ArgRecord, Interview } from './language/command.ts';
import { complete } from './language/complete.ts';
import { type Coverage, coverageOf } from './language/coverage.ts';
import { helpRows } from './language/help.ts';
import { createLineParser } from './language/line-parser.ts';
import { meaningOf } from './language/meaning.ts';
import { applyPipes } from './language/pipe.ts';
import type { Matched, Rejection, Resolution } from './language/resolution.ts';
import type { Completion, HelpRow } from './language/suggestion.ts';
import type { LineQuestion } from './line-question.ts';
import { type FilterReading, readFilter } from './listing-filter.ts';
import { localView } from './local-view.ts';
import { onceMade } from './once-made.ts';
import { badPatternCoach, notSimulated, uncommittedCoach } from './text/coach.ts';
import { editLine } from './text/edit-line.ts';
import { badPattern } from './text/messages.ts';
import { rejectionCoach, rejectionText } from './text/rejection.text.ts';
import type { CliControl, Turn } from './turn.ts';
import { begunCourse, filteredCourse, hasCourse, overAtOnce, type Underway } from './underway.ts';

/** The device's language bound to one firewall. */
export interface Executor {
  mode(): 'operational' | 'configuration';
  /** The line above the prompt of configuration mode; undefined in operational mode. */
  place(): string | undefined;
  /** What the next line has to answer; undefined where it is a command. */
  question(): LineQuestion | undefined;
  /** What may be kept of a line that is about to be executed: the line itself, or what stands for a secret. */
  recordable(line: string): string;
  /** What the conversation has set for itself. */
  settings(): DeviceSettings;
  /**
   * Runs the line at the present instant, or takes it as the answer to the question that stands open. Where the command takes
   * time, that time passes. Never throws on user input; an empty line is an accepted turn without text.
   */
  execute(line: string): Turn;
  /**
   * The same where somebody is there to press Ctrl-C: a command that takes time is only begun, and may have no end of its own.
   * Whoever calls lets time pass and wakes it.
   */
  begin(line: string): Underway;
  /** When something is over that goes on behind the prompt, as a commit does that was left; undefined where nothing does. */
  due(): Instant | undefined;
  /** To be called at that instant. */
  proceed(): void;
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

/** An executor for the firewall. Building the parser takes milliseconds, so keep it for the whole conversation. */
export function createExecutor(parts: ExecutorParts): Executor {
  const { engine, release, tree: operational = releaseTree(release), admin = 'admin' } = parts;
  const { management: found = onceMade(() => unmanaged(engine.view)) } = parts;
  let asked: Management | undefined;
  const management = () => {
    asked ??= found();
    return asked;
  };
  // Whoever goes on from a snapshot may find jobs that nobody has asked for in this conversation.
  const hasLeftJobs = () => (engine.view.management.memory()?.queue.length ?? 0) > 0;
  const configure = new ConfigureMode();
  const { multiVsys } = engine.view.system();
  const tree = new ModeTree({ operational, management, configure, multiVsys });
  const parser = createLineParser(tree);
  const { credentials = NO_CREDENTIALS } = parts;
  const dialogue = new Dialogue<Answer>();
  const settings = () =>
    settingsUnder(conversation.settings, engine.view.management.deviceSystem().idleTimeout);
  const context = deviceContext({ engine, tree, management, configure, admin, credentials, settings });
  const conversation: Conversation = {
    ...parts,
    admin,
    management,
    tree,
    parser,
    context,
    dialogue,
    settings: INITIAL_SETTINGS,
    patience: 'bounded',
  };
  const names = deviceNames(engine.view, () => management().saved);
  return {
    mode: () => (configure.isActive ? 'configuration' : 'operational'),
    place: () => (configure.isActive ? editLine(configure.words) : undefined),
    execute: (line) => {
      conversation.patience = 'bounded';
      const underway = begun(line, conversation);
      for (;;) {
        if (underway.turn !== undefined) return underway.turn;
        engine.advance(underway.due ?? engine.view.now());
        underway.wake('due');
      }
    },
    begin: (line) => {
      conversation.patience = 'endless';
      return begun(line, conversation);
    },
    due: () => (asked !== undefined || hasLeftJobs() ? management().due : undefined),
    proceed: () => management().proceed(),
    question: () => dialogue.question,
    recordable: (line) => dialogue.recordable(line, credentials.accepts),
    settings,
    // An answer is no line of the device's language: nothing is offered for it.
    complete: (line, cursor) =>
      dialogue.question === undefined
        ? complete(parser, { line, cursor }, names)
        : { from: cursor, to: cursor, suggestions: [], commonPrefix: '' },
    help: (line, cursor) =>
      dialogue.question === undefined ? helpRows(parser, { line, cursor }, names) : [],
    meaning: (line) => meaningOf(parser.parse(line)),
    readFilter: (criteria) => tree.inOperationalMode(() => readFilter(parser, criteria)),
    coverage: (prefix) => coverageOf(operational, prefix),
  };
}

/** What a line leads to: its turn, or the beginning of a longer one. */
function begun(line: string, conversation: Conversation): Underway {
  const { dialogue, engine, context } = conversation;
  const at = engine.view.now();
  const shown = dialogue.question?.kind === 'secret' ? '' : line;
  const answer = answerInMode(line, conversation);
  if (!hasCourse(answer)) return overAtOnce({ line: shown, at, ...answer });
  const { configure } = context;
  return begunCourse({
    line: shown,
    at,
    course: answer.course,
    now: () => engine.view.now(),
    below: () => (configure.isActive ? [editLine(configure.words)] : []),
  });
}

/** In configuration mode every answer, also that to an empty line, ends with the place where the next line is typed. */
function answerInMode(line: string, conversation: Conversation): Answer {
  const { dialogue, parser, context } = conversation;
  const isAnswer = dialogue.question !== undefined;
  const given = isAnswer
    ? answerQuestion(line, conversation)
    : answer(line, parser.parse(line), conversation);
  const { configure } = context;
  const coach = [...given.coach, ...leavingCoach(given.control, conversation)];
  obeyMode(given.control, configure);
  conversation.settings = settingsAfter(conversation.settings, given.control);
  if (dialogue.question !== undefined || hasCourse(given)) return { ...given, coach };
  return {
    ...given,
    coach,
    lines: configure.isActive ? [...given.lines, editLine(configure.words)] : given.lines,
  };
}

/** Assumption: after a no the device says nothing. */
function answerQuestion(line: string, { dialogue }: Conversation): Answer {
  const step = dialogue.answer(line);
  switch (step.kind) {
    case 'asks':
      return { ...NOTHING, status: step.status, question: step.question };
    case 'concluded':
      return step.answer;
    case 'dropped':
      return NOTHING;
  }
}

function obeyMode(control: CliControl | undefined, configure: ConfigureMode): void {
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
  if (command.kind === 'interview') return interviewed(command.interview, args, conversation);
  const run = () => {
    const unfiltered = answerCommand(command, args, conversation);
    const filter = (lines: readonly string[]) => {
      const piped = applyPipes(lines, pipes);
      return piped.kind === 'lines' ? piped.lines : [];
    };
    return hasCourse(unfiltered)
      ? { ...unfiltered, course: filteredCourse(unfiltered.course, filter) }
      : { ...unfiltered, lines: filter(unfiltered.lines) };
  };
  const { dialogue, settings, context } = conversation;
  const question = settings.confirmationPrompt ? command.confirm?.(context) : undefined;
  if (question === undefined) return run();
  dialogue.confirm(question, run);
  return asking(dialogue, ['']);
}

function interviewed(
  { questions, conclude }: Interview<DeviceContext>,
  args: ArgRecord,
  { dialogue, context }: Conversation,
): Answer {
  dialogue.interview(questions, (answers) => ({ ...NOTHING, ...conclude(context, answers, args) }));
  return asking(dialogue, []);
}

function asking({ question }: Dialogue<Answer>, lines: readonly string[]): Answer {
  return question === undefined ? NOTHING : { ...NOTHING, lines, question };
}

/** What is known of a conversation whose user has no password. */
const NO_CREDENTIALS: Credentials = { accepts: () => false, change: () => {} };

interface ContextParts extends Pick<Conversation, 'engine' | 'tree' | 'management' | 'admin'> {
  readonly configure: ConfigureMode;
  readonly credentials: Credentials;
  readonly settings: () => DeviceSettings;
}

function deviceContext(parts: ContextParts): DeviceContext {
  const { engine, tree, management, configure, admin, credentials, settings } = parts;
  return {
    view: localView(engine.view),
    findCommand: (keyword) => tree.paths(keyword),
    counterMemory: createCounterMemory(),
    get management() {
      return management();
    },
    configure,
    admin,
    credentials,
    get settings() {
      return settings();
    },
  };
}
