// Which of a lab's wrong turns somebody has taken, from what was typed. For coaching and statistics alone: it never decides.
import type { Lab } from '../../labs/lab-shape.ts';

const CHANGING = /^(set|delete|move|rename|copy|clear|request|debug|override|:host|:warp)\b/;

/** The first wrong turn all of whose changes were typed; undefined for none. */
export function firstWrongTurn(lab: Lab, typed: readonly string[]): string | undefined {
  const at = (line: string) => typed.findIndex((one) => plain(one) === plain(line));
  const right = new Set(lab.solution.map(plain));
  const taken = lab.wrongTurns.flatMap(({ name, lines }) => {
    const changes = lines.filter((line) => CHANGING.test(plain(line)));
    const places = changes.map(at);
    // A turn of which every change belongs to the right path as well shows only when it is left there.
    const isOwn = changes.some((line) => !right.has(plain(line)));
    return changes.length > 0 && isOwn && !places.includes(-1) ? [{ name, place: Math.max(...places) }] : [];
  });
  return taken.sort((one, other) => one.place - other.place)[0]?.name;
}

function plain(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}
