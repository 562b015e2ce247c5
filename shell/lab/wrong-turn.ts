// Which of a lab's wrong turns somebody has taken, from what was typed. For coaching and statistics alone: it never decides.
import type { Lab } from '../../labs/lab-shape.ts';

const CHANGING = /^(set|delete|move|rename|copy|clear|request|debug|override|:host|:peer|:warp)\b/;

/**
 * The first wrong turn all of whose changes were typed; undefined for none. `meaning` is the same for every spelling of an
 * operational line, and undefined for others: those are known by their words.
 */
export function firstWrongTurn(
  lab: Lab,
  typed: readonly string[],
  meaning: (line: string) => string | undefined,
): string | undefined {
  const known = (line: string) => meaning(line) ?? plain(line);
  const done = typed.map(known);
  const right = new Set(lab.solution.map(known));
  const taken = lab.wrongTurns.flatMap(({ name, lines }) => {
    const changes = lines.filter((line) => CHANGING.test(plain(line))).map(known);
    const places = changes.map((change) => done.indexOf(change));
    // A turn of which every change belongs to the right path as well shows only when it is left there.
    const isOwn = changes.some((change) => !right.has(change));
    return changes.length > 0 && isOwn && !places.includes(-1) ? [{ name, place: Math.max(...places) }] : [];
  });
  return taken.sort((one, other) => one.place - other.place)[0]?.name;
}

function plain(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}
