// `fwsh coverage FILE`: which lines of a transcript the program cannot run.
import { RELEASES } from '../engine/release.ts';
import { excerpt } from '../transcripts/printable.ts';
import { turnsOf } from '../transcripts/transcript.ts';
import { createLineJudge, type LineStanding } from './line-judge.ts';
import type { Request } from './request.ts';
import { readTranscriptFile } from './transcript-file.ts';

interface UncoveredLine {
  readonly fileLine: number;
  readonly line: string;
  readonly standing: Exclude<LineStanding, 'simulated' | 'empty'>;
}

/** Lists the lines. The result is the exit status: 1 when there are any. */
export function coverageCommand({ file, json }: Extract<Request, { kind: 'coverage' }>): number {
  const read = readTranscriptFile(file);
  if (read.kind === 'problem') {
    process.stderr.write(`fwsh: ${read.problem}\n`);
    return 2;
  }
  const { release: named } = read.transcript.header;
  const release = RELEASES.find((known) => known === named) ?? '11.2';
  const judge = createLineJudge(release);
  const turns = turnsOf(read.transcript);
  const lines = turns.flatMap(({ command: { line }, commandLine, output }): readonly UncoveredLine[] => {
    const standing = judge(line);
    // A line the device refused as well is right as it is.
    const right = standing === 'refused' && output.status === 'rejected';
    return standing === 'simulated' || standing === 'empty' || right
      ? []
      : [{ fileLine: commandLine, line, standing }];
  });
  const report = { file, release, turns: turns.length, lines };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : `${reportLines(report).join('\n')}\n`);
  return lines.length === 0 ? 0 : 1;
}

function reportLines({
  file,
  release,
  turns,
  lines,
}: {
  readonly file: string;
  readonly release: string;
  readonly turns: number;
  readonly lines: readonly UncoveredLine[];
}): readonly string[] {
  return [
    ...lines.map(({ fileLine, line, standing }) => {
      const why =
        standing === 'valid-only'
          ? `valid on release ${release}, not simulated`
          : `no line of release ${release}`;
      return `${excerpt(file, 500)}:${fileLine}: "${excerpt(line, 120)}": ${why}`;
    }),
    `${turns} ${turns === 1 ? 'turn' : 'turns'}: ${turns - lines.length} can be run, ${lines.length} cannot`,
  ];
}
