// What QoS and decryption make of a session: its class, and whether its TLS is opened.
import type { SecurityQuery } from '../policy/security-policy.ts';
import type { DataplaneState } from './dataplane-state.ts';
import type { Packet, Verdict } from './packet.ts';
import { fillQuery } from './session-query.ts';
import { openTls } from './tls-proxy.ts';

/** Vendor: show session id prints class 4 of sessions that no rule puts into another. */
const DEFAULT_CLASS = 4;

/** Asks the QoS rules again, with what is known of the session now. The query is that of the security policy. */
export function classify(state: DataplaneState, row: number, query: SecurityQuery): void {
  const { compiled, qosRules, table, hits, now } = state;
  if (compiled.qos.rules.length === 0 && qosRules.get(row) === 0) return;
  const rule = compiled.qos.match(query);
  if (rule !== undefined && rule.id !== qosRules.get(row)) hits.qos.hit(rule.position, now);
  qosRules.set(row, rule?.id ?? 0);
  table.qosClass[row] = rule?.qosClass ?? DEFAULT_CLASS;
}

/** The same for a session that is known by its row alone. The query is a record to use again. */
export function classifyAgain(state: DataplaneState, row: number, query: SecurityQuery): void {
  if (state.compiled.qos.rules.length === 0) return;
  fillQuery(state, row, query);
  classify(state, row, query);
}

/** Assumption: App-ID tells TLS from its first packets, and what is inside keeps the name. Vendor: decryption policy. */
const DECRYPTED_APPLICATION = 'ssl';

/** A session that turns out to be TLS is opened where the first rule that matches says so; `forwarded` when it may go on. */
export function decrypt(
  state: DataplaneState,
  packet: Packet,
  { id: row, query }: { readonly id: number; readonly query: SecurityQuery },
): Verdict {
  const { compiled, table, hits, now } = state;
  const { decryption, names } = compiled;
  if (decryption.rules.length === 0 || query.application !== names.applications.idOf(DECRYPTED_APPLICATION))
    return 'forwarded';
  const category = names.urlCategories.nameOf(table.urlCategory[row] ?? 0);
  const rule = decryption.match(query, ({ urlCategories }) => holdsCategory(urlCategories, category));
  if (rule === undefined) return 'forwarded';
  hits.decryption.hit(rule.position, now);
  return rule.action === 'decrypt' ? openTls(state, packet, { id: row, rule }) : 'forwarded';
}

/** True when a rule for these categories is for this one; an empty one is not known. */
export function holdsCategory(categories: readonly string[], category: string): boolean {
  return categories.includes('any') || categories.includes(category);
}
