// What one conversation will be, drawn before it begins.
import { hasHandshake } from '../packet/packet.ts';
import type { RandomStream } from '../random.ts';
import type { ConversationColumns } from './conversation-columns.ts';
import { DrawnAddress } from './drawn-address.ts';
import { drawRange, drawWeighted, type TrafficSource } from './traffic-source.ts';

/** The plan in hand. Drawn again for every conversation, so that none costs an allocation. */
export class ConversationPlan {
  private readonly client = new DrawnAddress();
  private readonly server = new DrawnAddress();
  exchanges = 0;
  ending = 0;
  urlCategory = 0;

  draw(source: TrafficSource, random: RandomStream): void {
    this.client.draw(source.clients, random);
    this.server.draw(source.servers, random);
    this.exchanges = drawRange(source.exchanges, random);
    this.ending = hasHandshake(source.protocol) ? drawWeighted(source.endings, random) : 0;
    this.urlCategory =
      source.urlCategories.length === 0
        ? 0
        : (source.urlCategories[random.below(source.urlCategories.length)] ?? 0);
  }

  /** Writes the plan into a slot; nothing of an earlier conversation is left in it. */
  fill(columns: ConversationColumns, slot: number): void {
    columns.retries[slot] = 0;
    columns.client[slot] = this.client.take(columns.addresses);
    columns.server[slot] = this.server.take(columns.addresses);
    columns.ending[slot] = this.ending;
    columns.exchangesLeft[slot] = this.exchanges;
    columns.urlCategory[slot] = this.urlCategory;
    columns.serverHost[slot] = 0;
    columns.ends[slot] = 0;
    columns.replaces[slot] = 0;
    columns.knownRow[slot] = 0;
  }
}
