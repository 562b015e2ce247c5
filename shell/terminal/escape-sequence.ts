// The names of escape sequences. Source of the encodings: ECMA-48, the xterm control sequence reference, and the
// deviations of rxvt (ESC[7~), the Linux console (ESC[[A) and the kitty keyboard protocol (ESC[…u).
import type { Key } from './key.ts';

const finalNames: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  E: 'begin',
  F: 'end',
  H: 'home',
  M: 'enter',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};

const rxvtNames: Readonly<Record<string, string>> = { a: 'up', b: 'down', c: 'right', d: 'left' };

const tildeNames: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'page-up',
  6: 'page-down',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
};

const codeNames: Readonly<Record<number, string>> = {
  8: 'backspace',
  9: 'tab',
  13: 'enter',
  27: 'escape',
  32: 'space',
  127: 'backspace',
};

/** A finished CSI sequence: `ESC [ parameters final`. Undefined for one that is no key. */
export function controlSequenceKey(parameters: string, final: string): Key | undefined {
  if (final === 'M' || final === 'm')
    return parameters.startsWith('<') ? mouseKey(parameters, final) : undefined;
  if (!/^[\d;:]*$/.test(parameters)) return undefined;
  const fields = parameters.split(';').map((field) => Number.parseInt(field, 10) || 0);
  const [first = 0, second = 0, third = 0] = fields;
  if (final === 'R' && fields.length === 2) return { kind: 'cursor-position', row: first, column: second };
  if (final === '~' && first === 27) return codeKey(third, second);
  if (final === '~') return named(tildeNames[first], second);
  if (final === '^') return named(tildeNames[first], 5);
  if (final === 'u') return codeKey(first, second);
  if (final === 'Z') return named('tab', 2);
  if (final in rxvtNames) return named(rxvtNames[final], 2);
  return named(finalNames[final], second);
}

/** A finished SS3 sequence: `ESC O final`, the keypad in application mode included. */
export function singleShiftKey(parameters: string, final: string): Key | undefined {
  if (final >= 'j' && final <= 'y')
    return { kind: 'text', text: String.fromCharCode(final.charCodeAt(0) - 0x40) };
  if (final in rxvtNames) return named(rxvtNames[final], 5);
  return named(finalNames[final], Number.parseInt(parameters, 10) || 0);
}

/** The Linux console's function keys: `ESC [ [ A` to `E`. */
export function consoleFunctionKey(final: string): Key | undefined {
  const number = 'ABCDE'.indexOf(final) + 1;
  return number > 0 ? { kind: 'chord', chord: `f${number}` } : undefined;
}

/** The key behind a control character, by the name of the key that people press for it. */
export function controlCharacterChord(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x0d || code === 0x0a) return 'enter';
  if (code === 0x09) return 'tab';
  if (code === 0x7f || code === 0x08) return 'backspace';
  if (code === 0x00) return 'ctrl-space';
  return `ctrl-${String.fromCharCode(code + 0x40).toLowerCase()}`;
}

/** Puts Alt in front of a chord, keeping the order ctrl-alt-shift. */
export function withAlt(chord: string): string {
  return chord.startsWith('ctrl-') ? `ctrl-alt-${chord.slice('ctrl-'.length)}` : `alt-${chord}`;
}

function mouseKey(parameters: string, final: string): Key {
  const [button = 0, column = 0, row = 0] = parameters.slice(1).split(';').map(Number);
  return { kind: 'mouse', button, column, row, pressed: final === 'M' };
}

function codeKey(code: number, modifier: number): Key | undefined {
  const special = codeNames[code];
  const bits = Math.max(0, modifier - 1);
  if (special !== undefined) return special === 'space' && bits < 2 ? text(' ') : named(special, modifier);
  if (code < 32 || code > 0x10ffff || (code >= 0xe000 && code <= 0xf8ff)) return undefined;
  const character = String.fromCodePoint(code);
  if ((bits & 0b1110) === 0) return text(bits & 1 ? character.toUpperCase() : character);
  return named(character, bits & 4 ? modifier - (bits & 1) : modifier);
}

function text(characters: string): Key {
  return { kind: 'text', text: characters };
}

// The modifier parameter is 1 plus a sum of 1 Shift, 2 Alt, 4 Ctrl, 8 Meta.
function named(name: string | undefined, modifier: number): Key | undefined {
  if (name === undefined) return undefined;
  const bits = Math.max(0, modifier - 1);
  const ctrl = bits & 4 ? 'ctrl-' : '';
  const alt = bits & 0b1010 ? 'alt-' : '';
  const shift = bits & 1 ? 'shift-' : '';
  return { kind: 'chord', chord: `${ctrl}${alt}${shift}${name}` };
}
