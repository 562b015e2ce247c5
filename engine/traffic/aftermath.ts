// What is left of a conversation when it is over: an end that was not told, and a dead connection that its client holds until
// another one has taken its place.
import type { TimerWheel } from '../table/timer-wheel.ts';
import { CLIENT_END, type ConnectionEnds } from './connection-ends.ts';
import { type ConversationColumns, SLOT_WORDS } from './conversation-columns.ts';
import type { ConversationSteps } from './conversation-steps.ts';
import { GIVEN_UP, NEVER } from './step-result.ts';

/** Frees slots, sooner or later. */
export class Aftermath {
  private readonly columns: ConversationColumns;
  private readonly ends: ConnectionEnds;
  private readonly steps: ConversationSteps;
  private readonly wheel: TimerWheel;

  constructor(
    columns: ConversationColumns,
    steps: ConversationSteps,
    ends: ConnectionEnds,
    wheel: TimerWheel,
  ) {
    this.columns = columns;
    this.steps = steps;
    this.ends = ends;
    this.wheel = wheel;
  }

  /**
   * A conversation is over with this result. Returns the slot of the dead connection that its client still holds, 0 for none.
   * Clients that are kept open another one. Assumption: they close a dead connection only when another has taken its place.
   */
  settle(slot: number, result: number, client: { readonly isKept: boolean }): number {
    const { columns, ends } = this;
    const isHeld = result === GIVEN_UP && client.isKept && ends.isOpen(slot, CLIENT_END);
    if (!isHeld) ends.close(slot, CLIENT_END);
    const held = isHeld ? slot : (columns.replaces[slot] ?? 0);
    if (columns.ends[slot] !== 0) {
      const wait = this.steps.outlive(slot);
      if (wait !== NEVER) this.wheel.schedule(slot, this.wheel.now + wait);
    } else columns.giveBack(slot);
    return held;
  }

  /** Once a connection stands, its client lets go of the dead one in whose place it was opened. */
  followUp(slot: number): void {
    const { columns, ends } = this;
    const replaced = columns.replaces[slot] ?? 0;
    if (!ends.isOpen(slot, CLIENT_END)) return;
    columns.replaces[slot] = 0;
    ends.close(replaced, CLIENT_END);
    if (columns.ends[replaced] === 0) this.forget(replaced);
  }

  /** Nobody holds the connection any more: the slot is free, and no other one waits for it. */
  forget(slot: number): void {
    const { columns } = this;
    this.wheel.cancel(slot);
    for (let other = SLOT_WORDS; other <= columns.highest; other += SLOT_WORDS) {
      if (columns.replaces[other] === slot) columns.replaces[other] = 0;
    }
    columns.step[slot] = 0;
    columns.giveBack(slot);
  }
}
