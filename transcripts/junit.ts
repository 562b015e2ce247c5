// A verification for build servers: one suite a file, one case a turn, in the form JUnit made customary.
import { printable } from './printable.ts';
import { reportText } from './report.ts';
import type { TurnReport, VerifyReport } from './verify.ts';

/** The document. A file that could not be run at all is a suite with one error. */
export function junitText(
  reports: readonly VerifyReport[],
  problems: readonly { readonly file: string; readonly problem: string }[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    ...reports.map(suite),
    ...problems.map(
      ({ file, problem }) =>
        `<testsuite name="${quoted(file)}" tests="1" failures="0" errors="1"><testcase name="run" classname="${quoted(file)}"><error message="${quoted(problem)}"/></testcase></testsuite>`,
    ),
    '</testsuites>\n',
  ].join('\n');
}

function suite(report: VerifyReport): string {
  const { file, turns, different } = report;
  return [
    `<testsuite name="${quoted(file)}" tests="${turns.length}" failures="${different}" errors="0">`,
    ...turns.map((turn) => testCase(report, turn)),
    '</testsuite>',
  ].join('\n');
}

function testCase(report: VerifyReport, turn: TurnReport): string {
  const head = `<testcase name="${quoted(`line ${turn.commandLine}: ${turn.command}`)}" classname="${quoted(report.file)}"`;
  if (turn.verdict !== 'different') return `${head}/>`;
  const lines = reportText({ ...report, pins: [], turns: [turn], truncated: undefined }).slice(0, -1);
  return `${head}><failure message="${quoted(lines[0] ?? '')}">${quoted(lines.join('\n'))}</failure></testcase>`;
}

// XML knows no control characters, not even written out.
function quoted(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
