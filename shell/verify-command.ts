// `fwsh verify FILE…`: does the program still answer what was recorded?
import { junitText } from '../transcripts/junit.ts';
import { reportText } from '../transcripts/report.ts';
import type { MatchLevel } from '../transcripts/transcript.ts';
import { type VerifyReport, verifyTranscript } from '../transcripts/verify.ts';
import type { LiveSession } from './live-session.ts';
import { writeResult } from './output-file.ts';
import { openPinnedSession } from './pinned-session.ts';
import type { Request } from './request.ts';
import { openTranscriptFile, problemOf } from './transcript-file.ts';
import { VERSION } from './version.ts';

/** What came of one file. */
type Verified =
  | { readonly kind: 'report'; readonly report: VerifyReport }
  | { readonly kind: 'problem'; readonly file: string; readonly problem: string };

type VerifyRequest = Extract<Request, { kind: 'verify' }>;

/** Verifies every file. The result is the exit status: 1 when any differs, 2 when any cannot be run at all. */
export async function verifyCommand(request: VerifyRequest, worlds: URL): Promise<number> {
  const all: Verified[] = [];
  for (const file of request.files) {
    const verified = await verifyFile(file, worlds, request.match);
    if (verified.kind === 'problem') process.stderr.write(`fwsh: ${verified.problem}\n`);
    else
      process.stdout.write(request.json ? `${JSON.stringify(verified.report)}\n` : textOf(verified.report));
    all.push(verified);
  }
  const status = Math.max(...all.map(statusOf));
  const problem = request.junit === undefined ? undefined : writeResult(junitOf(all), request.junit);
  if (problem === undefined) return status;
  process.stderr.write(`fwsh: ${problem}\n`);
  return 2;
}

function junitOf(all: readonly Verified[]): string {
  const reports = all.flatMap((one) => (one.kind === 'report' ? [one.report] : []));
  return junitText(
    reports,
    all.flatMap((one) => (one.kind === 'problem' ? [one] : [])),
  );
}

function textOf(report: VerifyReport): string {
  return `${reportText(report).join('\n')}\n`;
}

function statusOf(verified: Verified): number {
  if (verified.kind === 'problem') return 2;
  return verified.report.different > 0 ? 1 : 0;
}

async function verifyFile(file: string, worlds: URL, match: MatchLevel): Promise<Verified> {
  const opened = openTranscriptFile(file);
  if (opened.kind === 'problem') return { kind: 'problem', file, problem: opened.problem };
  const { stream } = opened;
  const pinned = await openPinnedSession(stream.header, { worlds, realClock: () => 0, speed: 1 });
  if (pinned.kind === 'problem')
    return { kind: 'problem', file, problem: `transcript ${file}: ${pinned.problem}` };
  const report = verifyTranscript(stream, executorOf(pinned.session), {
    file,
    match,
    here: { engine: VERSION, worldHash: pinned.loaded.hash() },
  });
  const problem = problemOf(file, stream);
  return problem === undefined ? { kind: 'report', report } : { kind: 'problem', file, problem };
}

function executorOf(session: LiveSession) {
  const { startsAt } = session.engine;
  return (line: string, at: number, ran: number | undefined) => {
    session.clock.moveTo(startsAt + at);
    return ran === undefined ? session.execute(line) : session.executeFor(line, ran);
  };
}
