// "Label: value" lines. Which of them a release prints is data: a list of lines in printed order, each with its releases.
import { isAtLeast, type Release } from '../../engine/release.ts';

/** What a report knows of one line; undefined where the line is not printed. A switch prints as `True` or `False`. */
export type FieldValue = string | number | boolean | undefined;

/** A line of a report and the releases that print it. Lists of these stand in printed order. */
export interface ReleaseLine<Report> {
  readonly label: string;
  /** First release with this line; every release when absent. */
  readonly since?: Release;
  /** First release without this line again; none when absent. */
  readonly before?: Release;
  readonly value: (report: Report) => FieldValue;
}

/** How a label and its value become one line. */
export type FieldLayout = (label: string, value: string) => string;

/** The lines that `release` prints of `report`, in the order of `lines`. */
export function releaseLines<Report>(
  lines: readonly ReleaseLine<Report>[],
  release: Release,
  report: Report,
  layout: FieldLayout,
): readonly string[] {
  const printed: string[] = [];
  for (const line of lines) {
    const value = isPrintedBy(line, release) ? line.value(report) : undefined;
    if (value !== undefined) {
      printed.push(layout(line.label, printedValue(value)));
    }
  }
  return printed;
}

function isPrintedBy(line: Pick<ReleaseLine<never>, 'since' | 'before'>, release: Release): boolean {
  const begun = line.since === undefined || isAtLeast(release, line.since);
  const gone = line.before !== undefined && isAtLeast(release, line.before);
  return begun && !gone;
}

function printedValue(value: Exclude<FieldValue, undefined>): string {
  if (typeof value === 'boolean') {
    return value ? 'True' : 'False';
  }
  return String(value);
}
