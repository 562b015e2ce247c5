// `fwsh replay` over the whole screen: a transcript with its timing, back and forth, until its user leaves. Only what was recorded
// is shown; no firewall runs.
import type { Broker } from '../terminal/broker.ts';
import { type Cancel, coalesced, guardedScheduler, type Scheduler } from '../terminal/scheduler.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import { type BlessedScreen, type MouseReport, openBlessedScreen } from './blessed-screen.ts';
import { type PlayerPicture, playerPicture, shareAt } from './player-picture.ts';
import type { PlayerRecording } from './player-recording.ts';
import { PlayerScreen } from './player-screen.ts';
import { isAtEnd, type PlayerAction, type PlayerState } from './player-state.ts';
import { stepPlayer } from './player-step.ts';
import { type TerminalKind, terminalKindOf } from './terminal-kind.ts';
import { ViewStay } from './view-stay.ts';
import { createVirtualTerminal, type VirtualTerminal } from './virtual-terminal.ts';

/** What a player uses. */
export interface PlayerSurroundings {
  readonly broker: Broker;
  readonly scheduler: Scheduler;
  /** False: no colours, as NO_COLOR asks. */
  readonly color: boolean;
  /** Aborted when the terminal goes away under the player. */
  readonly signal: AbortSignal;
}

/** Rows that one notch of the wheel scrolls. */
const WHEEL_ROWS = 3;

/** Plays until the user leaves; the screen is as before when the promise settles. */
export function openPlayer(
  surroundings: PlayerSurroundings,
  recording: PlayerRecording,
  start: PlayerState,
  kind: TerminalKind = terminalKindOf(process.env),
): Promise<void> {
  return new Player(surroundings, recording, start, kind).run();
}

class Player {
  private readonly recording: PlayerRecording;
  private readonly stay: ViewStay;
  private readonly scheduler: Scheduler;
  private readonly terminal: VirtualTerminal;
  private readonly blessed: BlessedScreen;
  private readonly screen: PlayerScreen;
  private state: PlayerState;
  private size: TerminalSize;
  private picture: PlayerPicture | undefined;
  private cancel: Cancel = () => {};

  constructor(
    surroundings: PlayerSurroundings,
    recording: PlayerRecording,
    start: PlayerState,
    kind: TerminalKind,
  ) {
    const { broker, scheduler, color, signal } = surroundings;
    this.stay = new ViewStay(signal);
    this.scheduler = guardedScheduler(scheduler, (action) => this.stay.guarded(action));
    this.recording = recording;
    this.state = start;
    this.size = broker.size();
    this.terminal = createVirtualTerminal(
      { broker, scheduler, alternateScreen: kind.alternateScreen },
      {
        resized: (size) => this.stay.guarded(() => this.resized(size)),
        continued: () => this.stay.guarded(() => this.tellMouse()),
      },
    );
    this.blessed = openBlessedScreen(this.terminal, kind);
    const { screen, hasColors } = this.blessed;
    this.screen = new PlayerScreen(screen, { glyphs: kind.glyphs, color: color && hasColors });
  }

  run(): Promise<void> {
    const { stay } = this;
    this.blessed.onKey((key, text) => {
      // blessed tells of Enter twice, under both of its names.
      if (key !== 'return') stay.guarded(() => this.act({ kind: 'key', key: nameOf(key, text), text }));
    });
    this.blessed.onMouse((report) => stay.guarded(() => this.pointed(report)));
    return stay.last({
      begin: () => {
        this.show();
        this.plan();
      },
      abandoned: () => this.terminal.abandon(),
      close: () => {
        this.cancel();
        this.blessed.close();
        return this.terminal.close();
      },
    });
  }

  private act(action: PlayerAction): void {
    const before = this.state;
    this.state = stepPlayer(before, action, this.recording);
    if (this.state.left) {
      this.stay.leave();
      return;
    }
    if (this.state.mouse !== before.mouse) this.tellMouse();
    this.plan();
    this.show();
  }

  private pointed({ action, x, y }: MouseReport): void {
    if (action === 'wheelup') this.act({ kind: 'wheel', rows: -WHEEL_ROWS });
    if (action === 'wheeldown') this.act({ kind: 'wheel', rows: WHEEL_ROWS });
    if (action !== 'mousedown') return;
    const from = this.picture?.listFrom;
    if (y === this.size.rows - 2) this.act({ kind: 'sought', share: shareAt(x, this.size.columns) });
    else if (from !== undefined && y > 0) this.act({ kind: 'picked', turn: from + y - 1 });
  }

  /** Each step waits as long as in the recording, but for the idle limit and the speed. */
  private plan(): void {
    this.cancel();
    if (this.state.motion === 'paused' || isAtEnd(this.state, this.recording)) return;
    const { turn, phase, speed, idleLimit } = this.state;
    const { typedAt, answeredAt } = this.recording.turn(turn);
    const recorded =
      phase === 'line' ? answeredAt - typedAt : this.recording.turn(turn + 1).typedAt - answeredAt;
    const wait = Math.min(Math.max(0, recorded), idleLimit) / speed;
    this.cancel = this.scheduler.after(wait, () => this.act({ kind: 'tick' }));
  }

  private tellMouse(): void {
    if (this.state.mouse === 'used') this.blessed.askForMouse();
    else this.blessed.releaseMouse();
  }

  // blessed draws by itself when it hears of the new size.
  private resized(size: TerminalSize): void {
    this.size = size;
    this.put();
  }

  // However many keys one read brings, they are drawn once.
  private readonly show = coalesced(() => {
    this.stay.guarded(() => {
      this.put();
      this.blessed.screen.render();
    });
  });

  private put(): void {
    this.picture = playerPicture(this.recording, this.state, this.size);
    this.state = { ...this.state, scroll: this.picture.scroll };
    this.screen.put(this.picture, this.size);
  }
}

/** blessed has names of its own for capitals and some signs; what is typed is plainer. */
function nameOf(key: string, text: string): string {
  return /^[\x21-\x7e]$/.test(text) ? text : key;
}
