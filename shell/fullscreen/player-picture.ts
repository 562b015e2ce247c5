// A playback as rows of text. Only what is visible is read and laid out, so a picture costs the same anywhere in a transcript. Pure.
import { printable } from '../../transcripts/printable.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import { wrapAt } from '../terminal/text-width.ts';
import type { PlayerRecording } from './player-recording.ts';
import { PLAYER_KEYS, type PlayerState } from './player-state.ts';

/** How a row may be drawn; without colours the text says enough. */
export type PlayerTone = 'plain' | 'line' | 'remark' | 'coach' | 'highlight' | 'title' | 'pointed';

/** One row, no wider than the screen but for tabs. */
export interface PlayerRow {
  readonly text: string;
  readonly tone: PlayerTone;
}

/** Everything on the screen. */
export interface PlayerPicture {
  readonly title: string;
  readonly body: readonly PlayerRow[];
  readonly notes: readonly PlayerRow[];
  readonly timeline: string;
  readonly foot: string;
  /** Of the list of commands, while it lies over the body: the turn of its first row. */
  readonly listFrom: number | undefined;
  /** The scroll that was possible. */
  readonly scroll: number;
}

/** Rows that are no body: title, timeline and foot. */
const EDGES = 3;
const MOST_NOTES = 6;

/** The picture of a place. */
export function playerPicture(
  recording: PlayerRecording,
  state: PlayerState,
  size: TerminalSize,
): PlayerPicture {
  const notes = noteRows(recording, state, size.columns).slice(
    0,
    Math.max(0, Math.min(MOST_NOTES, size.rows - 8)),
  );
  const height = Math.max(1, size.rows - EDGES - notes.length);
  const scrolled = bodyRows(recording, state, { columns: size.columns, rows: height });
  const listFrom = state.overlay === 'commands' ? listStart(state, recording, height) : undefined;
  const body =
    listFrom !== undefined
      ? listRows(recording, state, { from: listFrom, height })
      : state.overlay === 'keys'
        ? keyRows()
        : scrolled.rows;
  return {
    title: titleText(recording, state),
    body: body.slice(0, height),
    notes,
    timeline: timelineText(recording, state, size.columns),
    foot: footText(state),
    listFrom,
    scroll: scrolled.scroll,
  };
}

/** The place on the timeline of a column, from 0 to 1; the brackets belong to the ends. */
export function shareAt(column: number, columns: number): number {
  return Math.min(1, Math.max(0, (column - 1) / Math.max(1, columns - 3)));
}

function titleText({ title, origin, turns }: PlayerRecording, state: PlayerState): string {
  const share = turns === 1 ? 100 : Math.round((state.turn / (turns - 1)) * 100);
  return ` ${title}  ${origin}  ${state.turn + 1}/${turns} ${share}%  ${state.motion} x${state.speed}`;
}

/** Marks are `o`, the place is `|`, what lies behind it `=`. */
function timelineText({ marks, turns }: PlayerRecording, { turn }: PlayerState, columns: number): string {
  const width = Math.max(1, columns - 2);
  const cell = (at: number) => Math.round((at / Math.max(1, turns - 1)) * (width - 1));
  const cells: string[] = Array.from({ length: width }, (_, at) => (at < cell(turn) ? '=' : '-'));
  for (const mark of marks) cells[cell(mark.turn)] = 'o';
  cells[cell(turn)] = '|';
  return `[${cells.join('')}]`;
}

function footText(state: PlayerState): string {
  const { input, message } = state;
  if (input !== undefined)
    return ` ${input.kind === 'search' ? 'search' : 'go to turn, n% or mark'}: ${printable(input.text)}_`;
  if (message !== '') return ` ${printable(message)}`;
  if (state.mouse === 'released') return ' the mouse selects text; m takes it back';
  return ' Space play  Enter step  b back  [ ] marks  / search  g go  c commands  ? keys  q leaves';
}

function noteRows(recording: PlayerRecording, state: PlayerState, columns: number): readonly PlayerRow[] {
  const isShown = (reveal: string) =>
    reveal === 'before' || (reveal === 'after' ? state.phase === 'output' : state.asked === 'shown');
  const waiting = recording
    .annotationsAt(state.turn)
    .some(
      ({ reveal, audience }) => reveal === 'asked' && audience === 'everyone' && state.asked === 'hidden',
    );
  const texts = recording
    .annotationsAt(state.turn)
    .filter(({ reveal, audience }) => audience === 'everyone' && isShown(reveal))
    .map(({ kind, text }) => `${kind}: ${printable(text)}`);
  return [...texts, ...(waiting ? ['a: a note waits to be asked for'] : [])].flatMap((text) =>
    wrapped(text, columns, 'remark'),
  );
}

interface Scrolled {
  readonly rows: readonly PlayerRow[];
  readonly scroll: number;
}

// A turn that fits stands at the bottom, as on a terminal; of a longer one the beginning is shown, or the hit of a search.
function bodyRows(
  recording: PlayerRecording,
  state: PlayerState,
  { columns, rows: height }: TerminalSize,
): Scrolled {
  const current = turnRows(recording, state.turn, { columns, phase: state.phase });
  const furthest = Math.max(0, current.length - height);
  const home = furthest === 0 ? current.length - height : hitRow(current, state.needle, height);
  const wanted = Math.min(furthest, home + state.scroll);
  let above: readonly PlayerRow[] = [];
  for (let turn = state.turn - 1; turn >= 0 && above.length < -wanted; turn--) {
    above = [...turnRows(recording, turn, { columns, phase: 'output' }), ...above];
  }
  const top = Math.max(wanted, -above.length);
  const all = top < 0 ? [...above.slice(above.length + top), ...current] : current.slice(top);
  return { rows: all.slice(0, height), scroll: top - home };
}

function hitRow(rows: readonly PlayerRow[], needle: string, height: number): number {
  const hit = needle === '' ? -1 : rows.findIndex(({ text }) => text.includes(needle));
  return Math.min(rows.length - height, Math.max(0, hit < height ? 0 : hit - Math.floor(height / 2)));
}

function turnRows(
  recording: PlayerRecording,
  turn: number,
  { columns, phase }: { readonly columns: number; readonly phase: PlayerState['phase'] },
): readonly PlayerRow[] {
  const { line, lines, coach, highlighted } = recording.turn(turn);
  const last = turn === recording.turns - 1 && phase === 'output' ? recording.remarksAt(turn + 1) : [];
  const remarks = (items: typeof last) =>
    items.flatMap(({ kind, text }) => wrapped(`-- ${kind}: ${text}`, columns, 'remark'));
  const output = phase === 'line' ? [] : lines;
  return [
    ...remarks(recording.remarksAt(turn)),
    ...wrapped(line, columns, 'line'),
    ...output.flatMap((text, index) =>
      wrapped(text, columns, highlighted.has(index) ? 'highlight' : 'plain'),
    ),
    ...(phase === 'line' ? [] : coach.flatMap((text) => wrapped(text, columns, 'coach'))),
    ...remarks(last),
  ];
}

function wrapped(text: string, columns: number, tone: PlayerTone): readonly PlayerRow[] {
  const { rows } = wrapAt(text.replaceAll('\t', '        '), 0, Math.max(1, columns));
  return rows.map((row) => ({ text: row, tone }));
}

function listStart({ pointed }: PlayerState, { turns }: PlayerRecording, height: number): number {
  return Math.min(Math.max(0, turns - height), Math.max(0, pointed - Math.floor(height / 2)));
}

function listRows(
  recording: PlayerRecording,
  { pointed }: PlayerState,
  { from, height }: { readonly from: number; readonly height: number },
): readonly PlayerRow[] {
  const width = String(recording.turns).length;
  return Array.from({ length: Math.min(height, recording.turns - from) }, (_, row) => {
    const turn = from + row;
    const marks = recording.marks.filter((mark) => mark.turn === turn).map(({ name }) => `  * ${name}`);
    const number = String(turn + 1).padStart(width);
    const pointer = turn === pointed ? '>' : ' ';
    return {
      text: `${pointer} ${number}  ${recording.turn(turn).line}${marks.join('')}`,
      tone: turn === pointed ? 'pointed' : 'plain',
    };
  });
}

function keyRows(): readonly PlayerRow[] {
  const width = Math.max(...PLAYER_KEYS.map(([keys]) => keys.length));
  return PLAYER_KEYS.map(([keys, meaning]) => ({
    text: ` ${keys.padEnd(width)}  ${meaning}`,
    tone: 'plain',
  }));
}
