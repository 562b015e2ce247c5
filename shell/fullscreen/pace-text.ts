// How fast world time goes, in words.
import type { MonitorHistory } from './monitor-history.ts';

/** Below this part of the chosen speed a world is said to fall behind; above it the difference is one of rounding. */
const KEEPS_UP = 0.8;

/** `x10`; `stands still`; `x10, reaches x0.42` where the machine is too slow for the world. */
export function paceText({ latest, pace }: MonitorHistory): string {
  const { speed } = latest;
  if (speed === 0) return 'stands still';
  if (pace === undefined || pace >= speed * KEEPS_UP) return `x${speed}`;
  return `x${speed}, reaches x${pace.toFixed(pace < 1 ? 2 : pace < 10 ? 1 : 0)}`;
}
