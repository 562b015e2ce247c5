// Joins a terminal, the pure shell state and a session. Everything it decides is in the state;
// this file carries effects out and keeps their order.
import type { Turn } from '../grammar/turn.ts';
import type { CliSession } from './cli-session.ts';
import { answerQuestion, type CompletionQuestion } from './completion-state.ts';
import type { InteractiveParts } from './interactive-parts.ts';
import { needsPager } from './pager.ts';
import { type ShellAction, type ShellEffect, singleKeys, startingState, stepShell } from './shell-state.ts';
import { type Broker, createBroker } from './terminal/broker.ts';
import { createIdleTask, type IdleTask } from './terminal/idle-task.ts';
import type { Key } from './terminal/key.ts';
import type { Layout, LiveView } from './terminal/layout.ts';
import { type ListingPort, linesPerPiece, printListing } from './terminal/listing.ts';
import { liveViewOfState } from './terminal/live-view-of-state.ts';
import { createPlainLayout } from './terminal/plain-layout.ts';
import { coalesced, guardedScheduler, type Scheduler, systemScheduler } from './terminal/scheduler.ts';
import { createEchoScreen, createLiveScreen, type Printout, type Screen } from './terminal/screen.ts';
import { createSessionClock, type SessionClock } from './terminal/session-clock.ts';
import { createStatusLine, type StatusLine, utcClockText } from './terminal/status-line.ts';
import type { Unsubscribe } from './terminal/terminal.ts';
import { plainTheme, styledTheme, type Theme } from './ui/theme.ts';

const drainBudget = 15;
const idleBeforeInk = 200;

/** One running shell. */
export class InteractiveShell {
  private readonly parts: InteractiveParts;
  private readonly scheduler: Scheduler;
  private readonly theme: Theme;
  private readonly broker: Broker;
  private state;
  private layout: Layout;
  private screen: Screen;
  private session: CliSession | undefined;
  private clock: SessionClock | undefined;
  private status: StatusLine | undefined;
  private draining = false;
  private inputReadAt = 0;
  private stopped = false;
  private ended = false;
  private saved: Promise<void> = Promise.resolve();
  private inkTask: IdleTask | undefined;
  private readonly closing = new AbortController();
  private stopListening: Unsubscribe = () => {};
  private readonly listingPort: ListingPort = {
    print: (lines) => this.screen.print({ echo: undefined, lines }, this.view()),
    drained: () => this.broker.drained(),
    isStopped: () => this.stopped || this.ended,
  };
  // However many keys one read brings, the region is drawn once. While a line runs, what it prints brings the region.
  private readonly planPaint = coalesced(() => {
    if (this.ended || this.state.phase === 'running') return;
    this.guarded(() => this.screen.show(this.view()));
  });
  private endPaging: () => void = () => {};
  private finish: (status: number) => void = () => {};
  private fail: (error: unknown) => void = () => {};

  constructor(parts: InteractiveParts) {
    this.parts = parts;
    this.scheduler = guardedScheduler(parts.scheduler ?? systemScheduler, (action) => this.guarded(action));
    this.theme = parts.options.color ? styledTheme : plainTheme;
    this.broker = createBroker(parts.terminal, this.scheduler);
    const { statusLine, color, plain } = parts.options;
    this.state = startingState({ statusShown: statusLine, suggesting: color && !plain });
    this.layout = createPlainLayout(this.theme);
    this.screen = createLiveScreen(this.broker, () => this.layout);
  }

  run(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
      this.parts.attach?.(this.broker);
      this.broker.enter({
        screen: 'main',
        bytes: undefined,
        key: (key) => this.guarded(() => this.key(key)),
        resized: (size) => this.guarded(() => this.dispatch({ kind: 'resized', size })),
      });
      this.broker.open();
      this.stopListening = this.parts.terminal.onEnd(() => this.finish(0));
      this.screen.print({ echo: undefined, lines: this.parts.banner }, this.view());
      void this.load().catch(reject);
    });
  }

  async close(): Promise<void> {
    this.ended = true;
    this.closing.abort();
    this.inkTask?.cancel();
    this.stopListening();
    this.clock?.stop();
    this.screen.close();
    this.layout.close();
    this.broker.close();
    await this.saved;
  }

  private async load(): Promise<void> {
    const [session, history] = await Promise.all([this.parts.session, this.parts.historyStore.read()]);
    if (this.ended) return;
    this.session = session;
    this.status = createStatusLine(session, this.scheduler, this.parts.clockText ?? utcClockText);
    this.clock = createSessionClock(session, this.scheduler, () => {
      if (this.status?.refreshIfOld()) this.planPaint();
    });
    this.dispatch({ kind: 'history-read', history });
    this.ready(session);
    this.drain();
    if (this.parts.options.plain) return;
    // Loading Ink takes a moment in which keys would wait. Where it cannot be loaded, the plain layout does as well.
    this.inkTask = createIdleTask(this.scheduler, idleBeforeInk, () => void this.loadInk().catch(() => {}));
  }

  private key(key: Key): void {
    this.inkTask?.postpone();
    this.inputReadAt = this.scheduler.now();
    for (const single of singleKeys(key)) {
      this.session?.pressed?.(single.kind === 'paste' ? single.text.length : 1);
      this.dispatch({ kind: 'key', key: single });
      this.drain();
    }
  }

  private dispatch(action: ShellAction): void {
    const { state, effects } = stepShell(this.state, action);
    this.state = state;
    for (const effect of effects) this.perform(effect);
    this.planPaint();
  }

  // Applies waiting keys. Every now and then the terminal is read in between, so that Ctrl-C gets through a long paste.
  private drain(): void {
    if (this.draining) return;
    this.draining = true;
    while (!this.ended && this.state.phase === 'prompt' && this.state.queue.length > 0) {
      this.dispatch({ kind: 'next-key' });
      if (this.scheduler.now() - this.inputReadAt < drainBudget) continue;
      void this.scheduler.breathe().then(() => {
        this.draining = false;
        this.inputReadAt = this.scheduler.now();
        this.guarded(() => this.drain());
      });
      return;
    }
    this.draining = false;
  }

  private perform(effect: ShellEffect): void {
    switch (effect.kind) {
      case 'submit':
        void this.submit(effect.line).catch((error: unknown) => this.fail(error));
        return;
      case 'remember':
        this.saved = this.parts.historyStore.append([effect.line]);
        return;
      case 'complete':
        this.complete(effect);
        return;
      case 'help':
        this.help(effect.line, effect.cursor);
        return;
      case 'interrupt':
        this.print({ echo: `${this.prompt()}${effect.line}^C`, lines: [] });
        return;
      case 'stop-listing':
        this.stopped = true;
        return;
      case 'print':
        this.print({ echo: undefined, lines: effect.lines });
        return;
      case 'end-paging':
        this.endPaging();
        return;
      case 'clear-screen':
        this.screen.clear();
        return;
      case 'suspend':
        this.broker.suspend();
        return;
      case 'leave':
        this.print({ echo: this.prompt(), lines: [] });
        this.leave();
        return;
    }
  }

  private async submit(line: string): Promise<void> {
    const session = this.session;
    if (session === undefined) return;
    const echo = this.prompt() + line;
    // Assumption: an empty line does nothing but print the prompt again.
    if (line.trim() === '') return this.conclude(session, { echo, lines: [] });
    this.clock?.catchUp();
    const turn = session.execute(line);
    this.stopped = false;
    const rest = await this.show(session, echo, turn);
    if (this.ended) return;
    this.applySettings(session);
    this.status?.refresh();
    this.conclude(session, rest);
    if (session.ended || turn.control?.kind === 'exit') this.leave();
    else this.drain();
  }

  /** A view has the screen until its user leaves it; anything else is listed. */
  private async show(session: CliSession, echo: string, turn: Turn): Promise<Printout> {
    const { openView, options } = this.parts;
    const request = turn.control;
    if (openView === undefined || request?.kind !== 'open-view') return this.list(session, echo, turn);
    this.print({ echo, lines: [] });
    const { broker, scheduler } = this;
    await openView(request, {
      broker,
      scheduler,
      session,
      color: options.color,
      signal: this.closing.signal,
    });
    return { echo: undefined, lines: [] };
  }

  /** Prints a turn's lines as far as they need pages or pieces; what it returns is still to be printed. */
  private async list(session: CliSession, echo: string, turn: Turn): Promise<Printout> {
    const coach = turn.coach.map((line) => this.theme.dim(line));
    const { lines } = turn;
    const paged = session.settings.pager && needsPager(lines, this.broker.size());
    if (!paged && lines.length <= linesPerPiece) return { echo, lines: [...lines, ...coach] };
    this.print({ echo, lines: [] });
    if (paged) await this.page(lines);
    else await printListing(lines, this.listingPort, this.scheduler);
    return { echo: undefined, lines: this.stopped ? ['^C', ...coach] : coach };
  }

  private page(lines: readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      this.endPaging = resolve;
      this.dispatch({ kind: 'page', lines, size: this.broker.size() });
    });
  }

  private conclude(session: CliSession, printout: Printout): void {
    this.ready(session);
    this.print(printout);
  }

  private ready(session: CliSession): void {
    this.dispatch({ kind: 'ready', scriptingMode: session.settings.scriptingMode });
    this.clock?.wake();
  }

  private applySettings(session: CliSession): void {
    if (session.settings.scriptingMode === this.state.scriptingMode) return;
    this.screen.close();
    this.screen = session.settings.scriptingMode
      ? createEchoScreen(this.broker)
      : createLiveScreen(this.broker, () => this.layout);
  }

  private complete(question: CompletionQuestion): void {
    if (this.session === undefined) return;
    this.dispatch({ kind: 'completed', ...answerQuestion(this.session, question) });
  }

  // Vendor: the question mark is not echoed, and the unfinished line comes again after one blank line.
  private help(line: string, cursor: number): void {
    const session = this.session;
    if (session === undefined) return;
    const lines = this.parts.layoutHelp(session.help(line, cursor));
    const echo = this.prompt() + line;
    if (!session.settings.pager || !needsPager(lines, this.broker.size())) {
      this.print({ echo, lines: [...lines, ''] });
      return;
    }
    this.print({ echo, lines: [] });
    void this.page(lines).then(() => {
      if (this.ended) return;
      this.conclude(session, { echo: undefined, lines: [''] });
      this.guarded(() => this.drain());
    });
  }

  private leave(): void {
    this.ended = true;
    this.finish(0);
  }

  private print(printout: Printout): void {
    this.screen.print(printout, this.view());
  }

  private prompt(): string {
    return this.session?.prompt() ?? this.parts.provisionalPrompt;
  }

  private view(): LiveView {
    const context = { size: this.broker.size(), prompt: this.prompt(), status: this.status?.text() };
    return liveViewOfState(this.state, context);
  }

  private async loadInk(): Promise<void> {
    const { createInkLayout } = await import('./ui/ink-layout.tsx');
    if (this.ended) return;
    this.layout.close();
    this.layout = createInkLayout(this.theme);
    this.planPaint();
  }

  private guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(error);
    }
  }
}
