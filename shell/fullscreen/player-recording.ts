// An opened transcript as the player sees it: turns read when they are shown, remarks and annotations at their turns.
import type { Annotation } from '../../transcripts/annotation.ts';
import { deviceText } from '../../transcripts/fields.ts';
import { printable } from '../../transcripts/printable.ts';
import type { RecordedTurn } from '../../transcripts/transcript.ts';
import type { IndexedRemark, TranscriptIndex } from '../../transcripts/transcript-index.ts';
import type { PlayerTape } from './player-state.ts';

/** A transcript to play. All texts it gives are printable. */
export interface PlayerRecording extends PlayerTape {
  readonly title: string;
  /** World, release and model in words. */
  readonly origin: string;
  turn(index: number): ShownTurn;
  remarksAt(turn: number): readonly IndexedRemark[];
  annotationsAt(turn: number): readonly Annotation[];
}

/** One turn as it is shown. */
export interface ShownTurn {
  /** Prompt and line. */
  readonly line: string;
  readonly lines: readonly string[];
  readonly coach: readonly string[];
  /** Lines of the output to look at, counted from 0. */
  readonly highlighted: ReadonlySet<number>;
  /** Real milliseconds since recording began. */
  readonly typedAt: number;
  readonly answeredAt: number;
}

const DAMAGED: ShownTurn = {
  line: '(this turn is damaged in the file)',
  lines: [],
  coach: [],
  highlighted: new Set(),
  typedAt: 0,
  answeredAt: 0,
};

/** Turns that are kept as they were read; a picture shows a few, and the list of commands a screenful. */
const KEPT = 64;

/** Opens a recording; the index has at least one turn. */
export function createRecording(
  title: string,
  index: TranscriptIndex,
  annotations: readonly Annotation[],
): PlayerRecording {
  const kept = new Map<number, ShownTurn>();
  const { world, release, platform } = index.header;
  const annotated = byTurn(annotations, (annotation) => annotation.turn - 1);
  const remarks = byTurn(index.remarks, (remark) => remark.turn);
  const marks = index.remarks
    .filter(({ kind }) => kind === 'mark')
    .map(({ text, turn }) => ({ name: text, turn: Math.min(turn, index.turns - 1) }));
  return {
    title: printable(title),
    origin: printable(`world ${world}  release ${release}  ${platform}`),
    turns: index.turns,
    marks,
    find: (text, from) => index.find(text, from)?.turn,
    findLast: (text, before) => index.findLast(text, before)?.turn,
    turn(number) {
      const before = kept.get(number);
      if (before !== undefined) return before;
      const turn = index.turn(number);
      const shown = turn === undefined ? DAMAGED : shownTurn(turn, annotated.get(number) ?? []);
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? 0);
      kept.set(number, shown);
      return shown;
    },
    remarksAt: (turn) => remarks.get(turn) ?? [],
    annotationsAt: (turn) => annotated.get(turn) ?? [],
  };
}

function shownTurn({ command, output }: RecordedTurn, annotations: readonly Annotation[]): ShownTurn {
  return {
    line: printable(command.prompt + command.line),
    lines: output.lines.map(printable),
    coach: (output.coach ?? []).map(printable),
    highlighted: highlightedLines(output.lines, annotations),
    typedAt: command.t,
    answeredAt: output.t,
  };
}

function highlightedLines(lines: readonly string[], annotations: readonly Annotation[]): ReadonlySet<number> {
  const highlights = annotations.filter(({ kind }) => kind === 'highlight');
  if (highlights.length === 0) return new Set();
  const { fields } = deviceText(lines);
  return new Set(
    highlights.flatMap(({ field, outputLine }) => {
      const line = field === undefined ? outputLine : fields.find(({ name }) => name === field)?.line;
      return line === undefined ? [] : [line - 1];
    }),
  );
}

function byTurn<Item>(items: readonly Item[], turnOf: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(turnOf(item));
    if (group === undefined) groups.set(turnOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
