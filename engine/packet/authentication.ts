// The authentication policy: who is asked for his name before his connection may go on.
import type { SecurityQuery } from '../policy/security-policy.ts';
import { FLAG_CAPTIVE_PORTAL, FLAG_DECRYPTED } from '../table/session-codes.ts';
import { FLOW_DISCARD_DROP } from './counter-catalogue.ts';
import type { DataplaneState } from './dataplane-state.ts';
import { type Packet, TCP, type Verdict } from './packet.ts';
import { enterDiscard, noteEnd } from './session-end.ts';
import { holdsCategory } from './traffic-class.ts';

/**
 * Looks a session that the security policy allows up in the authentication policy; `forwarded` when it may go on. Vendor: KB
 * kA10g000000CljXCAS, the portal must be enabled, user identification too on the ingress zone, and a security rule be matched
 * first; the session of a user who is not known goes to DISCARD. Assumption: who is known is not asked again, and rules are
 * enforced on TCP alone, so that names are still resolved. The query is that of the security policy.
 */
export function authenticate(
  state: DataplaneState,
  packet: Packet,
  at: { readonly id: number; readonly query: SecurityQuery },
): Verdict {
  const { compiled, table, hits, now } = state;
  const { id, query } = at;
  const { authentication, portals, identifyingZones, names } = compiled;
  if (authentication.rules.length === 0 || packet.protocol !== TCP || query.user !== 0) return 'forwarded';
  if (portals[table.vsys[id] ?? 0] !== 1 || identifyingZones[query.fromZone] === undefined)
    return 'forwarded';
  const category = names.urlCategories.nameOf(table.urlCategory[id] ?? 0);
  const rule = authentication.match(query, ({ urlCategories }) => holdsCategory(urlCategories, category));
  if (rule === undefined) return 'forwarded';
  hits.authentication.hit(rule.position, now);
  return rule.enforcement === 'no-captive-portal' ? 'forwarded' : redirect(state, packet, id);
}

/** What the portal has an answer for: a page, in the clear or in TLS that is opened. */
const ANSWERED = 'web-browsing';

/**
 * Assumption: the portal's page is the last that the client hears on this connection, the server and other applications hear
 * nothing, the stage is that of a lookup after App-ID, and the action stays that of the rule. No vendor page names the end reason
 * `auth-policy-redirect`; public logs show it.
 */
function redirect(state: DataplaneState, packet: Packet, id: number): Verdict {
  const { table, counters, compiled } = state;
  table.flags[id] = (table.flags[id] ?? 0) | FLAG_CAPTIVE_PORTAL;
  noteEnd(state, id, ['auth-policy-redirect', 'appid policy lookup deny']);
  enterDiscard(state, id);
  counters.add(FLOW_DISCARD_DROP, packet.count);
  const isOpen = ((table.flags[id] ?? 0) & FLAG_DECRYPTED) !== 0;
  if (!isOpen && table.application[id] !== compiled.names.applications.idOf(ANSWERED)) return 'dropped';
  const isFromClient = packet.ingressInterface === table.ingressInterface[id];
  packet.peerReset = isFromClient ? 0 : 1;
  return isFromClient ? 'reset' : 'dropped';
}
