// How fast world time goes, in words.

/** The speed of world time, chosen and reached. */
export interface WorldPace {
  /** Virtual seconds a real second; 0 while world time stands. */
  readonly speed: number;
  /** The same as it turned out; undefined while too little is known. */
  readonly pace: number | undefined;
}

/** Below this part of the chosen speed a world is said to fall behind; above it the difference is one of rounding. */
const KEEPS_UP = 0.8;

/** `x10`; `stands still`; `x10, reaches x0.42` where the machine is too slow for the world. */
export function paceText({ speed, pace }: WorldPace): string {
  if (speed === 0) return 'stands still';
  if (pace === undefined || pace >= speed * KEEPS_UP) return `x${speed}`;
  return `x${speed}, reaches x${pace.toFixed(pace < 1 ? 2 : pace < 10 ? 1 : 0)}`;
}
