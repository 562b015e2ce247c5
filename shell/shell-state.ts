// What the user sees and has typed, as one value. Pure: a key or an event gives the next state and the effects that
// the caller is to carry out, in order, before the next key.
import { type AnswerState, newAnswer, stepAnswer } from './answer-state.ts';
import { type CompletionAnswer, complete, type MenuState } from './completion-state.ts';
import { type HistorySearch, newSearch, remember, searchFor, searchOlder } from './history.ts';
import {
  acceptMatch,
  type RecallState,
  recallNewer,
  recallOlder,
  withOlderHistory,
} from './history-recall.ts';
import { takeSuggestion } from './inline-suggestion.ts';
import { commandOfChord, type ShellCommand } from './key-bindings.ts';
import { insertLastWord, type LastWordState } from './last-word.ts';
import { editLine, emptyLine, insertText, isQuotedAt, type LineEdit, withText } from './line-editor.ts';
import { openPager, type PagerState, type PagerStep, resizePager, stepPager } from './pager.ts';
import { pastedLines, printable } from './pasted-lines.ts';
import type { Presentation, ShellAction, ShellEffect } from './shell-action.ts';
import type { Key } from './terminal/key.ts';
import { graphemes } from './terminal/text-width.ts';

/** `starting`: the session is still loading. `running`: a line is being run or its listing printed. */
type ShellPhase = 'starting' | 'prompt' | 'running' | 'paging';

/** Everything the live region is drawn from. */
export interface ShellState extends RecallState, LastWordState {
  readonly phase: ShellPhase;
  /** What has been typed in answer to a question; undefined where none stands open. */
  readonly answer: AnswerState | undefined;
  readonly menu: MenuState | undefined;
  /** The last key was a Tab that left several words possible. */
  readonly tabbed: boolean;
  readonly pager: PagerState | undefined;
  /** The beginning of a line that is still being written; empty for none. */
  readonly unfinished: string;
  /** Keys that have come while they could not be applied, oldest first. */
  readonly queue: readonly Key[];
  readonly scriptingMode: boolean;
  readonly statusShown: boolean;
  readonly presentation: Presentation;
  /** Whether lines of the history are suggested behind the cursor. */
  readonly suggesting: boolean;
}

/** A state and what is to be done about it. */
export interface ShellStep {
  readonly state: ShellState;
  readonly effects: readonly ShellEffect[];
}

/** The state before the session has loaded. */
export function startingState({
  statusShown,
  suggesting,
  presentation,
}: Pick<ShellState, 'statusShown' | 'suggesting' | 'presentation'>): ShellState {
  return {
    phase: 'starting',
    line: emptyLine,
    history: [],
    recall: undefined,
    lastWord: undefined,
    search: undefined,
    answer: undefined,
    menu: undefined,
    tabbed: false,
    pager: undefined,
    unfinished: '',
    queue: [],
    scriptingMode: false,
    statusShown,
    suggesting,
    presentation,
  };
}

/** The keys of a run of text, one each: a blank, a `?` and a `q` have meanings of their own. */
export function singleKeys(key: Key): readonly Key[] {
  return key.kind === 'text' ? graphemes(key.text).map((text) => ({ kind: 'text', text })) : [key];
}

/** Applies one action. */
export function stepShell(state: ShellState, action: ShellAction): ShellStep {
  switch (action.kind) {
    case 'key':
      return takeKey(state, action.key);
    case 'next-key':
      return takeQueued(state);
    case 'history-read':
      return quiet(withOlderHistory(state, action.history));
    case 'completed':
      return completed(state, action);
    case 'page':
      return paged(state, openPager(action.lines, action.size));
    case 'unfinished':
      return quiet({ ...state, unfinished: action.text });
    case 'resized':
      return quiet({ ...state, pager: state.pager && resizePager(state.pager, action.size) });
    case 'ready':
      return ready(state, action);
  }
}

function takeKey(state: ShellState, key: Key): ShellStep {
  if (key.kind === 'mouse' || key.kind === 'cursor-position') return quiet(state);
  if (key.kind === 'chord' && key.chord === 'ctrl-z') return { state, effects: [{ kind: 'suspend' }] };
  switch (state.phase) {
    case 'starting':
      return isInterrupt(key) || (state.queue.length === 0 && !needsSession(key))
        ? promptKey({ ...state, queue: [] }, key)
        : enqueue(state, key);
    case 'prompt':
      return state.queue.length === 0 || isInterrupt(key)
        ? promptKey({ ...state, queue: [] }, key)
        : enqueue(state, key);
    case 'running':
      if (isInterrupt(key)) return { state: { ...state, queue: [] }, effects: [{ kind: 'stop-listing' }] };
      return enqueue(state, key);
    case 'paging':
      return pagerKey(state, key);
  }
}

function takeQueued(state: ShellState): ShellStep {
  const [key, ...queue] = state.queue;
  if (key === undefined || state.phase !== 'prompt') return quiet(state);
  const { state: next, effects } = promptKey({ ...state, queue: [] }, key);
  return { state: { ...next, queue: [...next.queue, ...queue] }, effects };
}

function promptKey(state: ShellState, key: Key): ShellStep {
  if (state.answer !== undefined) return answerKey(state, state.answer, key);
  if (state.search !== undefined) return searchKey(state, state.search, key);
  const command = key.kind === 'chord' ? commandOfChord(key.chord) : undefined;
  const open = interrupted(state, command);
  if (key.kind === 'text') return typed(open, key.text);
  if (key.kind === 'paste') return pasted(open, key.text);
  return command === undefined ? quiet(open) : run(open, command);
}

function ready(state: ShellState, action: Extract<ShellAction, { kind: 'ready' }>): ShellStep {
  const { scriptingMode, presentation } = action;
  const answer = newAnswer(action.question);
  return quiet({ ...state, phase: 'prompt', pager: undefined, scriptingMode, presentation, answer });
}

// A listing that has no rows of its own is printed instead, with the line below it once more.
function completed(state: ShellState, answer: CompletionAnswer): ShellStep {
  const next = { ...state, ...complete(state, answer) };
  if (state.presentation === 'panels' || next.menu === undefined) return quiet(next);
  const { suggestions } = next.menu;
  const { text: line } = next.line;
  return { state: { ...next, menu: undefined }, effects: [{ kind: 'list-words', line, suggestions }] };
}

// What only goes on while the same key is pressed again.
function interrupted(state: ShellState, command: ShellCommand | undefined): ShellState {
  const completing = command?.kind === 'complete' ? {} : { menu: undefined, tabbed: false };
  const lastWord = command?.kind === 'last-word' ? state.lastWord : undefined;
  return { ...state, ...completing, lastWord };
}

function typed(state: ShellState, text: string): ShellStep {
  const { text: line, cursor } = state.line;
  // Assumption: inside double quotes a question mark and a blank stand for themselves.
  const literal = state.scriptingMode || isQuotedAt(line, cursor);
  if (text === '?' && !literal) return { state, effects: [{ kind: 'help', line, cursor }] };
  if (text === ' ' && !literal) return { state, effects: [{ kind: 'complete', by: 'space', line, cursor }] };
  return quiet({ ...state, line: insertText(state.line, text), recall: undefined });
}

function pasted(state: ShellState, text: string): ShellStep {
  const { first, keys } = pastedLines(text);
  const line = insertText(state.line, first);
  return quiet({ ...state, line, recall: undefined, queue: [...keys, ...state.queue] });
}

function answerKey(state: ShellState, answer: AnswerState, key: Key): ShellStep {
  const { first, keys } = key.kind === 'paste' ? pastedLines(key.text) : { first: '', keys: [] };
  const step = stepAnswer(answer, key.kind === 'paste' ? { kind: 'paste', text: first } : key);
  const next = { ...state, queue: [...keys, ...state.queue] };
  return step.kind === 'typing'
    ? quiet({ ...next, answer: step.answer })
    : {
        state: { ...next, answer: undefined, phase: 'running' },
        effects: [{ kind: 'submit', line: step.line }],
      };
}

function run(state: ShellState, command: ShellCommand): ShellStep {
  const { text: line, cursor } = state.line;
  switch (command.kind) {
    case 'edit':
      return edited(state, command.edit);
    case 'submit':
      return submit(state);
    case 'complete':
      return state.scriptingMode
        ? quiet(state)
        : { state, effects: [{ kind: 'complete', by: 'tab', line, cursor }] };
    case 'help':
      return state.scriptingMode ? quiet(state) : { state, effects: [{ kind: 'help', line, cursor }] };
    case 'history-back':
      return quiet(recallOlder(state));
    case 'history-forward':
      return quiet(recallNewer(state));
    case 'last-word':
      return quiet({ ...insertLastWord(state), recall: undefined });
    case 'search':
      return quiet({ ...state, search: newSearch });
    case 'interrupt':
      return { state: cleared(state), effects: [{ kind: 'interrupt', line }] };
    case 'end-of-input':
      if (line === '') return { state, effects: [{ kind: 'leave' }] };
      return quiet({ ...state, line: editLine(state.line, 'delete-right') });
    case 'clear-screen':
      return { state, effects: [{ kind: 'clear-screen' }] };
    case 'toggle-status':
      return state.presentation === 'lines'
        ? { state, effects: [{ kind: 'tell-status', line }] }
        : quiet({ ...state, statusShown: !state.statusShown });
    case 'toggle-dock':
    case 'toggle-lab':
      return { state, effects: [{ kind: command.kind }] };
    case 'suspend':
      return { state, effects: [{ kind: 'suspend' }] };
    case 'dismiss':
      return quiet(state);
  }
}

function edited(state: ShellState, edit: LineEdit): ShellStep {
  const line = takeSuggestion(state, edit) ?? editLine(state.line, edit);
  return quiet({ ...state, line });
}

function submit(state: ShellState): ShellStep {
  const line = state.line.text;
  const history = remember(state.history, line);
  const remembered: readonly ShellEffect[] = history === state.history ? [] : [{ kind: 'remember', line }];
  return {
    state: { ...cleared(state), history, phase: 'running' },
    effects: [...remembered, { kind: 'submit', line }],
  };
}

function cleared(state: ShellState): ShellState {
  return { ...state, line: withText(state.line, ''), recall: undefined, search: undefined };
}

function searchKey(state: ShellState, search: HistorySearch, key: Key): ShellStep {
  if (key.kind === 'text' || key.kind === 'paste') {
    const query = search.query + printable(key.text);
    return quiet({ ...state, search: searchFor(search, state.history, query) });
  }
  switch (key.kind === 'chord' ? key.chord : '') {
    case 'ctrl-r':
      return quiet({ ...state, search: searchOlder(search, state.history) });
    case 'backspace':
    case 'ctrl-h':
      return quiet({ ...state, search: searchFor(newSearch, state.history, search.query.slice(0, -1)) });
    case 'escape':
    case 'ctrl-g':
      return quiet({ ...state, search: undefined });
    case 'ctrl-c':
      return promptKey({ ...state, search: undefined }, key);
    default:
      return promptKey(acceptMatch(state), key);
  }
}

function pagerKey(state: ShellState, key: Key): ShellStep {
  if (state.pager === undefined || key.kind === 'paste') return enqueue(state, key);
  const kept = isInterrupt(key) ? { ...state, queue: [] } : state;
  return paged(kept, stepPager(state.pager, key));
}

function paged(state: ShellState, step: PagerStep): ShellStep {
  const lines = step.pager.lines.slice(step.print.from, step.print.to);
  const printed: readonly ShellEffect[] = lines.length === 0 ? [] : [{ kind: 'print', lines }];
  return step.done
    ? {
        state: { ...state, phase: 'running', pager: undefined },
        effects: [...printed, { kind: 'end-paging' }],
      }
    : { state: { ...state, phase: 'paging', pager: step.pager }, effects: printed };
}

function enqueue(state: ShellState, key: Key): ShellStep {
  return quiet({ ...state, queue: [...state.queue, key] });
}

function quiet(state: ShellState): ShellStep {
  return { state, effects: [] };
}

function isInterrupt(key: Key): boolean {
  return key.kind === 'chord' && key.chord === 'ctrl-c';
}

function needsSession(key: Key): boolean {
  if (key.kind === 'text') return key.text === ' ' || key.text === '?';
  if (key.kind === 'paste') return true;
  return key.kind === 'chord' && ['enter', 'tab', 'alt-h', 'alt-H'].includes(key.chord);
}
