// A transcript as a handout in Markdown: lines, outputs, notes and questions; answers and instructor's notes for teachers only.
import type { Annotation, AnnotationFile } from '../annotation.ts';
import { deviceText } from '../fields.ts';
import { printable } from '../printable.ts';
import { closingRemarks, type PlaybackAnnotation, playbackFrames } from '../replay.ts';
import { type RecordedTurn, type Transcript, turnsOf } from '../transcript.ts';

/** Who the handout is for. */
export type Edition = 'student' | 'teacher';

/** Lines of one output that are printed; a line tells how many more there are. */
const longestOutput = 60;

/** The handout's lines. Texts of the transcript cannot become Markdown of their own outside of code. */
export function handoutText(
  transcript: Transcript,
  edition: Edition,
  annotations: AnnotationFile | undefined,
): readonly string[] {
  const { world, platform, release, seed, clock } = transcript.header;
  const frames = playbackFrames(transcript);
  const title = annotations?.title ?? `World ${world}`;
  const turns = turnsOf(transcript).flatMap((turn, index) => {
    const own = (annotations?.annotations ?? []).filter(
      (one) => one.turn === index + 1 && isFor(one, edition),
    );
    const before = frames[index]?.annotations ?? [];
    return [
      ...before.flatMap(remarkLines),
      ...own
        .filter(({ reveal }) => reveal === 'before')
        .flatMap((one) => annotationLines(one, turn, edition)),
      '',
      ...fenced([turn.command.prompt + turn.command.line, ...shortened(turn.output.lines)]),
      ...own
        .filter(({ reveal }) => reveal !== 'before')
        .flatMap((one) => annotationLines(one, turn, edition)),
    ];
  });
  const pins = [world, platform, `release ${release}`, `seed ${seed}`, clock].map(plain).join(', ');
  return [`# ${plain(title)}`, '', pins, ...turns, ...closingRemarks(transcript).flatMap(remarkLines)];
}

// Remarks of the side file are told apart from those of the transcript, which an import takes back.
function remarkLines({ kind, text }: PlaybackAnnotation): readonly string[] {
  return ['', kind === 'mark' ? `## ${plain(text)}` : `> ${plain(text)}`];
}

function isFor({ audience }: Annotation, edition: Edition): boolean {
  return audience === 'everyone' || edition === 'teacher';
}

function annotationLines(annotation: Annotation, turn: RecordedTurn, edition: Edition): readonly string[] {
  const text = plain(annotation.text);
  switch (annotation.kind) {
    case 'note':
      return ['', `> **Note:** ${text}`];
    case 'highlight':
      return ['', `> **${plain(annotation.field ?? `line ${annotation.outputLine ?? 1}`)}**: ${text}`];
    case 'question':
      return [
        '',
        `**Question:** ${text}`,
        ...(annotation.choices === undefined
          ? []
          : ['', ...annotation.choices.map((one) => `- [ ] ${plain(one)}`)]),
        '',
        edition === 'teacher' ? `**Answer:** ${plain(answerTo(annotation, turn))}` : '\\_'.repeat(40),
      ];
    default:
      return assertNever(annotation);
  }
}

// Without answers of its own a question asks for a field; the recording has its value.
function answerTo({ answers, field }: Extract<Annotation, { kind: 'question' }>, turn: RecordedTurn): string {
  if (answers !== undefined) return answers.join(' or ');
  const found = deviceText(turn.output.lines).fields.find(({ name }) => name === field);
  return found === undefined ? `the value of ${field ?? 'the field'}` : found.value;
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= longestOutput) return lines;
  return [...lines.slice(0, longestOutput), `… ${lines.length - longestOutput} more lines`];
}

// A fence is longer than any run of backticks inside of it.
function fenced(lines: readonly string[]): readonly string[] {
  const texts = lines.map(printable);
  const longest = Math.max(2, ...texts.flatMap((text) => (text.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...texts, fence];
}

function plain(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
}

function assertNever(annotation: never): never {
  throw new Error(`no such annotation: ${JSON.stringify(annotation)}`);
}
