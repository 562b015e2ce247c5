// What of the shell is seen, and where: scrollback, the live region below it, and the panels in it.
import type { Suggestion } from '../grammar/language/suggestion.ts';
import type { CliSession, CliSettings } from './cli-session.ts';
import { menuOnScreen } from './completion-state.ts';
import { Dock } from './dock.ts';
import type { DockOrder } from './dock-order.ts';
import { labPanelRows } from './lab/lab-panel-rows.ts';
import type { Presentation } from './shell-action.ts';
import type { ShellState } from './shell-state.ts';
import type { Broker } from './terminal/broker.ts';
import type { Layout, LiveView } from './terminal/layout.ts';
import { liveViewOfState } from './terminal/live-view-of-state.ts';
import { createPlainLayout, menuRows } from './terminal/plain-layout.ts';
import type { Scheduler } from './terminal/scheduler.ts';
import {
  createEchoScreen,
  createLiveScreen,
  createRowScreen,
  type Printout,
  type Screen,
} from './terminal/screen.ts';
import { smallScreenNotice } from './terminal/small-screen.ts';
import { createStatusLine, type StatusLine } from './terminal/status-line.ts';
import type { TerminalSize } from './terminal/terminal.ts';
import { traitsOfTerminal } from './terminal/terminal-traits.ts';
import type { Theme } from './ui/theme.ts';

/** What a display needs of the shell around it. */
export interface DisplayDesk {
  readonly broker: Broker;
  readonly scheduler: Scheduler;
  readonly theme: Theme;
  /** Shown until the session has a prompt of its own. */
  readonly provisionalPrompt: string;
  /** Writes the world's time for the status line. */
  readonly clockText: (now: number) => string;
  state(): ShellState;
  /** When the latest key came, on the scheduler's clock. */
  lastKeyAt(): number;
  /** A panel has changed: the region is to be shown again when it suits. */
  changed(): void;
}

/** Everything the shell shows. */
export class Display {
  private readonly desk: DisplayDesk;
  private layout: Layout;
  private screen: Screen;
  private session: CliSession | undefined;
  private status: StatusLine | undefined;
  private dock: Dock | undefined;
  private toldNotice: string | undefined;
  private labHidden = false;

  constructor(desk: DisplayDesk) {
    this.desk = desk;
    this.layout = createPlainLayout(desk.theme);
    this.screen = this.createScreen();
  }

  /** The session has loaded. */
  adoptSession(session: CliSession): void {
    const { desk } = this;
    this.session = session;
    this.status = createStatusLine(session, desk.scheduler, desk.clockText);
    this.dock = new Dock({
      session,
      scheduler: desk.scheduler,
      theme: desk.theme,
      lastKeyAt: () => desk.lastKeyAt(),
      isSeen: () => desk.state().phase === 'prompt',
      changed: () => desk.changed(),
    });
  }

  /** Shows the live region as the state has it now. */
  show(): void {
    this.screen.show(this.view());
  }

  /** Prints into the scrollback. False when the terminal is slow. */
  print(printout: Printout): boolean {
    return this.screen.print(printout, this.view());
  }

  clear(): void {
    this.screen.clear();
  }

  close(): void {
    this.dock?.close();
    this.screen.close();
    this.layout.close();
  }

  prompt(): string {
    return this.session?.prompt() ?? this.desk.provisionalPrompt;
  }

  /** What pages are made for: the sizes that the user has set count more than those of the screen. */
  pageSize(): TerminalSize {
    const { terminalWidth, terminalHeight } = this.session?.settings ?? {};
    const { columns, rows } = this.desk.broker.size();
    return { columns: terminalWidth ?? columns, rows: terminalHeight ?? rows };
  }

  /** Follows what a line has changed about the terminal. */
  follow({ scriptingMode, terminalType }: CliSettings): void {
    const { broker, state } = this.desk;
    const traits = terminalType === undefined ? broker.traits : traitsOfTerminal(terminalType);
    if (scriptingMode === state().scriptingMode && traits === broker.traits) return;
    this.screen.close();
    if (traits !== broker.traits) broker.adopt(traits);
    this.screen = this.createScreen(scriptingMode);
  }

  /** From now on this layout engine makes the rows. */
  adoptLayout(layout: Layout): void {
    this.layout.close();
    this.layout = layout;
    this.desk.changed();
  }

  /** Refreshes a status that is a second old. */
  ticked(): void {
    if (this.status?.refreshIfOld() && this.hasPanels()) this.desk.changed();
  }

  refreshStatus(): void {
    this.status?.refresh();
  }

  /** The status as it is now, as one line. */
  statusText(): string {
    this.status?.refresh();
    return this.status?.text() ?? '';
  }

  /** Words with their help, as they are printed where they have no panel. */
  wordRows(suggestions: readonly Suggestion[]): readonly string[] {
    const menu = menuOnScreen({ suggestions, page: 0 }, suggestions.length);
    return menuRows(this.desk.theme, menu, this.layoutSize().columns);
  }

  /** Where there is no row for it, a screen that has become too small is told of once. */
  tellSmallScreen(): void {
    const { presentation, scriptingMode } = this.desk.state();
    if (presentation === 'panels' || scriptingMode) return;
    const told = this.toldNotice;
    this.toldNotice = smallScreenNotice(this.desk.broker.size());
    if (told === undefined && this.toldNotice !== undefined)
      this.print({ echo: undefined, lines: [this.toldNotice] });
  }

  /** How the terminal, as it is taken now, can be made use of by those who want `wanted`. */
  presentation(wanted: Presentation): Presentation {
    return this.desk.broker.traits.movesCursor ? wanted : 'lines';
  }

  /** Whether panels are shown. */
  hasPanels(): boolean {
    const { presentation, scriptingMode } = this.desk.state();
    return presentation === 'panels' && !scriptingMode;
  }

  orderDock(order: DockOrder): void {
    this.dock?.obey(order);
  }

  toggleDock(): void {
    if (this.hasPanels()) this.dock?.toggle();
  }

  toggleLab(): void {
    this.labHidden = !this.labHidden;
    this.desk.changed();
  }

  private labRows(room: number, columns: number): readonly string[] {
    const panel = this.labHidden ? undefined : this.session?.panel?.();
    return panel === undefined ? [] : labPanelRows(panel, { room, columns, theme: this.desk.theme });
  }

  private view(): LiveView {
    const size = this.layoutSize();
    return liveViewOfState(this.desk.state(), {
      size,
      prompt: this.prompt(),
      status: this.status?.text(),
      notice: smallScreenNotice(this.desk.broker.size()),
      dock: (room) => this.dock?.rows(room, size.columns) ?? [],
      lab: (room) => this.labRows(room, size.columns),
    });
  }

  // A row wider than the screen would wrap and spoil the picture, so what the user has set can only make it narrower.
  private layoutSize(): TerminalSize {
    const { columns, rows } = this.desk.broker.size();
    return { columns: Math.min(columns, this.pageSize().columns), rows };
  }

  private createScreen(scriptingMode = false): Screen {
    const { broker } = this.desk;
    if (scriptingMode) return createEchoScreen(broker);
    return broker.traits.movesCursor ? createLiveScreen(broker, () => this.layout) : createRowScreen(broker);
  }
}
