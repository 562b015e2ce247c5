// Joins a terminal, the pure shell state and a session. Everything it decides is in the state;
// this file carries effects out and keeps their order.
import { idleTimedOut } from '../grammar/text/messages.ts';
import { shownAnswer } from './answer-state.ts';
import type { CliSession } from './cli-session.ts';
import { answerQuestion, type CompletionQuestion } from './completion-state.ts';
import { Display } from './display.ts';
import { IdleWatch } from './idle-watch.ts';
import { InkArrival } from './ink-arrival.ts';
import type { InteractiveParts } from './interactive-parts.ts';
import { KeyDrain } from './key-drain.ts';
import { ListingOutput } from './listing-output.ts';
import { needsPager } from './pager.ts';
import { RunningOutput } from './running-output.ts';
import { performOnScreen } from './screen-effects.ts';
import type { ShellAction, ShellEffect } from './shell-action.ts';
import { singleKeys, startingState, stepShell } from './shell-state.ts';
import { type Broker, createBroker } from './terminal/broker.ts';
import type { Key } from './terminal/key.ts';
import { coalesced, guardedScheduler, type Scheduler, systemScheduler } from './terminal/scheduler.ts';
import type { Printout } from './terminal/screen.ts';
import { createSessionClock, type SessionClock } from './terminal/session-clock.ts';
import { utcClockText } from './terminal/status-line.ts';
import type { Unsubscribe } from './terminal/terminal.ts';
import { showTurn, type TurnDesk } from './turn-output.ts';
import { plainTheme, styledTheme, type Theme } from './ui/theme.ts';

/** One running shell. */
export class InteractiveShell {
  private readonly parts: InteractiveParts;
  private readonly scheduler: Scheduler;
  private readonly theme: Theme;
  private readonly broker: Broker;
  private readonly display: Display;
  private readonly listing: ListingOutput;
  private readonly running: RunningOutput;
  private readonly waiting: KeyDrain;
  private readonly idle: IdleWatch;
  private readonly ink: InkArrival;
  private state;
  private session: CliSession | undefined;
  private clock: SessionClock | undefined;
  private ended = false;
  private saved: Promise<void> = Promise.resolve();
  private readonly closing = new AbortController();
  private stopListening: Unsubscribe = () => {};
  // However many keys one read brings, the region is drawn once. While a line runs, what it prints brings the region.
  private readonly planPaint = coalesced(() => {
    if (this.ended || (this.state.phase === 'running' && !this.running.isFollowing)) return;
    this.guarded(() => this.display.show());
  });
  private finish: (status: number) => void = () => {};
  private fail: (error: unknown) => void = () => {};

  constructor(parts: InteractiveParts) {
    this.parts = parts;
    this.scheduler = guardedScheduler(parts.scheduler ?? systemScheduler, (action) => this.guarded(action));
    this.theme = parts.options.color ? styledTheme : plainTheme;
    this.broker = createBroker(parts.terminal, this.scheduler);
    const { statusLine, color, plain, presentation = 'panels' } = parts.options;
    this.state = startingState({
      statusShown: statusLine,
      suggesting: color && !plain && presentation === 'panels',
      presentation,
    });
    this.display = new Display({
      broker: this.broker,
      scheduler: this.scheduler,
      theme: this.theme,
      provisionalPrompt: parts.provisionalPrompt,
      clockText: parts.clockText ?? utcClockText,
      state: () => this.state,
      lastKeyAt: () => this.waiting.lastRead,
      changed: () => this.planPaint(),
    });
    this.ink = new InkArrival(this.display, this.theme);
    this.waiting = new KeyDrain({
      scheduler: this.scheduler,
      isWanted: () => !this.ended && this.state.phase === 'prompt' && this.state.queue.length > 0,
      applyOne: () => this.dispatch({ kind: 'next-key' }),
      guarded: (action) => this.guarded(action),
    });
    this.idle = new IdleWatch({
      scheduler: this.scheduler,
      minutes: () => this.session?.settings.idleTimeout,
      lastKeyAt: () => this.waiting.lastRead,
      isBusy: () => this.state.phase === 'running',
      expired: () => this.expire(),
    });
    this.running = new RunningOutput({
      theme: this.theme,
      print: (printout) => this.display.print(printout),
      showUnfinished: (text) => {
        if (text !== this.state.unfinished) this.dispatch({ kind: 'unfinished', text });
      },
      wakeClock: () => this.clock?.wake(),
    });
    this.listing = new ListingOutput({
      scheduler: this.scheduler,
      print: (printout) => this.display.print(printout),
      drained: () => this.broker.drained(),
      page: (lines, size) => this.dispatch({ kind: 'page', lines, size }),
      size: () => this.display.pageSize(),
      isPaged: () => this.session?.settings.pager ?? false,
      hasEnded: () => this.ended,
    });
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
        resized: () => this.guarded(() => this.resized()),
      });
      this.broker.open();
      this.stopListening = this.parts.terminal.onEnd(() => this.finish(0));
      this.display.print({ echo: undefined, lines: this.parts.banner });
      this.display.tellSmallScreen();
      void this.load().catch(reject);
    });
  }

  async close(): Promise<void> {
    this.ended = true;
    this.closing.abort();
    this.ink.cancel();
    this.stopListening();
    this.clock?.stop();
    this.idle.stop();
    this.display.close();
    this.broker.close();
    await this.saved;
  }

  private async load(): Promise<void> {
    const [session, history] = await Promise.all([this.parts.session, this.parts.historyStore.read()]);
    if (this.ended) return;
    this.session = session;
    this.display.adoptSession(session);
    this.clock = createSessionClock(session, this.scheduler, {
      ticked: () => this.ticked(),
      isHurried: () => this.running.isWaitingForJob,
    });
    this.dispatch({ kind: 'history-read', history });
    this.greet(session);
    this.ready(session);
    this.waiting.drain();
    if (!this.parts.options.plain) this.ink.plan(this.scheduler);
  }

  private greet(session: CliSession): void {
    const lines = session.greeting?.() ?? [];
    if (lines.length > 0)
      this.display.print({ echo: undefined, lines: lines.map((text) => this.theme.dim(text)) });
  }

  private key(key: Key): void {
    this.ink.postpone();
    this.waiting.read();
    for (const single of singleKeys(key)) {
      this.session?.pressed?.(single.kind === 'paste' ? single.text.length : 1);
      this.dispatch({ kind: 'key', key: single });
      this.waiting.drain();
    }
  }

  private dispatch(action: ShellAction): void {
    const { state, effects } = stepShell(this.state, action);
    this.state = state;
    for (const effect of effects) this.perform(effect);
    this.planPaint();
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
      case 'list-words':
        this.listBelow(effect.line, this.display.wordRows(effect.suggestions));
        return;
      case 'stop-listing':
        this.listing.stop();
        this.clock?.catchUp();
        this.running.stop();
        return;
      case 'end-paging':
        this.listing.endPaging();
        return;
      case 'suspend':
        this.broker.suspend();
        return;
      case 'leave':
        this.display.print({ echo: this.display.prompt(), lines: [] });
        this.leave();
        return;
      default:
        performOnScreen(this.display, effect);
    }
  }

  private async submit(line: string): Promise<void> {
    const session = this.session;
    if (session === undefined) return;
    const question = session.question?.();
    const echo = this.display.prompt() + shownAnswer(question, line);
    // Vendor: PAN-OS captures, an empty line prints the place of configuration mode again; else nothing but the prompt.
    const isEmpty = line.trim() === '' && question === undefined;
    if (isEmpty) return this.conclude(session, { echo, lines: this.place() });
    const loading = session.prepare?.(line);
    if (loading !== undefined) await loading;
    if (this.ended) return;
    this.clock?.catchUp();
    const run = this.running.run(session, { line, echo });
    const { turn, rest: shown } = run instanceof Promise ? await run : run;
    if (this.ended) return;
    const rest = shown ?? (await showTurn(this.turnDesk(), session, { echo, turn }));
    if (this.ended) return;
    this.display.follow(session.settings);
    this.display.refreshStatus();
    this.conclude(session, rest);
    if (session.ended || turn.control?.kind === 'exit') this.leave();
    else this.waiting.drain();
  }

  private ticked(): void {
    this.running.ticked();
    this.display.ticked();
  }

  private turnDesk(): TurnDesk {
    const { broker, scheduler, parts, closing, display, listing, theme } = this;
    const { color } = parts.options;
    return {
      display,
      listing,
      theme,
      openView: parts.openView,
      surroundings: (session) => ({ broker, scheduler, session, color, signal: closing.signal }),
    };
  }

  private conclude(session: CliSession, printout: Printout): void {
    this.ready(session);
    this.display.print(printout);
  }

  private ready(session: CliSession): void {
    const presentation = this.display.presentation(this.parts.options.presentation ?? 'panels');
    const { scriptingMode } = session.settings;
    this.dispatch({ kind: 'ready', scriptingMode, presentation, question: session.question?.() });
    this.clock?.wake();
    this.idle.wake();
  }

  private complete(question: CompletionQuestion): void {
    if (this.session === undefined) return;
    this.dispatch({ kind: 'completed', ...answerQuestion(this.session, question) });
  }

  // Vendor: the question mark is not echoed, and the unfinished line comes again after one blank line, in configuration mode
  // with the place above it.
  private help(line: string, cursor: number): void {
    if (this.session === undefined) return;
    this.listBelow(line, this.parts.layoutHelp(this.session.help(line, cursor)));
  }

  /** Lists something about the unfinished line, which then comes again. */
  private listBelow(line: string, lines: readonly string[]): void {
    const session = this.session;
    if (session === undefined) return;
    const echo = this.display.prompt() + line;
    if (!session.settings.pager || !needsPager(lines, this.display.pageSize())) {
      this.display.print({ echo, lines: [...lines, '', ...this.place()] });
      return;
    }
    void this.listing.print({ echo, lines, below: [] }).then(() => {
      if (this.ended) return;
      this.conclude(session, { echo: undefined, lines: ['', ...this.place()] });
      this.guarded(() => this.waiting.drain());
    });
  }

  private expire(): void {
    const { phase, line } = this.state;
    const echo = phase === 'prompt' ? this.display.prompt() + line.text : undefined;
    this.display.print({ echo, lines: idleTimedOut() });
    this.leave();
  }

  private leave(): void {
    this.ended = true;
    this.finish(0);
  }

  private place(): readonly string[] {
    const place = this.session?.place?.();
    return place === undefined ? [] : [place];
  }

  private resized(): void {
    this.dispatch({ kind: 'resized', size: this.display.pageSize() });
    this.display.tellSmallScreen();
  }

  private guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.fail(error);
    }
  }
}
