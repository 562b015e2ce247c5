// What content inspection does about the payload of an allowed session: a threat is dropped or reset, a URL blocked.
import { isCloudConnected } from '../box/url-cloud.ts';
import { FLAG_URL_FILTERING } from '../table/session-codes.ts';
import { isOverridden } from './application-override.ts';
import { FLOW_ACTION_CLOSE, FLOW_ACTION_RESET, FLOW_DISCARD_DROP } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import {
  CONTENT_BLOCK_URL,
  CONTENT_CLEAN,
  CONTENT_RESET_BOTH,
  CONTENT_RESET_CLIENT,
  CONTENT_RESET_SERVER,
  type Packet,
  TCP,
  type Verdict,
} from './packet.ts';
import { enterDiscard, noteEnd } from './session-end.ts';
import { noteContent } from './threat-notes.ts';

/** The packet's content as the session's rule judges it: one of the `CONTENT_` codes. */
export function contentOf(state: DataplaneState, packet: Packet, id: number): number {
  if (isOverridden(state, id)) return CONTENT_CLEAN;
  if (packet.content !== CONTENT_CLEAN || packet.urlCategory === 0) return packet.content;
  if (state.compiled.blockedUrlCategories[packet.urlCategory] !== 1) return CONTENT_CLEAN;
  return ((state.table.flags[id] ?? 0) & FLAG_URL_FILTERING) === 0 ? CONTENT_CLEAN : CONTENT_BLOCK_URL;
}

/**
 * The category of what a payload asks for, as far as the firewall can know it. Vendor: URL filtering, a category that neither a
 * cache nor the cloud tells is `not-resolved`. Assumption: what one server has is of one category, and it is asked for where URL
 * filtering looks at the session.
 */
export function knownCategoryOf(state: DataplaneState, packet: Packet, id: number): number {
  const { compiled, table, box } = state;
  const { unresolvedCategory } = compiled;
  if (unresolvedCategory === 0 || ((table.flags[id] ?? 0) & FLAG_URL_FILTERING) === 0)
    return packet.urlCategory;
  const server = table.destination[id] ?? 0;
  const cloud = isCloudConnected(state) ? 'connected' : 'not-connected';
  return box.urlCache.resolve(server, table.now, cloud) ? packet.urlCategory : unresolvedCategory;
}

/** The session goes to DISCARD, and the threat log is told. Vendor: session end reason threat, tracker stage mitigation tdb. */
export function mitigate(
  state: DataplaneState,
  packet: Packet,
  at: { readonly id: number; readonly direction: number; readonly content: number },
): Verdict {
  const { id, direction, content } = at;
  // What was asked for decides before App-ID has.
  if (content === CONTENT_BLOCK_URL) state.table.urlCategory[id] = packet.urlCategory;
  noteContent(state, packet, at);
  noteEnd(state, id, ['threat', 'mitigation tdb']);
  enterDiscard(state, id);
  state.counters.add(FLOW_DISCARD_DROP, packet.count);
  if (packet.protocol !== TCP) return 'dropped';
  // Assumption: a blocked URL is answered with a page and the client's side closed.
  const client =
    content === CONTENT_RESET_CLIENT || content === CONTENT_RESET_BOTH || content === CONTENT_BLOCK_URL;
  const server = content === CONTENT_RESET_SERVER || content === CONTENT_RESET_BOTH;
  if (client) state.counters.add(FLOW_ACTION_RESET, 1);
  if (server) state.counters.add(FLOW_ACTION_CLOSE, 1);
  packet.peerReset = (direction === 0 ? server : client) ? 1 : 0;
  return (direction === 0 ? client : server) ? 'reset' : 'dropped';
}
