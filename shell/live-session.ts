// The one implementation of CliSession that runs commands: an executor of device lines and a desk of trainer verbs over one engine.
import type { Engine } from '../engine/engine.ts';
import type { Instant } from '../engine/instant.ts';
import type { Management } from '../engine/management/management.ts';
import type { Operation, Outcome } from '../engine/operation.ts';
import { RandomStreams } from '../engine/random.ts';
import type { Release } from '../engine/release.ts';
import type { Credentials } from '../grammar/credentials.ts';
import { createExecutor, type Executor } from '../grammar/execute.ts';
import type { Completion, HelpRow } from '../grammar/language/suggestion.ts';
import { INTERRUPT, type LineQuestion } from '../grammar/line-question.ts';
import type { FilterReading } from '../grammar/listing-filter.ts';
import { mythCoach } from '../grammar/text/myths.text.ts';
import type { Turn } from '../grammar/turn.ts';
import { overAtOnce, type Underway } from '../grammar/underway.ts';
import { probe } from '../labs/probe.ts';
import type { CliSession, CliSettings, RunningLine, ShellStatus } from './cli-session.ts';
import { DeviceLine, over } from './device-line.ts';
import type { LabDesk } from './lab/lab-desk.ts';
import { createCredentials } from './own-credentials.ts';
import { promptText } from './prompt-text.ts';
import { createRecordingDesk, type RecordingDesk } from './recording-desk.ts';
import { readAssumptions } from './trainer/assumption-list.ts';
import type { DrillState } from './trainer/drill.ts';
import { answerInDrill } from './trainer/drill-verb.ts';
import { completeTrainerLine, deviceLineIn, trainerHelpRows } from './trainer/trainer-completion.ts';
import type { TrainerAnswer, TrainerDesk } from './trainer/verb.ts';
import { runTrainerLine } from './trainer/verbs.ts';
import { type Alarm, type RealClock, WorldClock } from './world-clock.ts';

/** What a conversation is made of. */
export interface LiveSessionParts {
  readonly engine: Engine;
  readonly release: Release;
  /** Of the world; decides what a drill draws. 1 when absent. */
  readonly seed?: number;
  /** Virtual seconds a real second. */
  readonly speed: number;
  readonly coach: 'on' | 'off';
  readonly realClock: RealClock;
  /** Shared by all conversations with the firewall; of this one alone when absent. */
  readonly management?: () => Management;
  /** Absent: nothing is recorded. */
  readonly recordings?: RecordingDesk;
  /** Lines to tell with the next answer, each once. */
  readonly notices?: () => readonly string[];
  /** Of whoever types; those of a fresh firewall when absent. */
  readonly credentials?: Credentials;
  /** Absent where no lab can be started. */
  readonly labs?: LabDesk;
}

/** Begins a conversation; the world warms up with the first time that passes or the first line. */
export function createLiveSession(parts: LiveSessionParts): LiveSession {
  return new EngineSession(parts);
}

/** A conversation whose world time can also be set by whoever runs a transcript. */
export interface LiveSession extends CliSession {
  readonly clock: WorldClock;
  /** What an accepted device line means, the same text for every spelling of it; undefined for any other line. */
  meaning(line: string): string | undefined;
  begin(line: string): RunningLine;
  /** Runs a line that was ended by Ctrl-C after so many virtual milliseconds. */
  executeFor(line: string, ran: number): Turn;
  /** The line as it may be kept: a secret is a stand-in for one. */
  recordable(line: string): string;
}

class EngineSession implements LiveSession {
  readonly engine: Engine;
  readonly clock: WorldClock;
  ended = false;
  #coach: boolean;
  readonly #executor: Executor;
  readonly #recordings: RecordingDesk;
  readonly #notices: () => readonly string[];
  readonly #drillChance;
  readonly #labs: LabDesk | undefined;
  #drill: DrillState | undefined;
  #keys = 0;
  #running: DeviceLine | undefined;

  constructor(parts: LiveSessionParts) {
    const { engine, release, seed = 1, speed, coach, realClock, management } = parts;
    const { credentials = createCredentials() } = parts;
    this.engine = engine;
    this.clock = new WorldClock(engine, speed, realClock, this.#alarm());
    this.#coach = coach === 'on';
    this.#executor = createExecutor({
      engine: {
        view: engine.view,
        apply: (operation) => engine.apply(operation),
        advance: (until) => this.clock.moveTo(until),
      },
      release,
      coach: 'on',
      credentials,
      ...(management === undefined ? {} : { management }),
    });
    this.#recordings = parts.recordings ?? createRecordingDesk({});
    this.#notices = parts.notices ?? (() => []);
    this.#labs = parts.labs;
    this.#drillChance = RandomStreams.seeded(seed, ['drill']).stream(0);
  }

  get settings(): CliSettings {
    return { ...this.#executor.settings(), coach: this.#coach };
  }

  prompt(): string {
    const question = this.question();
    if (question !== undefined) return question.prompt;
    const { view } = this.engine;
    return promptText({
      host: view.system().hostname,
      targetVsys: this.#executor.settings().targetVsys,
      pairState: view.highAvailability()?.localState,
      mode: this.#executor.mode(),
    });
  }

  question(): LineQuestion | undefined {
    return this.#executor.question();
  }

  place(): string | undefined {
    return this.#executor.place();
  }

  pressed(keys: number): void {
    this.#keys += keys;
  }

  execute(given: string): Turn {
    const running = this.#start(given, (line) => overAtOnce(this.#executor.execute(line)));
    if (running.turn === undefined) throw new Error('a line that was run to its end has not ended');
    return running.turn;
  }

  begin(given: string): RunningLine {
    return this.#start(given, (line) => this.#executor.begin(line));
  }

  executeFor(given: string, ran: number): Turn {
    this.clock.settle();
    const end = this.engine.view.now() + ran;
    const running = this.begin(given);
    this.clock.moveTo(end);
    running.interrupt();
    if (running.turn === undefined) throw new Error('a line that was interrupted has not ended');
    return running.turn;
  }

  #withNotices(turn: Turn): Turn {
    const notices = this.#notices();
    return notices.length === 0 ? turn : { ...turn, coach: [...turn.coach, ...notices] };
  }

  #start(given: string, run: (line: string) => Underway): RunningLine {
    const isAnswer = this.question() !== undefined;
    const line = isAnswer && given === INTERRUPT ? given : printableLine(given);
    // Batch presses no keys: its lines count as if every letter and Enter were pressed.
    const keys = this.#keys === 0 ? line.length + 1 : this.#keys;
    this.#keys = 0;
    this.clock.settle();
    if (isAnswer) return this.#deviceLine(line, run);
    if (line.trimStart().startsWith(':'))
      return over(this.#withNotices(this.#trainerTurn(line, runTrainerLine(this.#desk(line), line))));
    if (this.#drill !== undefined && line.trim() !== '') {
      const answer = answerInDrill(this.#desk(line), this.#drill, { line, keys });
      return over(this.#withNotices(this.#trainerTurn(line, answer)));
    }
    return this.#deviceLine(line, run);
  }

  complete(line: string, cursor: number): Completion {
    if (!line.trimStart().startsWith(':')) return this.#executor.complete(line, cursor);
    const device = deviceLineIn(line, cursor);
    if (device === undefined) return completeTrainerLine(this.engine.view, line, cursor, this.#labs);
    const completion = this.#executor.complete(device.line, device.cursor);
    return { ...completion, from: completion.from + device.shift, to: completion.to + device.shift };
  }

  help(line: string, cursor: number): readonly HelpRow[] {
    if (!line.trimStart().startsWith(':')) return this.#executor.help(line, cursor);
    const device = deviceLineIn(line, cursor);
    return device === undefined
      ? trainerHelpRows(this.engine.view, line, cursor, this.#labs)
      : this.#executor.help(device.line, device.cursor);
  }

  meaning(line: string): string | undefined {
    return this.#executor.meaning(line);
  }

  recordable(line: string): string {
    return this.#executor.recordable(line);
  }

  readFilter(criteria: string): FilterReading {
    return this.#executor.readFilter(criteria);
  }

  elapse(milliseconds: number): void {
    this.clock.elapse(milliseconds);
  }

  status(): ShellStatus {
    return {
      // While the world warms up its own time is not yet the user's.
      now: Math.max(this.engine.view.now(), this.engine.startsAt),
      speed: this.clock.speed,
      activeSessions: this.engine.view.countSessions({ state: 'active' }),
      recording: this.#recordings.path() !== undefined,
      behind: this.clock.behind,
    };
  }

  #deviceLine(line: string, run: (line: string) => Underway): RunningLine {
    this.#recordings.command(this.engine.view.now(), this.#executor.recordable(line), this.prompt());
    const isOperational = this.#executor.mode() === 'operational';
    const device = new DeviceLine(run(line), {
      settle: () => this.clock.settle(),
      conclude: (turn) => this.#concluded(turn, isOperational ? mythCoach(line) : []),
    });
    this.#running = device;
    return device;
  }

  #concluded(turn: Turn, myths: readonly string[]): Turn {
    const explained = this.#explained(turn, myths);
    if (turn.control?.kind === 'exit') this.ended = true;
    this.#recordings.output(explained);
    return this.#withNotices(explained);
  }

  /** The line that is under way, and what was left to go on behind the prompt, go on when their instant has come. */
  #alarm(): Alarm {
    const earliest = () => {
      const own = this.#running?.due ?? Number.POSITIVE_INFINITY;
      const behind = this.#executor.due() ?? Number.POSITIVE_INFINITY;
      return { due: Math.min(own, behind), isBehind: behind <= own };
    };
    return {
      due: () => {
        const { due } = earliest();
        return due === Number.POSITIVE_INFINITY ? undefined : due;
      },
      ring: () => {
        if (earliest().isBehind) this.#executor.proceed();
        else this.#running?.wake();
      },
    };
  }

  /** With the coach off an explanation stays only where the device itself has nothing to print. */
  #explained(turn: Turn, myths: readonly string[]): Turn {
    if (this.#coach) return { ...turn, coach: [...turn.coach, ...myths] };
    return turn.lines.length === 0 ? turn : { ...turn, coach: [] };
  }

  #trainerTurn(line: string, answer: TrainerAnswer): Turn {
    return {
      line,
      at: this.engine.view.now(),
      status: answer.status,
      rows: undefined,
      lines: [],
      coach: answer.lines,
      control: answer.view && {
        kind: 'open-view',
        view: answer.view.name,
        operand: answer.view.operand,
      },
    };
  }

  /** A recording gets the line as one of the device's: running it again does the same to the world. */
  #act(line: string, operation: Operation): Outcome {
    const at = this.engine.view.now();
    this.#recordings.command(at, line, this.prompt());
    const outcome = this.engine.apply(operation);
    const status = outcome.kind === 'failed' ? 'rejected' : 'accepted';
    this.#recordings.output({ line, at, status, rows: undefined, lines: [], coach: [], control: undefined });
    return outcome;
  }

  #desk(line: string): TrainerDesk {
    const { view } = this.engine;
    return {
      view,
      now: () => view.now(),
      apply: (operation) => this.#act(line, operation),
      warp: (milliseconds): Instant => {
        const from = view.now();
        const to = this.clock.warp(milliseconds);
        this.#recordings.warp(from, to);
        return to;
      },
      ping: (client, server) => probe(this.engine, echoRequest(client, server)),
      setSpeed: (speed) => {
        this.clock.setSpeed(speed);
        this.#recordings.speed(view.now(), speed);
      },
      pause: () => {
        this.clock.pause();
        this.#recordings.pause(view.now(), 'paused');
      },
      resume: () => {
        this.clock.resume();
        this.#recordings.pause(view.now(), 'running');
      },
      setCoach: (setting) => {
        this.#coach = setting === 'on';
      },
      coverage: (prefix) => this.#executor.coverage(prefix),
      assumptions: () => readAssumptions(view.system().release),
      language: this.#executor,
      readFilter: this.#executor.readFilter,
      below: (bound) => this.#drillChance.below(bound),
      recordings: this.#recordings,
      drill: () => this.#drill,
      setDrill: (state) => {
        this.#drill = state;
      },
      labs: this.#labs,
    };
  }
}

function echoRequest(client: string, server: string) {
  const application = client.includes(':') ? 'ping6' : 'ping';
  return { name: 'echo', application, client, server, exchanges: 3 };
}

/** What a person could have typed: a tab is a blank, and no control character can come back out of an error message. */
function printableLine(line: string): string {
  return line.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '\uFFFD');
}
