// The lines of a terminal log to the events of a transcript. Nothing is thrown away: what no turn takes is a note.

import { outputStatus } from '../output-status.ts';
import { type Remark, readRemark, remarkEvent } from '../remark-text.ts';
import { remarkSign } from '../replay.ts';
import type { TranscriptEvent } from '../transcript.ts';
import { type LineJudge, repairedCommand, straightened } from './command-repair.ts';
import { createPromptFinder, type FoundPrompt } from './prompt.ts';

/** A line as it stood on the terminal. */
export interface LogLine {
  readonly text: string;
  /** All of it was printed dim, as this program prints what is no device text. */
  readonly dim?: boolean;
}

/** What an import knows beside the lines. */
export interface LogOptions {
  readonly judge: LineJudge;
  /** Where the terminal broke lines; absent where it did not. */
  readonly columns?: number;
}

/** Events with a second of real time between the turns; their virtual time stands still. */
export function eventsOfLog(lines: readonly LogLine[], options: LogOptions): readonly TranscriptEvent[] {
  const unpaged = lines.flatMap(withoutPager);
  const finder = createPromptFinder(unpaged.map(({ text }) => text));
  const builder = createTurnBuilder(options);
  for (let index = 0; index < unpaged.length; index++) {
    const line = unpaged[index] ?? { text: '' };
    const found = finder.find(line.text);
    if (found === undefined) {
      const remark = line.text.startsWith(remarkSign)
        ? readRemark(line.text.slice(remarkSign.length))
        : undefined;
      if (remark !== undefined) builder.remark(remark);
      else if (logMark.test(line.text)) builder.remark({ kind: 'note', text: line.text });
      else builder.other(line);
      continue;
    }
    const next = unpaged[index + 1];
    const broken =
      next !== undefined &&
      goesOn({ line, next, found, columns: options.columns }) &&
      finder.find(next.text) === undefined;
    if (broken) index++;
    builder.command(
      broken
        ? { ...found, line: found.line + next.text.trimEnd(), confidence: found.confidence * 0.8 }
        : found,
    );
  }
  return builder.events();
}

// What the logging programs write about themselves.
const logMark = /^(?:Script (?:started|done) on |=~=~=~=~=.*PuTTY log )/;

// Vendor: the pager prints `--more--` or `lines 43-84 ` and takes it away again; logs without codes keep it.
function withoutPager(line: LogLine): readonly LogLine[] {
  const text = line.text.replace(/^(?:\s*(?:--more--|lines \d+-\d+(?: \(END\))?)\s*)+/, '');
  return text === '' && line.text.trim() !== '' ? [] : [text === line.text ? line : { ...line, text }];
}

interface Breaking {
  readonly line: LogLine;
  readonly next: LogLine;
  readonly found: FoundPrompt;
  readonly columns: number | undefined;
}

// A line as long as the screen is wide may go on in the next one.
function goesOn({ line, next, found, columns = 80 }: Breaking): boolean {
  return line.text.length === columns && found.line !== '' && /^\S/.test(next.text);
}

interface TurnBuilder {
  command(found: FoundPrompt): void;
  other(line: LogLine): void;
  /** What is no turn: a line of the program that logged, or what an export wrote between the turns. */
  remark(remark: Remark): void;
  events(): readonly TranscriptEvent[];
}

interface OpenTurn {
  readonly found: FoundPrompt;
  readonly lines: LogLine[];
}

function createTurnBuilder({ judge }: LogOptions): TurnBuilder {
  const events: TranscriptEvent[] = [];
  const before: string[] = [];
  let open: OpenTurn | undefined;
  let at = 0;
  let t = 0;
  const close = () => {
    if (open !== undefined) events.push(...turnEvents(open, { at, t }, judge));
    if (open !== undefined) t += 1000;
    open = undefined;
  };
  return {
    command: (found) => {
      close();
      if (before.some((text) => text.trim() !== '')) events.push(noteOf(before, { at, t }));
      before.length = 0;
      open = { found, lines: [] };
    },
    other: (line) => {
      const typed = (open?.found.prompt ?? '') === '' && looksTyped(line.text, judge);
      if (typed) {
        close();
        open = { found: { prompt: '', line: line.text.trim(), confidence: 0.5 }, lines: [] };
      } else if (open !== undefined) {
        open.lines.push(line);
      } else before.push(line.text);
    },
    remark: (remark) => {
      close();
      const event = remarkEvent(remark, { at, t });
      if (event.kind === 'warp') at = event.to;
      events.push(event);
    },
    events: () => {
      close();
      if (before.some((text) => text.trim() !== '')) events.push(noteOf(before, { at, t }));
      return events;
    },
  };
}

// A pasted snippet may have no prompts at all.
function looksTyped(text: string, judge: LineJudge): boolean {
  return (
    /^(?:show|clear|set|test|debug|request|configure|commit|less|find|delete) \S/.test(text.trim()) &&
    judge(text.trim())
  );
}

interface Instant {
  readonly at: number;
  readonly t: number;
}

function noteOf(texts: readonly string[], instant: Instant): TranscriptEvent {
  return { kind: 'note', ...instant, text: `before the first line: ${texts.join(' / ').trim()}` };
}

function turnEvents(
  { found, lines }: OpenTurn,
  instant: Instant,
  judge: LineJudge,
): readonly TranscriptEvent[] {
  const own = trainerEvents(found, instant);
  if (own !== undefined) return own;
  const { line, confidence } = repairedCommand(found.line, judge);
  // A prompt with nothing behind it is an empty Enter, or the end of the log.
  if (line === '' && lines.every(({ text }) => text.trim() === '')) return [];
  const device = lines.filter(({ dim }) => dim !== true);
  const coach = lines.filter(({ dim }) => dim === true).map(({ text }) => text);
  const texts = device.map(({ text }) => straightened(text));
  const doubtful = texts.flatMap((text, index) =>
    isDoubtful(device[index]?.text ?? '', text) ? [index + 1] : [],
  );
  const sure = Math.round(found.confidence * confidence * 100) / 100;
  const original = line === found.line ? {} : { extra: { original: found.line } };
  return [
    {
      kind: 'cmd',
      ...instant,
      line,
      prompt: found.prompt,
      ...(sure === 1 ? {} : { confidence: sure }),
      ...original,
    },
    {
      kind: 'out',
      ...instant,
      status: outputStatus(texts),
      lines: texts,
      ...(coach.length === 0 ? {} : { coach }),
      match: 'fields',
      ...(doubtful.length === 0 ? {} : { doubtful }),
    },
  ];
}

// Signs no device prints, or a line that had to be changed.
function isDoubtful(original: string, text: string): boolean {
  return text !== original || /\ufffd|[©®]/.test(text);
}

/** What is done to the ends around the firewall happens again in a re-run, so it stands among the lines. */
const DONE_TO_THE_WORLD = /^:(?:host \S+ (?:restart|set )|peer set )/;

// Other lines for this program's trainer are no lines of the device; of some the transcript has events. What it answered stays out.
function trainerEvents(
  { line, prompt }: FoundPrompt,
  instant: Instant,
): readonly TranscriptEvent[] | undefined {
  if (!line.startsWith(':')) return undefined;
  if (DONE_TO_THE_WORLD.test(line))
    return [
      { kind: 'cmd', ...instant, line, prompt },
      { kind: 'out', ...instant, status: 'accepted', lines: [] },
    ];
  const [, word, text = ''] = /^:rec\w* (mark|note) +(.*)$/.exec(line) ?? [];
  if (word === 'mark') return [{ kind: 'mark', ...instant, name: text }];
  return word === 'note' ? [{ kind: 'note', ...instant, text }] : [];
}
