// `:live`: the session table on the alternate screen until its user comes back. The world's clock is the shell's; here is
// only read, at every refresh and when a key brings other rows to the screen.
import type { SessionFilter } from '../../engine/session-filter.ts';
import { layoutProfile } from '../../grammar/text/layout-profile.ts';
import { answerQuestion } from '../completion-state.ts';
import { type TerminalKind, terminalKindOf } from '../fullscreen/terminal-kind.ts';
import { ViewStay } from '../fullscreen/view-stay.ts';
import { singleKeys } from '../shell-state.ts';
import type { Key } from '../terminal/key.ts';
import { type Cancel, coalesced, guardedScheduler, type Scheduler } from '../terminal/scheduler.ts';
import { ScreenPainter } from '../terminal/screen-painter.ts';
import { type ScreenSwitch, screenSwitchOf } from '../terminal/screen-switch.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import { mouseOff, mouseOn } from '../terminal/terminal-mode.ts';
import { createLiveChrome, type LiveChromeLayout } from '../ui/live-chrome.tsx';
import { plainTheme, styledTheme } from '../ui/theme.ts';
import type { ViewSurroundings } from '../view-request.ts';
import { questionsAboutCriteria } from './criteria-line.ts';
import { exportSessions } from './export-file.ts';
import { composeFrame, tooSmallFrame } from './live-frame.ts';
import { mouseActionOf } from './live-mouse.ts';
import type { LiveWindow } from './live-movement.ts';
import { drawLive, type LiveLook, type LivePicture, paneLines, placesOf } from './live-picture.ts';
import { isLargeEnough } from './live-places.ts';
import type { LiveRequest, LiveSample } from './live-sample.ts';
import { type LiveState, openingState } from './live-state.ts';
import { type LiveAction, type LiveEffect, stepLive } from './live-step.ts';
import { LiveTable } from './live-table.ts';
import { PaceMeter } from './pace-meter.ts';
import { ReportReader, type SessionReport } from './session-report.ts';

/** Sessions that one export writes at most. */
const EXPORT_LIMIT = 100_000;

/** Shows the table; settles when its user has left it and the screen is as before. */
export async function openLive(
  surroundings: ViewSurroundings,
  criteria: string,
  kind: TerminalKind = terminalKindOf(process.env),
): Promise<void> {
  const reading = surroundings.session.readFilter(criteria);
  const filter = reading.kind === 'filter' ? reading.filter : {};
  await new LiveScreen(surroundings, { criteria, filter }, kind).run();
}

class LiveScreen {
  private readonly surroundings: ViewSurroundings;
  private readonly stay: ViewStay;
  private readonly scheduler: Scheduler;
  private readonly kind: TerminalKind;
  private readonly screen: ScreenSwitch;
  private readonly look: LiveLook;
  private readonly table: LiveTable;
  private readonly reports: ReportReader;
  private readonly painter: ScreenPainter;
  private readonly chrome: LiveChromeLayout;
  private paceMeter = new PaceMeter();
  private state: LiveState;
  private sample: LiveSample;
  private report: SessionReport | undefined;
  private picture: LivePicture | undefined;
  private size: TerminalSize;
  private pace: number | undefined;
  /** Other rows are wanted than those that were read last. */
  private stale = false;
  /** The program is in the background: the screen is somebody else's. */
  private away = false;
  /** Something written still waits for a slow terminal. */
  private behind = false;
  private cancel: Cancel = () => {};

  constructor(
    surroundings: ViewSurroundings,
    { criteria, filter }: { readonly criteria: string; readonly filter: SessionFilter },
    kind: TerminalKind,
  ) {
    const { broker, scheduler, session, color } = surroundings;
    const { view } = session.engine;
    this.surroundings = surroundings;
    this.stay = new ViewStay(surroundings.signal);
    this.scheduler = guardedScheduler(scheduler, (action) => this.stay.guarded(action));
    this.kind = kind;
    this.screen = screenSwitchOf(kind);
    this.look = { theme: color ? styledTheme : plainTheme, glyphs: kind.glyphs };
    this.size = broker.size();
    this.table = new LiveTable(view, () => scheduler.now());
    this.reports = new ReportReader(view, layoutProfile(view.system().release));
    this.painter = new ScreenPainter(this.size);
    this.chrome = createLiveChrome(this.look);
    this.state = openingState(criteria, filter);
    this.sample = this.table.sample(this.request());
  }

  async run(): Promise<void> {
    const { broker } = this.surroundings;
    const { stay } = this;
    // What stands on the only screen goes into the scrollback, where there is one, instead of being drawn over.
    if (!this.kind.alternateScreen) broker.clearScreen();
    const giveBack = broker.enter({
      screen: 'full',
      bytes: undefined,
      key: (key) => stay.guarded(() => this.key(key)),
      resized: (size) => stay.guarded(() => this.resized(size)),
      continued: () =>
        stay.guarded(() => {
          // The time in the background says nothing about the machine.
          this.paceMeter = new PaceMeter();
          this.enterScreen();
        }),
    });
    let isGivenBack = false;
    const end = () => {
      if (isGivenBack) return;
      isGivenBack = true;
      this.cancel();
      broker.write(mouseOff + this.screen.leave(this.size));
      giveBack();
    };
    await stay.last({
      begin: () => {
        this.enterScreen();
        this.show();
        this.plan();
      },
      abandoned: end,
      close: () => {
        end();
        this.chrome.close();
      },
    });
  }

  private enterScreen(): void {
    this.away = false;
    this.surroundings.broker.write(this.screen.enter + (this.kind.reportsMouse ? mouseOn : ''));
    this.painter.forget(this.size);
  }

  private key(key: Key): void {
    if (key.kind === 'mouse') {
      const action = this.picture && mouseActionOf(key, this.picture);
      if (action !== undefined) this.act(action);
      return;
    }
    for (const single of singleKeys(key)) this.act({ kind: 'key', key: single });
  }

  private act(action: LiveAction): void {
    const before = this.state;
    const { state, effects } = stepLive(before, action, this.window());
    this.state = state;
    if (state.refresh !== before.refresh) this.freeze();
    if (this.asksForOthers(before)) this.stale = true;
    else this.readReport();
    if (state.refreshesPerSecond !== before.refreshesPerSecond) this.plan();
    for (const effect of effects) this.perform(effect);
    this.show();
  }

  // What is held is what is on screen: keys that came along with this one may have moved it already.
  private freeze(): void {
    if (this.state.refresh === 'running') {
      this.table.release();
      return;
    }
    if (this.stale) this.read();
    this.table.hold(this.request());
  }

  private perform(effect: LiveEffect): void {
    const { broker, session } = this.surroundings;
    switch (effect.kind) {
      case 'leave':
        this.stay.leave();
        return;
      case 'suspend':
        this.away = broker.suspend();
        return;
      case 'redraw':
        this.painter.forget(this.size);
        return;
      case 'complete':
        this.act({ kind: 'completed', ...answerQuestion(questionsAboutCriteria(session), effect) });
        return;
      case 'help': {
        const rows = questionsAboutCriteria(session).help(effect.line, effect.cursor);
        const suggestions = rows.map(({ word, help }) => ({ text: word, help }));
        if (suggestions.length > 0) this.act({ kind: 'helped', menu: { suggestions, page: 0 } });
        return;
      }
      case 'read-filter':
        this.act({ ...effect, kind: 'filter-read', reading: session.readFilter(effect.criteria) });
        return;
      case 'export':
        void this.export(effect.path);
        return;
    }
  }

  private async export(path: string): Promise<void> {
    const sessions = this.table.all(this.state, EXPORT_LIMIT);
    const isCut = sessions.length === EXPORT_LIMIT && this.sample.total > EXPORT_LIMIT;
    const outcome = await exportSessions(path, sessions);
    const isPart = outcome.kind === 'exported' && isCut;
    const told = isPart ? { ...outcome, message: `the first ${outcome.message}` } : outcome;
    this.stay.guarded(() => this.act(told));
  }

  private plan(): void {
    this.cancel();
    this.cancel = this.scheduler.after(1000 / this.state.refreshesPerSecond, () => {
      this.read();
      this.show();
      this.plan();
    });
  }

  private read(): void {
    this.stale = false;
    this.sample = this.table.sample(this.request());
    this.state = { ...this.state, top: this.sample.top };
    this.state = stepLive(this.state, { kind: 'sampled' }, this.window()).state;
    this.pace = this.paceMeter.paceAt(this.surroundings.scheduler.now(), this.sample.at);
    this.readReport();
  }

  private readReport(): void {
    const { pane } = this.state;
    this.report = pane.kind === 'detail' ? this.reports.read(pane.session) : undefined;
  }

  private request(): LiveRequest {
    const { filter, sort, top, chosen, aim } = this.state;
    const { height } = placesOf(this.state, this.size).body;
    return { filter, sort, top, height, chosen: aim === undefined ? chosen : undefined };
  }

  /** Whether other rows are wanted than those that the state before asked for. */
  private asksForOthers(before: LiveState): boolean {
    const { sort, filter, top, aim, refresh } = this.state;
    return (
      sort !== before.sort ||
      filter !== before.filter ||
      top !== before.top ||
      aim !== undefined ||
      refresh !== before.refresh ||
      placesOf(this.state, this.size).body.height !== placesOf(before, this.size).body.height
    );
  }

  private window(): LiveWindow {
    const { rows, total, held } = this.sample;
    const places = placesOf(this.state, this.size);
    const { height } = places.body;
    return {
      rows: rows.map(({ session }) => session),
      height,
      reach: {
        from: held?.from ?? 0,
        to: Math.max(held?.from ?? 0, (held?.to ?? total) - height),
      },
      columns: this.picture?.columns.map(({ by }) => by) ?? [],
      pane: { lines: this.report?.lines.length ?? 0, height: paneLines(places) },
    };
  }

  private resized(size: TerminalSize): void {
    this.size = size;
    this.painter.forget(size);
    this.read();
    this.show();
  }

  // However many keys one read brings, rows are read and drawn once. A picture that a slow terminal has not shown yet would be the
  // second in a queue that only grows.
  private readonly show = coalesced(() => {
    this.stay.guarded(() => this.draw());
  });

  private draw(): void {
    if (this.away || this.behind) return;
    if (this.stale) this.read();
    const { broker } = this.surroundings;
    const output = this.painter.update(this.frame());
    if (output === '' || broker.write(output)) return;
    this.behind = true;
    void broker.drained().then(() => {
      this.behind = false;
      this.show();
    });
  }

  private frame() {
    const { state, sample, report, size, surroundings } = this;
    if (!isLargeEnough(size)) return tooSmallFrame(size);
    const { speed } = surroundings.session.status();
    const pace = { speed, pace: this.pace };
    this.picture = drawLive({ state, sample, report, size, pace }, this.look);
    return composeFrame(this.picture, this.chrome.chrome(this.picture.chrome));
  }
}
