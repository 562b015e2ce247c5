import { expect, test } from 'vitest';
import type { Completion } from '../grammar/language/suggestion.ts';
import type { ShellAction, ShellEffect } from './shell-action.ts';
import { type ShellState, singleKeys, startingState, stepShell } from './shell-state.ts';
import type { Key } from './terminal/key.ts';

const ready: ShellAction = { kind: 'ready', scriptingMode: false, presentation: 'panels' };

/** Keys: a word in angle brackets is a chord, everything else is typed. */
function keys(input: string): readonly Key[] {
  return [...input.matchAll(/<([a-z0-9-]+)>|([^<]+)/gi)].flatMap(([, chord, text]): readonly Key[] =>
    chord === undefined ? singleKeys({ kind: 'text', text: text ?? '' }) : [{ kind: 'chord', chord }],
  );
}

class Typist {
  state: ShellState = startingState({
    statusShown: true,
    suggesting: true,
    presentation: 'panels',
  });
  readonly effects: ShellEffect[] = [];

  do(...actions: readonly ShellAction[]): this {
    for (const action of actions) {
      const step = stepShell(this.state, action);
      this.state = step.state;
      this.effects.push(...step.effects);
    }
    return this;
  }

  type(input: string): this {
    return this.do(...keys(input).map((key): ShellAction => ({ kind: 'key', key })));
  }

  paste(text: string): this {
    return this.do({ kind: 'key', key: { kind: 'paste', text } });
  }

  line(): string {
    const { text, cursor } = this.state.line;
    return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
  }

  /** Effects since the last call, by kind, with the line where there is one. */
  done(): readonly string[] {
    return this.effects
      .splice(0)
      .map((effect) => ('line' in effect ? `${effect.kind} ${effect.line}` : effect.kind));
  }
}

function atPrompt(): Typist {
  return new Typist().do(ready);
}

function completion(line: string, ...texts: readonly string[]): Completion {
  const from = line.lastIndexOf(' ') + 1;
  const suggestions = texts.map((text) => ({ text, help: `Help of ${text}` }));
  let commonPrefix = texts[0] ?? '';
  while (!texts.every((text) => text.startsWith(commonPrefix))) commonPrefix = commonPrefix.slice(0, -1);
  return { from, to: line.length, suggestions, commonPrefix };
}

function completed(by: 'tab' | 'space', answer: Completion, freeValue = false): ShellAction {
  return { kind: 'completed', by, completion: answer, freeValue };
}

test('Enter submits the line, remembers it and leaves an empty one', () => {
  const typist = atPrompt().type('show<enter>');
  expect(typist.done()).toEqual(['remember show', 'submit show']);
  expect([typist.line(), typist.state.phase]).toEqual(['|', 'running']);
});

test('a repeated line is submitted and not remembered again', () => {
  const typist = atPrompt().type('show<enter>').do(ready);
  typist.done();
  expect(typist.type('show<enter>').done()).toEqual(['submit show']);
});

test('before the session has loaded, typing shows and everything from the first blank on waits', () => {
  const typist = new Typist().type('shw<left>o<end> zone<enter>');
  expect([typist.line(), typist.done(), typist.state.queue.length]).toEqual(['show|', [], 6]);
  typist.do(ready, { kind: 'next-key' });
  expect(typist.done()).toEqual(['complete show']);
});

test('keys wait while a line runs and are applied one by one', () => {
  const typist = atPrompt().type('show<enter>x<enter>y');
  typist.done();
  typist.do(ready, { kind: 'next-key' }, { kind: 'next-key' });
  expect([typist.done(), typist.state.queue.length]).toEqual([['remember x', 'submit x'], 1]);
  expect(typist.do({ kind: 'next-key' }).state.queue.length).toBe(1);
});

test('Ctrl-C stops a listing at once and drops the keys that wait', () => {
  const typist = atPrompt().type('show<enter>more');
  typist.done();
  expect([typist.type('<ctrl-c>').done(), typist.state.queue]).toEqual([['stop-listing'], []]);
});

test('Ctrl-C at the prompt drops the line', () => {
  const typist = atPrompt().type('show<ctrl-c>');
  expect([typist.done(), typist.line()]).toEqual([['interrupt show'], '|']);
});

test('Ctrl-D leaves on an empty line and deletes on another', () => {
  expect(atPrompt().type('<ctrl-d>').done()).toEqual(['leave']);
  const typist = atPrompt().type('ab<left><ctrl-d>');
  expect([typist.done(), typist.line()]).toEqual([[], 'a|']);
});

test.each([
  ['', '<ctrl-l>', 'clear-screen'],
  ['', '<ctrl-z>', 'suspend'],
  ['show', '?', 'help show'],
  ['show', '<alt-h>', 'help show'],
  ['show', '<tab>', 'complete show'],
  ['show', ' ', 'complete show'],
  ['m "a"', ' ', 'complete m "a"'],
])('behind %j the key %j asks for %j', (line, key, effect) => {
  const typist = atPrompt().paste(line).type(key);
  expect([typist.done(), typist.line()]).toEqual([[effect], `${line}|`]);
});

test('a question mark and a blank inside quotes stand for themselves', () => {
  const typist = atPrompt().type('m"a? b');
  expect([typist.line(), typist.done()]).toEqual(['m"a? b|', []]);
});

test('in scripting mode Tab, the question mark and the blank do nothing special', () => {
  const typist = new Typist()
    .do({ kind: 'ready', scriptingMode: true, presentation: 'panels' })
    .type('sho x?<tab><alt-h>');
  expect([typist.line(), typist.done()]).toEqual(['sho x?|', []]);
});

test.each([
  ['sho', ['show'], 'show |'],
  ['show', ['show'], 'show |'],
  ['s', ['session', 'sessions-of'], 'session|'],
  ['x', [], 'x|'],
])('Tab after %j with the candidates %j gives %j', (typed, candidates, expected) => {
  const typist = atPrompt().type(`${typed}<tab>`);
  typist.do(completed('tab', completion(typed, ...candidates)));
  expect([typist.line(), typist.state.menu]).toEqual([expected, undefined]);
});

test('Tab in the middle of the line goes behind the blank that is there', () => {
  const typist = atPrompt().type('sho').type('x<left>');
  typist.do(completed('tab', { ...completion('sho', 'show'), to: 4 }));
  expect(typist.line()).toBe('show |');
});

test.each([
  ['show session all', 8, 'session', 'show session |all'],
  ['show ses all', 8, 'session', 'show session |all'],
  ['show ses|match x', 8, 'session', 'show session ||match x'],
  ['show sesame', 8, 'session', 'show session |ame'],
  ['rule "Guest Web" x', 10, '"Guest Web"', 'rule "Guest Web" |x'],
])('Tab in %j at %i with the candidate %j gives %j', (line, cursor, candidate, expected) => {
  const typist = atPrompt().paste(line);
  while (typist.state.line.cursor > cursor) typist.type('<left>');
  typist.type('<tab>').do(
    completed('tab', {
      from: 5,
      to: cursor,
      suggestions: [{ text: candidate, help: '' }],
      commonPrefix: candidate,
    }),
  );
  expect(typist.line()).toBe(expected);
});

test('a second Tab lists the candidates, the next one turns the page, another key closes the list', () => {
  const typist = atPrompt()
    .type('s<tab>')
    .do(completed('tab', completion('s', 'session', 'show')));
  expect(typist.state.menu).toBeUndefined();
  typist.type('<tab>').do(completed('tab', completion('s', 'session', 'show')));
  expect(typist.state.menu?.suggestions.map(({ text }) => text)).toEqual(['session', 'show']);
  typist.type('<tab>').do(completed('tab', completion('s', 'session', 'show')));
  expect(typist.state.menu?.page).toBe(1);
  expect(typist.type('h').state.menu).toBeUndefined();
  typist.type('<tab>').do(completed('tab', completion('sh', 'shaper', 'show')));
  expect(typist.state.menu).toBeUndefined();
});

test.each([
  ['sho', ['show'], false, 'show |'],
  ['show', ['show'], false, 'show |'],
  ['s', ['session', 'show'], false, 's |'],
  ['t', ['trust'], true, 't |'],
  ['', ['show'], false, ' |'],
  ['zz', [], false, 'zz |'],
  ['so', ['source', 'source-port'], false, 'source |'],
  ['source', ['source', 'source-port'], false, 'source |'],
])(
  'a blank after %j with the candidates %j (free value: %s) gives %j',
  (typed, candidates, free, expected) => {
    const typist = atPrompt().type(typed);
    typist.do(completed('space', completion(typed, ...candidates), free));
    expect(typist.line()).toBe(expected);
  },
);

test('a blank in the middle of a word splits it', () => {
  const typist = atPrompt().type('shows<left>');
  typist.do(completed('space', { ...completion('show', 'showing'), to: 5 }));
  expect(typist.line()).toBe('show |s');
});

test('Right and End at the end of the line take what the history suggests, Alt-F a word of it', () => {
  const suggested = (keys: string) =>
    atPrompt()
      .do({ kind: 'history-read', history: ['show session all'] })
      .type(keys)
      .line();
  expect(suggested('sho<right>')).toBe('show session all|');
  expect(suggested('sho<end>')).toBe('show session all|');
  expect(suggested('sho<ctrl-e>')).toBe('show session all|');
  expect(suggested('sho<alt-f>')).toBe('show|');
  expect(suggested('sho<alt-f><ctrl-right>')).toBe('show session|');
  expect(suggested('sho<left><right>')).toBe('sho|');
  expect(suggested('<right>')).toBe('|');
});

test('what is suggested is neither run nor remembered', () => {
  const typist = atPrompt().do({ kind: 'history-read', history: ['show session all'] });
  expect(typist.type('show<enter>').done()).toEqual(['remember show', 'submit show']);
});

test('nothing is suggested in scripting mode', () => {
  const typist = new Typist().do({ kind: 'history-read', history: ['show zone'] });
  expect(
    typist.do({ kind: 'ready', scriptingMode: true, presentation: 'panels' }).type('sho<right>').line(),
  ).toBe('sho|');
});

test('Up and Down walk through the history and come back to what was being typed', () => {
  const typist = atPrompt()
    .do({ kind: 'history-read', history: ['one', 'two'] })
    .type('dra');
  const seen = ['<up>', '<up>', '<up>', '<down>', '<down>', '<down>'].map((key) => typist.type(key).line());
  expect(seen).toEqual(['two|', 'one|', 'one|', 'two|', 'dra|', 'dra|']);
});

test('Ctrl-R finds older lines, and Enter runs the one in view', () => {
  const typist = atPrompt().do({ kind: 'history-read', history: ['show zone', 'show session', 'exit'] });
  expect(typist.type('<ctrl-r>sho').state.search).toMatchObject({ query: 'sho', index: 1 });
  expect(typist.type('<ctrl-r>').state.search).toMatchObject({ index: 0, failed: false });
  expect(typist.type('<enter>').done()).toEqual(['remember show zone', 'submit show zone']);
});

test('a search can be given up, and an editing key takes the match into the line', () => {
  const typist = atPrompt()
    .do({ kind: 'history-read', history: ['show zone'] })
    .type('dra<ctrl-r>zo<ctrl-g>');
  expect([typist.line(), typist.state.search]).toEqual(['dra|', undefined]);
  expect(typist.type('<ctrl-r>zo<ctrl-a>').line()).toBe('|show zone');
});

test('a pasted blank or question mark is text', () => {
  const typist = atPrompt().paste('show\tzone? x\u0007');
  expect([typist.line(), typist.done(), typist.state.queue]).toEqual(['show zone? x|', [], []]);
});

test('pasted lines wait for each other, and the last one stays in the line', () => {
  const typist = atPrompt().type('a').paste('b\r\nc\rd');
  expect(typist.line()).toBe('ab|');
  const submitted: string[] = [];
  while (typist.state.queue.length > 0) {
    typist.do({ kind: 'next-key' });
    if (typist.state.phase === 'running') typist.do(ready);
    submitted.push(...typist.done().filter((effect) => effect.startsWith('submit')));
  }
  expect([submitted, typist.line()]).toEqual([['submit ab', 'submit c'], 'd|']);
});

test('keys go to the pager while it waits, and its end is told', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `row ${index}`);
  const typist = atPrompt().type('show<enter>');
  typist.done();
  typist.do({ kind: 'page', lines, size: { columns: 80, rows: 11 } });
  expect([typist.done(), typist.state.phase]).toEqual([['print'], 'paging']);
  expect(typist.type('  ').done()).toEqual(['print', 'print', 'end-paging']);
  expect(typist.state.phase).toBe('running');
});

test('Ctrl-C quits the pager and drops the lines that wait', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `row ${index}`);
  const typist = atPrompt().type('show<enter>next<enter>');
  typist.done();
  typist.do({ kind: 'page', lines, size: { columns: 80, rows: 11 } });
  typist.done();
  expect([typist.type('<ctrl-c>').done(), typist.state.queue]).toEqual([['end-paging'], []]);
});

test('Alt-s switches the status line', () => {
  expect(atPrompt().type('<alt-s>').state.statusShown).toBe(false);
  expect(atPrompt().type('<alt-s><alt-s>').state.statusShown).toBe(true);
});

test('mouse events and unknown chords change nothing', () => {
  const typist = atPrompt().type('x<f1>');
  typist.do({ kind: 'key', key: { kind: 'mouse', button: 0, column: 1, row: 1, pressed: true } });
  expect([typist.line(), typist.done()]).toEqual(['x|', []]);
});
