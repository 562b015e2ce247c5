// The docked table's life: when it asks the firewall, and what it shows until it asks again. Asking waits for a moment without
// keys as soon as it takes longer than a person notices, so that typing never waits for it.

import type { SessionFilter } from '../engine/session-filter.ts';
import type { Ranking, SessionRanking } from '../engine/session-ranking.ts';
import type { CliSession } from './cli-session.ts';
import type { DockOrder, DockSort } from './dock-order.ts';
import { dockRows } from './dock-rows.ts';
import type { Cancel, Scheduler } from './terminal/scheduler.ts';
import type { Theme } from './ui/theme.ts';

/** What a dock needs of the shell around it. */
export interface DockDesk {
  readonly session: Pick<CliSession, 'engine'>;
  readonly scheduler: Scheduler;
  readonly theme: Theme;
  /** When the latest key came, on the scheduler's clock. */
  lastKeyAt(): number;
  /** Whether the rows would be seen: not while a line runs or a listing is printed. */
  isSeen(): boolean;
  /** The rows have changed. */
  changed(): void;
}

const PERIOD = 1000;
const QUIET = 250;
/** A ranking that takes no longer, in milliseconds, is asked for among keys. */
const UNNOTICED = 2;
/** Sessions below heading: the tallest dock has eight rows. */
const MOST_SESSIONS = 7;

/** One table above the prompt. Closed at first. */
export class Dock {
  private readonly desk: DockDesk;
  private ranking: SessionRanking | undefined;
  private engine: CliSession['engine'] | undefined;
  private latest: Ranking | undefined;
  private by: DockSort = 'rate';
  private criteria = '';
  private filter: SessionFilter = {};
  private cost = 0;
  private cancel: Cancel = () => {};
  private shown: { readonly key: string; readonly rows: readonly string[] } | undefined;

  constructor(desk: DockDesk) {
    this.desk = desk;
  }

  get isOpen(): boolean {
    return this.ranking !== undefined;
  }

  /** Does what the user wants; a refused order leaves everything as it is. */
  obey(order: DockOrder): void {
    switch (order.kind) {
      case 'close':
        this.close();
        return;
      case 'sort':
        this.by = order.by;
        break;
      case 'filter':
        this.criteria = order.criteria;
        this.filter = order.filter;
        break;
      case 'open':
        this.criteria = '';
        this.filter = {};
        break;
      case 'refused':
        return;
    }
    this.open();
  }

  /** Closes an open table; opens a closed one as it was. */
  toggle(): void {
    if (this.isOpen) this.close();
    else this.open();
  }

  close(): void {
    this.cancel();
    this.ranking = undefined;
    this.latest = undefined;
    this.desk.changed();
  }

  /** The table in so many rows; none while it is closed. */
  rows(height: number, columns: number): readonly string[] {
    if (this.latest === undefined || height === 0) return [];
    const key = `${height} ${columns}`;
    if (this.shown?.key !== key) {
      const content = { ranking: this.latest, sort: this.sort(), criteria: this.criteria };
      this.shown = { key, rows: dockRows(content, { height, columns, theme: this.desk.theme }) };
    }
    return this.shown.rows;
  }

  private open(): void {
    this.refresh();
    this.plan(PERIOD);
  }

  private plan(milliseconds: number): void {
    this.cancel();
    this.cancel = this.desk.scheduler.after(milliseconds, () => this.tick());
  }

  private tick(): void {
    const { desk } = this;
    const since = desk.scheduler.now() - desk.lastKeyAt();
    const isNoticed = this.cost > UNNOTICED && since < QUIET;
    if (!isNoticed && desk.isSeen()) this.refresh();
    this.plan(isNoticed ? QUIET - since : PERIOD);
  }

  private refresh(): void {
    const { scheduler } = this.desk;
    const from = scheduler.now();
    const { engine } = this.desk.session;
    if (this.ranking === undefined || this.engine !== engine) {
      // The firewall is another one after a lab has begun, ended or been taken back.
      this.engine = engine;
      this.ranking = engine.view.openRanking();
    }
    this.latest = this.ranking.rank({
      filter: this.filter,
      ...this.sort(),
      startAt: 1,
      limit: MOST_SESSIONS,
    });
    this.cost = scheduler.now() - from;
    this.shown = undefined;
    this.desk.changed();
  }

  private sort() {
    return { by: this.by, direction: 'descending' } as const;
  }
}
