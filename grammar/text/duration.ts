// Lengths of time as the device writes them.
import type { Seconds } from '../../engine/instant.ts';

/** `19 days, 4:07:31`: the hour is not padded. */
export function uptimeText(uptime: Seconds): string {
  const days = Math.floor(uptime / 86_400);
  const hours = Math.floor(uptime / 3600) % 24;
  const minutes = twoDigits(Math.floor(uptime / 60) % 60);
  return `${days} days, ${hours}:${minutes}:${twoDigits(Math.floor(uptime) % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
