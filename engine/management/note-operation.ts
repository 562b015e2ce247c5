// What an operation leaves in the memory of the management plane. Refused ones leave nothing.
import type { Operation, Outcome } from '../operation.ts';
import type { DataplaneState } from '../packet/dataplane-state.ts';

/** Notes an operation that was carried out. */
export function noteOperation({ events, now }: DataplaneState, operation: Operation, outcome: Outcome): void {
  if (outcome.kind === 'failed') return;
  switch (operation.kind) {
    case 'clear-sessions':
      events.note(now, 'sessions-cleared', outcome.kind === 'sessions-cleared' ? String(outcome.count) : '');
      return;
    case 'clear-session':
      events.note(now, 'sessions-cleared', '1');
      return;
    case 'clear-counters':
      events.note(now, 'counters-cleared', operation.only?.name ?? 'all');
      return;
    case 'session-discard':
      events.note(now, 'session-discarded', String(operation.id));
      return;
    case 'set-session-timer':
      events.note(now, 'setting-changed', `${operation.timer} ${operation.value}`);
      return;
    case 'set-session-setting':
      events.note(now, 'setting-changed', `${operation.setting} ${String(operation.value)}`);
      return;
    case 'set-session-default':
      events.note(now, 'setting-changed', 'default');
      return;
    case 'set-clock':
      events.note(now, 'clock-set', '');
      return;
    case 'ha-suspend':
      events.note(now, operation.unit === 'local' ? 'ha-suspended' : 'ha-peer-suspended', 'User requested');
      return;
    case 'ha-functional':
      events.note(now, 'ha-functional', 'User requested');
      return;
    case 'ha-failover':
      events.note(now, 'ha-peer-lost', '');
      return;
    case 'set-host-arp':
      events.note(now, operation.arp === 'silent' ? 'neighbor-silent' : 'neighbor-answers', operation.host);
      return;
    case 'clear-neighbors':
      events.note(now, 'neighbors-cleared', operation.interface ?? 'all');
      return;
    case 'clear-association':
      events.note(now, operation.of === 'gateway' ? 'ike-cleared' : 'ipsec-cleared', operation.name ?? 'all');
      return;
    default:
      return;
  }
}
