// Completion practice as a value: which targets are still to be typed, and how the ones before went.

/** A line to type. */
export interface DrillTarget {
  readonly line: string;
  /** One of the shortest ways to type it. */
  readonly shortest: string;
  /** Presses of that way, Enter included. */
  readonly best: number;
}

/** How an answer was: meant something else, took too many keys, or neither. */
export type DrillVerdict = 'wrong' | 'slow' | 'good';

/** One answer. */
export interface DrillResult {
  readonly target: DrillTarget;
  readonly verdict: DrillVerdict;
  /** Presses, Enter included. */
  readonly keys: number;
}

/** A drill under way. */
export interface DrillState {
  /** The first one is on the screen; never empty while the drill goes on. */
  readonly queue: readonly DrillTarget[];
  /** Oldest first. */
  readonly results: readonly DrillResult[];
}

/** What the learner gave. */
export interface DrillAnswer {
  /** The line means the same as the target. */
  readonly right: boolean;
  /** Presses, Enter included. */
  readonly keys: number;
}

/** What came of a drill. */
export interface DrillSummary {
  readonly answers: number;
  readonly right: number;
  readonly slow: number;
  /** Of the right answers. */
  readonly keys: number;
  /** Of the right answers, against typing every letter; negative where more keys were pressed. */
  readonly saved: number;
  /** Lines that went wrong or slowly at least once, in the order of their first slip. */
  readonly fumbled: readonly string[];
}

/** An answer with more than this many times the fewest keys is slow. */
const SLOW = 1.5;
/** Targets that come between a fumbled one and its return. */
const BETWEEN = 2;

/** A drill over these targets, in this order. */
export function beginDrill(queue: readonly DrillTarget[]): DrillState {
  return { queue, results: [] };
}

/** Presses for typing every letter, and Enter. */
export function keysInFull({ line }: DrillTarget): number {
  return line.length + 1;
}

/** The drill after an answer; a fumbled target comes back after two others, or at the end where fewer are left. */
export function answerDrill(state: DrillState, answer: DrillAnswer): DrillState {
  const [target, ...rest] = state.queue;
  if (target === undefined) return state;
  const verdict = verdictOf(target, answer);
  return {
    queue: verdict === 'good' ? rest : [...rest.slice(0, BETWEEN), target, ...rest.slice(BETWEEN)],
    results: [...state.results, { target, verdict, keys: answer.keys }],
  };
}

/** What the results so far amount to. */
export function summarize({ results }: DrillState): DrillSummary {
  const right = results.filter(({ verdict }) => verdict !== 'wrong');
  const fumbled = results.filter(({ verdict }) => verdict !== 'good');
  const keys = right.reduce((sum, result) => sum + result.keys, 0);
  return {
    answers: results.length,
    right: right.length,
    slow: right.filter(({ verdict }) => verdict === 'slow').length,
    keys,
    saved: right.reduce((sum, { target }) => sum + keysInFull(target), -keys),
    fumbled: [...new Set(fumbled.map(({ target }) => target.line))],
  };
}

function verdictOf({ best }: DrillTarget, { right, keys }: DrillAnswer): DrillVerdict {
  if (!right) return 'wrong';
  return keys > best * SLOW ? 'slow' : 'good';
}
