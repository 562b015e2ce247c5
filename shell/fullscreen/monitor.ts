// `:monitor`: samples of the firewall on a blessed dashboard until its user comes back. Nothing is read while it is paused
// or closed; the world's clock is the shell's.
import { type Cancel, coalesced, guardedScheduler, type Scheduler } from '../terminal/scheduler.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import type { ViewSurroundings } from '../view-request.ts';
import { type BlessedScreen, type MouseReport, openBlessedScreen } from './blessed-screen.ts';
import { type MonitorHistory, withoutWindow, withSample } from './monitor-history.ts';
import { panelAt } from './monitor-layout.ts';
import { createMonitorProbe, type MonitorProbe, type MonitorSample } from './monitor-sample.ts';
import { MonitorScreen } from './monitor-screen.ts';
import { type MonitorAction, type MonitorState, openingState, stepMonitor } from './monitor-state.ts';
import { type TerminalKind, terminalKindOf } from './terminal-kind.ts';
import { ViewStay } from './view-stay.ts';
import { createVirtualTerminal, type VirtualTerminal } from './virtual-terminal.ts';

/** Rows that one notch of the wheel scrolls. */
const WHEEL_ROWS = 3;

/** Shows the dashboard; settles when its user has left it and the screen is as before. */
export function openMonitor(
  surroundings: ViewSurroundings,
  kind: TerminalKind = terminalKindOf(process.env),
): Promise<void> {
  return new Monitor(surroundings, kind).run();
}

class Monitor {
  private readonly surroundings: ViewSurroundings;
  private readonly stay: ViewStay;
  private readonly scheduler: Scheduler;
  private readonly terminal: VirtualTerminal;
  private readonly blessed: BlessedScreen;
  private readonly picture: MonitorScreen;
  private readonly probe: MonitorProbe;
  private state: MonitorState = openingState;
  private history: MonitorHistory;
  private size: TerminalSize;
  private cancel: Cancel = () => {};

  constructor(surroundings: ViewSurroundings, kind: TerminalKind) {
    const { broker, scheduler, session, color, signal } = surroundings;
    this.surroundings = surroundings;
    this.stay = new ViewStay(signal);
    this.scheduler = guardedScheduler(scheduler, (action) => this.stay.guarded(action));
    this.size = broker.size();
    this.probe = createMonitorProbe(session.engine.view);
    this.history = withSample(undefined, this.sample());
    const { alternateScreen } = kind;
    this.terminal = createVirtualTerminal(
      { broker, scheduler, alternateScreen },
      {
        resized: (size) => this.stay.guarded(() => this.resized(size)),
        continued: () => this.stay.guarded(() => this.continued()),
      },
    );
    this.blessed = openBlessedScreen(this.terminal, kind);
    const { screen, hasColors } = this.blessed;
    this.picture = new MonitorScreen(screen, { glyphs: kind.glyphs, color: color && hasColors });
  }

  run(): Promise<void> {
    const { stay } = this;
    this.blessed.onKey((key) => stay.guarded(() => this.act({ kind: 'key', key })));
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

  private act(action: MonitorAction): void {
    const before = this.state;
    this.state = stepMonitor(before, action, this.picture.reach);
    if (this.state === before) return;
    if (this.state.left) {
      this.stay.leave();
      return;
    }
    const { refresh, refreshesPerSecond } = this.state;
    if (refresh !== before.refresh || refreshesPerSecond !== before.refreshesPerSecond) this.plan();
    this.show();
  }

  private pointed({ action, x, y }: MouseReport): void {
    const panel = panelAt(this.picture.places, x, y);
    if (panel === undefined) return;
    if (action === 'mousedown') this.act({ kind: 'clicked', panel });
    else if (action === 'wheelup') this.act({ kind: 'wheel', panel, rows: -WHEEL_ROWS });
    else if (action === 'wheeldown') this.act({ kind: 'wheel', panel, rows: WHEEL_ROWS });
  }

  private plan(): void {
    const { refresh, refreshesPerSecond } = this.state;
    this.cancel();
    if (refresh === 'paused') return;
    this.cancel = this.scheduler.after(1000 / refreshesPerSecond, () => {
      this.history = withSample(this.history, this.sample());
      // A picture that a slow terminal has not shown yet would be the second in a queue that only grows.
      if (!this.terminal.isBehind()) this.show();
      this.plan();
    });
  }

  private sample(): MonitorSample {
    const { scheduler, session } = this.surroundings;
    return this.probe.sample({ realTime: scheduler.now(), speed: session.status().speed });
  }

  // While the program was stopped real time went on, and the world's did not.
  private continued(): void {
    this.history = withoutWindow(withSample(this.history, this.sample()));
    this.blessed.askForMouse();
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
    this.picture.put({ state: this.state, history: this.history, size: this.size });
  }
}
