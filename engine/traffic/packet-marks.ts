// What every packet of a conversation is marked with.
import { FIRST_POOLED } from '../table/address-pool.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import type { TrafficSource } from './traffic-source.ts';

/** Ends never have IPv4 addresses of class E. */
export function ipVersionOf(address: number): number {
  return address >= FIRST_POOLED ? 6 : 4;
}

/** The category the conversation asks for; most sources name none. */
export function urlCategoryOf(columns: ConversationColumns, slot: number, source: TrafficSource): number {
  return source.urlCategories.length === 0 ? 0 : (columns.urlCategory[slot] ?? 0);
}
