// The window of a few seconds that talkers and drops are told by, in words.
import { durationText } from './quantity-text.ts';

/** `last 10 s`; `so far` while nothing has been compared yet. */
export function windowText(seconds: number): string {
  if (seconds === 0) return 'so far';
  return seconds < 60 ? `last ${Math.max(1, Math.round(seconds))} s` : `last ${durationText(seconds)}`;
}
