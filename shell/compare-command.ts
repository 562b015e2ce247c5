// `fwsh compare A B`: where do two people, or two runs, go different ways?
import { RELEASES } from '../engine/release.ts';
import { type AlignedTurn, alignTranscripts } from '../transcripts/alignment.ts';
import { excerpt } from '../transcripts/printable.ts';
import type { TranscriptHeader } from '../transcripts/transcript.ts';
import { createLineMeaning } from './line-meaning.ts';
import type { Request } from './request.ts';
import { readTranscriptFile } from './transcript-file.ts';
import { transcriptPath } from './transcript-library.ts';

/** Compares. The result is the exit status: 1 when lines or outputs differ. */
export function compareCommand({ files, json }: Extract<Request, { kind: 'compare' }>, library: URL): number {
  const [left, right] = files.map((file) => readTranscriptFile(transcriptPath(file, library)));
  for (const read of [left, right]) {
    if (read?.kind !== 'problem') continue;
    process.stderr.write(`fwsh: ${read.problem}\n`);
    return 2;
  }
  if (left?.kind !== 'transcript' || right?.kind !== 'transcript') return 2;
  const rows = alignTranscripts(left.transcript, right.transcript, {
    left: meaningFor(left.transcript.header),
    right: meaningFor(right.transcript.header),
  });
  const counts = countsOf(rows);
  if (json) process.stdout.write(`${JSON.stringify({ files, ...counts, rows: rows.map(jsonRow) })}\n`);
  else process.stdout.write(`${[...rows.flatMap(rowText), summaryText(counts)].join('\n')}\n`);
  return counts.different + counts.left + counts.right === 0 ? 0 : 1;
}

function meaningFor({ release }: TranscriptHeader): (line: string) => string | undefined {
  return createLineMeaning(RELEASES.find((known) => known === release) ?? '11.2');
}

interface Counts {
  readonly same: number;
  readonly different: number;
  readonly left: number;
  readonly right: number;
}

function countsOf(rows: readonly AlignedTurn[]): Counts {
  const count = (fits: (row: AlignedTurn) => boolean) => rows.filter(fits).length;
  return {
    same: count((row) => row.kind === 'both' && row.output === 'same'),
    different: count((row) => row.kind === 'both' && row.output === 'different'),
    left: count(({ kind }) => kind === 'left'),
    right: count(({ kind }) => kind === 'right'),
  };
}

// As a patch: `-` only in the first, `+` only in the second, `~` in both with another output.
function rowText(row: AlignedTurn): readonly string[] {
  switch (row.kind) {
    case 'left':
      return [`- ${place(row.left.number, undefined)}  ${lineOf(row.left)}`];
    case 'right':
      return [`+ ${place(undefined, row.right.number)}  ${lineOf(row.right)}`];
    case 'both': {
      const sign = row.output === 'same' ? ' ' : '~';
      const first = `${sign} ${place(row.left.number, row.right.number)}  ${lineOf(row.left)}`;
      const isSpeltAlike = row.left.turn.command.line === row.right.turn.command.line;
      return isSpeltAlike ? [first] : [first, `${' '.repeat(15)}${lineOf(row.right)}`];
    }
  }
}

function place(left: number | undefined, right: number | undefined): string {
  return `${String(left ?? '').padStart(5)} ${String(right ?? '').padStart(5)}`;
}

function lineOf({ turn }: { readonly turn: { readonly command: { readonly line: string } } }): string {
  return excerpt(turn.command.line, 200);
}

function summaryText({ same, different, left, right }: Counts): string {
  return `${same} the same, ${different} with another output, ${left} only in the first, ${right} only in the second`;
}

function jsonRow(row: AlignedTurn): unknown {
  const side = (numbered: {
    readonly number: number;
    readonly turn: { readonly command: { readonly line: string } };
  }) => ({
    turn: numbered.number,
    line: numbered.turn.command.line,
  });
  switch (row.kind) {
    case 'left':
      return { kind: row.kind, left: side(row.left) };
    case 'right':
      return { kind: row.kind, right: side(row.right) };
    case 'both':
      return { kind: row.kind, output: row.output, left: side(row.left), right: side(row.right) };
  }
}
