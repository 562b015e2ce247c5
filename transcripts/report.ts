// A verification as lines for people: one difference a line, the file's line in front so that editors can jump there.
import type { Difference } from './compare.ts';
import { excerpt } from './printable.ts';
import type { TurnReport, VerifyReport } from './verify.ts';

/** How much is printed. */
export interface ReportOptions {
  /** Most differences printed of one turn; a line tells how many more there are. Default 50. */
  readonly differencesPerTurn?: number;
}

/** The report, the summary last. Every text from the transcript is printable. */
export function reportText(report: VerifyReport, options: ReportOptions = {}): readonly string[] {
  const limit = options.differencesPerTurn ?? 50;
  const file = excerpt(report.file, 500);
  return [
    ...report.pins.map(
      ({ name, recorded, actual }) =>
        `${file}:1: recorded on ${name} ${shown(recorded)}, now ${shown(actual)}`,
    ),
    ...report.turns.flatMap((turn) => turnText(file, turn, limit)),
    ...truncation(file, report),
    summary(report),
  ];
}

function turnText(file: string, turn: TurnReport, limit: number): readonly string[] {
  const place = `${file}:${turn.outputLine}: "${excerpt(turn.command, 120)}"`;
  const lines = turn.differences
    .slice(0, limit)
    .map((difference) => `${place}: ${differenceText(difference)}`);
  const more = turn.differences.length - lines.length;
  if (more > 0) lines.push(`${place}: ${more} more differences`);
  if (turn.missing > 0)
    lines.push(`${place}: ${turn.missing} output lines were not recorded and not compared`);
  return lines;
}

function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'changed':
      return `${named(difference)}: recorded ${shown(difference.recorded)}, now ${shown(difference.actual)}${
        difference.allowed === undefined ? '' : `, allowed ${difference.allowed}`
      }`;
    case 'missing':
      return `${named(difference)}: recorded ${shown(difference.recorded)}, now missing`;
    case 'extra':
      return `${named(difference)}: not recorded, now ${shown(difference.actual)}`;
    case 'layout': {
      const { recorded, actual, line } = difference;
      return `blanks or rules of line ${line}: recorded ${quoted(recorded)}, now ${quoted(actual)}`;
    }
    default:
      return assertNever(difference);
  }
}

function named(difference: { readonly name: string }): string {
  return excerpt(difference.name, 120);
}

function truncation(file: string, report: VerifyReport): readonly string[] {
  if (report.truncated === undefined) return [];
  return [
    `${file}:${report.truncated.line}: the recording breaks off here, verified up to the last finished turn`,
  ];
}

function summary(report: VerifyReport): string {
  const { turns, same, tolerated, different } = report;
  const within = tolerated === 0 ? '' : `, ${tolerated} within tolerance`;
  return `${turns.length} ${turns.length === 1 ? 'turn' : 'turns'}: ${same} same${within}, ${different} different`;
}

// Bare where it reads well; quoted where its ends would be unclear.
function shown(value: string): string {
  return value === '' || value !== value.trim() || value.includes('"') ? quoted(value) : excerpt(value, 200);
}

function quoted(value: string): string {
  return `"${excerpt(value, 200)}"`;
}

function assertNever(difference: never): never {
  throw new Error(`no such difference: ${JSON.stringify(difference)}`);
}
