// How long the segments of a conversation may be. Vendor: that is agreed on in the handshake, and connections that stand keep it.
import type { DataplaneState } from '../packet/dataplane-state.ts';
import { type ConversationColumns, SEGMENT } from './conversation-columns.ts';

/** The SYN has passed: the smallest segment that an interface on its way has let it ask for. */
export function agreeOnSegment(
  { compiled: { segments } }: DataplaneState,
  columns: ConversationColumns,
  slot: number,
): void {
  if (segments[0] === 0) return;
  const client = segments[columns.clientInterface[slot] ?? 0] || SEGMENT;
  const server = segments[columns.serverInterface[slot] ?? 0] || SEGMENT;
  columns.setSegment(slot, Math.min(client, server));
}
