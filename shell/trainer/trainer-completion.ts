// Tab and `?` after a colon: the trainer's own words, apart from the device's.
import type { EngineView } from '../../engine/view.ts';
import type { Completion, HelpRow, Suggestion } from '../../grammar/language/suggestion.ts';
import type { TrainerLabs, TrainerVerb } from './verb.ts';
import { TRAINER_VERBS, verbNamed } from './verbs.ts';

/** What may stand at the cursor of a line that begins with a colon. */
export function completeTrainerLine(
  view: EngineView,
  line: string,
  cursor: number,
  labs?: TrainerLabs,
): Completion {
  const text = line.slice(0, cursor);
  const from = Math.max(text.indexOf(':') + 1, text.lastIndexOf(' ') + 1);
  const typed = text.slice(from);
  const suggestions = wordsAt(text, { view, labs }).filter((word) => word.text.startsWith(typed));
  return { from, to: cursor, suggestions, commonPrefix: commonPrefix(suggestions.map((word) => word.text)) };
}

/** The same as rows of a `?` listing. */
export function trainerHelpRows(
  view: EngineView,
  line: string,
  cursor: number,
  labs?: TrainerLabs,
): readonly HelpRow[] {
  const words = completeTrainerLine(view, line, cursor, labs).suggestions.map(({ text, help }) => ({
    word: text,
    help,
  }));
  const verb = verbBefore(operandWords(line.slice(0, cursor)));
  const open = verb === undefined || isClosed(verb) ? [] : [{ word: `<${verb.operand}>`, help: verb.help }];
  return [...words, ...open].map((row) => ({ symbol: ' ', ...row }));
}

/** A line of the device that a trainer line goes on as, and how many columns further right it stands there. */
export interface DeviceLine {
  readonly line: string;
  readonly cursor: number;
  readonly shift: number;
}

/** The device's line in which the cursor of a trainer line stands; undefined where the words are the trainer's own. */
export function deviceLineIn(line: string, cursor: number): DeviceLine | undefined {
  const [opening, name = '', choice] = /^\s*:(\S+)\s+(\S+)\s+/.exec(line.slice(0, cursor)) ?? [];
  const device = verbNamed(name)?.device;
  if (opening === undefined || device === undefined || choice !== device.behind) return undefined;
  const shift = opening.length - device.line.length;
  return { line: device.line + line.slice(opening.length), cursor: cursor - shift, shift };
}

function wordsAt(
  text: string,
  { view, labs }: { readonly view: EngineView; readonly labs: TrainerLabs },
): readonly Suggestion[] {
  const words = operandWords(text);
  const [name = '', ...operands] = words;
  const following = operands.length === 0 ? undefined : verbNamed(name)?.following;
  if (following !== undefined) return following(view, operands.slice(0, -1), labs);
  if (words.length < 2) return TRAINER_VERBS.map((verb) => ({ text: verb.name, help: verb.help }));
  const verb = verbBefore(words);
  return (verb?.choices ?? []).map((choice) => ({ text: choice, help: verb?.help ?? '' }));
}

function operandWords(text: string): readonly string[] {
  return text.trimStart().slice(1).split(/\s+/);
}

/** The verb whose operand is being typed; an abbreviation is enough, as it is on Enter. */
function verbBefore([name = '', ...operands]: readonly string[]): TrainerVerb | undefined {
  return operands.length === 1 ? verbNamed(name) : undefined;
}

/** Nothing may follow but the choices, if any. */
function isClosed({ operand, choices }: TrainerVerb): boolean {
  return operand === '' || operand === choices.join('|');
}

function commonPrefix(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  let length = first.length;
  for (const word of rest) {
    while (!word.startsWith(first.slice(0, length))) length--;
  }
  return first.slice(0, length);
}
