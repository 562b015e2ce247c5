// Virtual time as trainer text prints it.
import type { Instant } from '../../engine/instant.ts';

/** `2026-03-18 10:41:55 UTC`. */
export function formatInstant(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
