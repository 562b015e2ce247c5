// `fwsh lab report FILE…`: how a class did, out of the results that its learners handed in.
import { readFileSync } from 'node:fs';
import type { LabOrder } from '../lab-request.ts';
import { alignedRows } from '../trainer/aligned-rows.ts';
import { csvText } from './csv-text.ts';
import { markdownTable } from './export-results.ts';
import { type ClassReport, classReport } from './lab-report.ts';
import { type ResultFile, readResults } from './lab-result.ts';
import { minutesText } from './lab-text.ts';

type ReportOrder = Extract<LabOrder, { verb: 'report' }>;

/** Prints the report. The result is the exit status: 1 when a result was changed, 2 when a file holds none. */
export function reportLabs({ files, format }: ReportOrder): number {
  const read: ResultFile[] = [];
  for (const file of files) {
    const result = readFile(file);
    if (typeof result === 'string') {
      process.stderr.write(`fwsh: ${result}\n`);
      return 2;
    }
    read.push(result);
  }
  const report = classReport(read);
  process.stdout.write(reportText(report, format));
  for (const one of report.doubtful)
    process.stderr.write(`fwsh: the signature does not fit, somebody has changed the result of ${one}\n`);
  return report.doubtful.length === 0 ? 0 : 1;
}

function readFile(file: string): ResultFile | string {
  try {
    return readResults(readFileSync(file, 'utf8')) ?? `${file}: no results of labs`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    return `${file}: ${code === 'ENOENT' ? 'no such file' : code}`;
  }
}

/** The report in a form. */
export function reportText(report: ClassReport, format: ReportOrder['format']): string {
  const { labs, heat } = tables(report);
  switch (format) {
    case 'json':
      return `${JSON.stringify(report)}\n`;
    case 'csv':
      return csvText(labs);
    case 'md':
      return `# Labs\n\n${markdownTable(labs)}\n## Solved of tried, by tag\n\n${markdownTable(heat)}`;
    case 'text': {
      const lines = [...alignedRows(labs), '', 'Solved of tried, by tag', ...alignedRows(heat)];
      return `${lines.join('\n')}\n`;
    }
  }
}

type Table = readonly (readonly string[])[];

function tables(report: ClassReport): { readonly labs: Table; readonly heat: Table } {
  const labs = report.labs.map((lab) => [
    lab.lab,
    String(lab.learners),
    `${lab.solved} (${Math.round((100 * lab.solved) / lab.learners)} %)`,
    minutesText(lab.medianSeconds * 1000),
    String(lab.medianPoints),
    lab.hints.toFixed(1),
    String(lab.sawSolution),
    lab.wrongTurn === undefined ? '–' : `${lab.wrongTurn} (${lab.wrongTurns})`,
  ]);
  const heat = report.tags.map((tag, row) => [
    tag,
    ...(report.heat[row] ?? []).map(({ solved, tried }) => (tried === 0 ? '–' : `${solved}/${tried}`)),
  ]);
  return { labs: [LAB_COLUMNS, ...labs], heat: [['tag', ...report.learners], ...heat] };
}

const LAB_COLUMNS = [
  'lab',
  'learners',
  'solved',
  'median time',
  'median points',
  'hints',
  'shown',
  'first wrong turn',
];
