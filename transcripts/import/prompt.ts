// Prompts in the lines of a log: `user@host>` with what HA and virtual systems add, and with what copying does to them.

/** A prompt at the beginning of a line. */
export interface FoundPrompt {
  /** As the device prints it, its trailing blank included: repaired where it was damaged. */
  readonly prompt: string;
  /** What stands behind it, trimmed at the end. */
  readonly line: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Finds prompts in the lines of one log. */
export interface PromptFinder {
  find(text: string): FoundPrompt | undefined;
}

// Vendor: `user@host`, `-vsys2` or ` vsys2` and the state of HA in parentheses, `>` or `#`.
const prompt = String.raw`[\w.\\-]+@[\w.-]+(?: vsys\d+)?(?:\([\w-]+\))?[>#]`;
const exact = new RegExp(`^(${prompt})(?: (.*)|$)`);
const loose = new RegExp(`^(${prompt})(.*)$`);
// What terminals, mails and forums put in front of a line: times, line numbers, quotes.
const clutter =
  /^(?:\s+|>+ ?|\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?\]?[: ]*|\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?[: ]*|\d{1,5}[:.)|] ?)+/;

/** Learns the prompts of a log from those of its lines that are whole. */
export function createPromptFinder(lines: readonly string[]): PromptFinder {
  const known = knownPrompts(lines);
  return {
    find: (text) => {
      const plain = promptIn(text, 1);
      if (plain !== undefined) return lastRepaint(plain, known);
      const bare = text.replace(clutter, '');
      const cleared = bare === text ? undefined : promptIn(bare, 0.9);
      return (cleared && lastRepaint(cleared, known)) ?? damagedPrompt(bare, known);
    },
  };
}

function promptIn(text: string, confidence: number): FoundPrompt | undefined {
  const [, found, line = ''] = exact.exec(text) ?? [];
  if (found !== undefined) return { prompt: `${found} `, line: line.trimEnd(), confidence };
  const [, tight, rest = ''] = loose.exec(text) ?? [];
  return tight === undefined
    ? undefined
    : { prompt: `${tight} `, line: rest.trim(), confidence: confidence * 0.9 };
}

/** A line of an export, whose prompt is whole: what stands before it is the prompt with its blank. */
export function promptAndLine(text: string): { readonly prompt: string; readonly line: string } {
  const [, found, line] = exact.exec(text) ?? [];
  return found === undefined ? { prompt: '', line: text } : { prompt: `${found} `, line: line ?? '' };
}

// Where the codes of a repaint were lost, prompt and line stand behind each other once for every word.
function lastRepaint(found: FoundPrompt, known: readonly string[]): FoundPrompt {
  if (!known.includes(found.prompt)) return found;
  const last = found.line.lastIndexOf(found.prompt);
  return last === -1
    ? found
    : { ...found, line: found.line.slice(last + found.prompt.length), confidence: found.confidence * 0.8 };
}

// A prompt stands in front of several lines; an address with `>` behind it does not.
function knownPrompts(lines: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const line of lines) {
    const [, found] = exact.exec(line) ?? [];
    if (found !== undefined) uses.set(`${found} `, (uses.get(`${found} `) ?? 0) + 1);
  }
  return [...uses.entries()].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

// Read by a machine from a picture, copied without its last sign: close to a known prompt.
function damagedPrompt(text: string, known: readonly string[]): FoundPrompt | undefined {
  for (const name of known.slice(0, 20)) {
    const stem = name.slice(0, -2);
    for (const length of [stem.length, stem.length + 1, stem.length - 1]) {
      const head = text.slice(0, length);
      const [, sign, rest = ''] = /^( ?[>#»›)}]| |$)(.*)$/.exec(text.slice(length)) ?? [];
      if (sign === undefined || head.length < 4 || !near(head, stem)) continue;
      const unsigned = sign.trim() === '' && rest.trim() === '';
      if (head === stem && unsigned) continue;
      return { prompt: name, line: rest.trim(), confidence: 0.7 };
    }
  }
  return undefined;
}

// At most two signs differ once look-alikes count as equal, and never the first letters of both words.
function near(text: string, stem: string): boolean {
  const first = alike(text);
  const second = alike(stem);
  if (first === second) return true;
  return Math.abs(first.length - second.length) <= 1 && distance(first, second) <= (stem.length > 8 ? 2 : 1);
}

function alike(text: string): string {
  return text
    .toLowerCase()
    .replace(/[1il|!]/g, 'l')
    .replace(/[0o]/g, 'o')
    .replace(/[©®]/g, '@')
    .replace(/[–—_]/g, '-');
}

function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let at = 1; at <= first.length; at++) {
    const next = [at];
    for (let to = 1; to <= second.length; to++) {
      const change = (row[to - 1] ?? 0) + (first[at - 1] === second[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[second.length] ?? 0;
}
