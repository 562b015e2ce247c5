// `fwsh lab export-results`: what somebody has done, to hand in.
import type { LabOrder } from '../lab-request.ts';
import { writeResult } from '../output-file.ts';
import { stateFolder } from '../state-folder.ts';
import { csvText } from './csv-text.ts';
import type { LabResult, ResultFile } from './lab-result.ts';
import { createProgressFile, learnerName } from './progress-file.ts';

/** Writes the results in the form that is wanted. The result is the exit status. */
export function exportResults({ format, output }: Extract<LabOrder, { verb: 'export-results' }>): number {
  const complain = (problem: string) => process.stderr.write(`fwsh: ${problem}\n`);
  const results = createProgressFile(stateFolder(), complain).results();
  const problem = writeResult(resultText({ format: 1, learner: learnerName(), results }, format), output);
  if (problem === undefined) return 0;
  complain(problem);
  return 2;
}

/** Results as a text. Only JSON holds everything that was done, and so the signature means something only there. */
export function resultText(
  file: ResultFile,
  format: Extract<LabOrder, { verb: 'export-results' }>['format'],
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(file)}\n`;
    case 'csv':
      return csvText([COLUMNS, ...file.results.map(cells)]);
    case 'md':
      return markdownTable([COLUMNS, ...file.results.map(cells)]);
    case 'junit':
      return junitText(file);
  }
}

const COLUMNS = ['lab', 'variant', 'seed', 'mode', 'outcome', 'points', 'hints', 'lines', 'seconds', 'at'];

function cells(result: LabResult): readonly string[] {
  const { lab, variant = '', seed, mode, outcome, points, hints, lines, seconds, at } = result;
  return [lab, variant, seed, mode, outcome, points, hints, lines, seconds, at].map(String);
}

/** Rows as a table of Markdown, the first one as its head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cellsOf: readonly string[]) =>
    `| ${cellsOf.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return row(head) + row(head.map(() => '---')) + rows.map(row).join('');
}

function junitText({ learner, results }: ResultFile): string {
  const failed = results.filter(({ outcome }) => outcome !== 'solved');
  const cases = results.map((result) => {
    const { lab, seed, seconds, outcome, points } = result;
    const open = `  <testcase classname="fwsh.lab" name="${escaped(`${lab} seed ${seed}`)}" time="${seconds}"`;
    return outcome === 'solved'
      ? `${open}/>`
      : `${open}><failure message="${escaped(outcome)}, ${points} points"/></testcase>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="${escaped(learner)}" tests="${results.length}" failures="${failed.length}">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
