// What stands behind `:dock`. Pure.
import type { SessionFilter } from '../engine/session-filter.ts';
import type { FilterReading } from '../grammar/listing-filter.ts';

/** What the docked table can be ordered by, the most first. */
export type DockSort = 'rate' | 'bytes';

/** What the user wants of the docked table. */
export type DockOrder =
  /** The table of all sessions. */
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** Opens it if need be, and leaves the filter as it is. */
  | { readonly kind: 'sort'; readonly by: DockSort }
  | { readonly kind: 'filter'; readonly criteria: string; readonly filter: SessionFilter }
  /** One line that says why not. */
  | { readonly kind: 'refused'; readonly message: string };

/** Reads an operand; criteria are those of the device's listing. */
export function dockOrderOf(operand: string, readFilter: (criteria: string) => FilterReading): DockOrder {
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(operand) ?? [];
  if (word === 'filter' && rest !== '') {
    const reading = readFilter(rest);
    return reading.kind === 'refused' ? reading : { ...reading, criteria: rest };
  }
  if (rest === '' && word === '') return { kind: 'open' };
  if (rest === '' && word === 'off') return { kind: 'close' };
  if (rest === '' && (word === 'rate' || word === 'bytes')) return { kind: 'sort', by: word };
  return { kind: 'refused', message: 'takes nothing, rate, bytes, off, or filter with criteria after it' };
}
