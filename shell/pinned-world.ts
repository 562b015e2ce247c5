// The world of a transcript as somebody finds it again.
import type { LiveSession } from './live-session.ts';
import type { LoadedWorld } from './shipped-world.ts';

/** What the conversation is opened with beside the pins. */
export interface PinnedSessionChoice {
  readonly worlds: URL;
  /** Milliseconds from any origin. */
  readonly realClock: () => number;
  /** Virtual seconds a real second. */
  readonly speed: number;
}

/** The conversation, or one line that says why there is none. */
export type PinnedSession =
  | {
      readonly kind: 'open';
      readonly session: LiveSession;
      /** What stands for the text of the world. */
      readonly loaded: Pick<LoadedWorld, 'hash'>;
    }
  | { readonly kind: 'problem'; readonly problem: string };
