// What a conversation in which labs can be started is opened with.
import type { SessionRequest } from '../open-session.ts';
import type { LabPlaces } from './lab-places.ts';

/** What labs need beside the conversation. */
export interface ExchangeRequest {
  readonly session: SessionRequest;
  readonly places: LabPlaces;
  /** Where progress and the lab under way are kept; absent: nowhere. */
  readonly stateFolder?: string | undefined;
  /** What a lab's own recording is called; by default the world before has the one that was asked for. */
  readonly record?: string | undefined;
  readonly wallClock: () => number;
}
