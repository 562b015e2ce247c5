// Shows a line that takes time: what it prints, piece by piece, until it is over or Ctrl-C ends it.
import type { Turn } from '../grammar/turn.ts';
import type { CliSession, RunningLine } from './cli-session.ts';
import { pausedHint } from './paused-hint.ts';
import type { Printout } from './terminal/screen.ts';
import type { Theme } from './ui/theme.ts';

/** What showing such a line needs of the shell around it. */
export interface RunningOutputDesk {
  readonly theme: Theme;
  print(printout: Printout): boolean;
  /** Shows the beginning of a line below what has been printed. */
  showUnfinished(text: string): void;
  /** Lets time pass, so that the line goes on. */
  wakeClock(): void;
}

/** A line that is over. */
export interface FinishedLine {
  readonly turn: Turn;
  /** What of it is still to be printed; undefined where nothing of it has been printed yet. */
  readonly rest: Printout | undefined;
}

/** Follows one line after the other. */
export class RunningOutput {
  private readonly desk: RunningOutputDesk;
  private running: RunningLine | undefined;
  /** What stood in front of the mark of Ctrl-C; undefined where none was pressed. */
  private cutOff: string | undefined;
  private finish: (turn: Turn) => void = () => {};

  constructor(desk: RunningOutputDesk) {
    this.desk = desk;
  }

  /** Runs the line: over at once, or when the promise settles. */
  run(
    session: CliSession,
    { line, echo }: { readonly line: string; readonly echo: string },
  ): FinishedLine | Promise<FinishedLine> {
    const running = session.begin?.(line);
    if (running === undefined) return { turn: session.execute(line), rest: undefined };
    if (running.turn !== undefined) return { turn: running.turn, rest: undefined };
    return this.follow(session, { running, echo });
  }

  private async follow(
    session: CliSession,
    { running, echo }: { readonly running: RunningLine; readonly echo: string },
  ): Promise<FinishedLine> {
    const { desk } = this;
    const hint = session.status().speed === 0 ? [desk.theme.dim(pausedHint())] : [];
    desk.print({ echo, lines: [...hint, ...running.takeLines()] });
    const turn = await this.end(running);
    const last = running.takeLines();
    const coach = turn.coach.map((text) => desk.theme.dim(text));
    const lines = this.cutOff === undefined ? last : withInterruptMark(this.cutOff, last);
    return { turn, rest: { echo: undefined, lines: [...lines, ...coach] } };
  }

  /** Whether a line is under way. */
  get isFollowing(): boolean {
    return this.running !== undefined;
  }

  /** Whether a job is all that the user waits for. */
  get isWaitingForJob(): boolean {
    return this.running?.waitsFor === 'job';
  }

  /** Time has passed. */
  ticked(): void {
    const { running } = this;
    if (running === undefined) return;
    const { turn } = running;
    if (turn !== undefined) {
      this.conclude(turn);
      return;
    }
    const lines = running.takeLines();
    this.desk.showUnfinished(running.unfinished);
    if (lines.length > 0) this.desk.print({ echo: undefined, lines });
  }

  /** Ctrl-C. What was printed before it stands above its mark. */
  stop(): void {
    this.running?.settle();
    this.ticked();
    const { running } = this;
    if (running === undefined) return;
    this.cutOff = running.unfinished;
    running.interrupt();
    const { turn } = running;
    if (turn !== undefined) this.conclude(turn);
  }

  private end(running: RunningLine): Promise<Turn> {
    this.running = running;
    this.cutOff = undefined;
    this.desk.wakeClock();
    return new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  private conclude(turn: Turn): void {
    this.running = undefined;
    this.desk.showUnfinished('');
    this.finish(turn);
  }
}

// The terminal echoes the key where the cursor stands; the line feed that sets the last words apart then only ends its row.
function withInterruptMark(cutOff: string, lines: readonly string[]): readonly string[] {
  return [`${cutOff}^C`, ...(lines[0] === '' ? lines.slice(1) : lines)];
}
