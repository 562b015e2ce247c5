// Bytes to keys. A chunk may hold half a key or forty of them: the machine keeps what it has begun, and a timer ends
// what the terminal will not end (a lone Escape).
import { StringDecoder } from 'node:string_decoder';
import {
  consoleFunctionKey,
  controlCharacterChord,
  controlSequenceKey,
  singleShiftKey,
  withAlt,
} from './escape-sequence.ts';
import type { Key } from './key.ts';
import type { Cancel, Scheduler } from './scheduler.ts';

/** A decoder for one terminal. */
export interface KeyDecoder {
  /** Takes the next bytes as they were read. Keys come out in order, before it returns. */
  feed(bytes: Uint8Array): void;
  /** Ends what is begun: a lone Escape becomes a key, half a sequence is dropped. */
  flush(): void;
}

type DecoderState =
  | { readonly kind: 'ground' }
  | { readonly kind: 'escape'; readonly alt: boolean }
  | { readonly kind: 'control-sequence'; readonly parameters: string; readonly alt: boolean }
  | { readonly kind: 'single-shift'; readonly parameters: string; readonly alt: boolean }
  | { readonly kind: 'console-function' }
  | { readonly kind: 'old-mouse'; readonly left: number }
  | { readonly kind: 'string'; readonly opener: string; readonly length: number; readonly escaped: boolean }
  | { readonly kind: 'paste'; readonly text: string };

const ground: DecoderState = { kind: 'ground' };
const pasteEnd = '\x1b[201~';

// Assumption: a lone Escape is told from the start of a sequence by 50 ms of silence. A sequence whose second byte
// has arrived was not typed by a person, so a slow link gets longer to bring the rest.
const escapeSilence = 50;
const sequenceSilence = 300;
const pasteSilence = 3000;

/** Makes a decoder that hands each key to `emit`. */
export function createKeyDecoder(scheduler: Scheduler, emit: (key: Key) => void): KeyDecoder {
  const utf8 = new StringDecoder('utf8');
  const machine = new KeyMachine(emit);
  let cancel: Cancel = () => {};
  return {
    feed(bytes) {
      cancel();
      machine.take(utf8.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
      const silence = machine.silence();
      if (silence > 0) cancel = scheduler.after(silence, () => machine.end());
    },
    flush() {
      cancel();
      machine.end();
    },
  };
}

class KeyMachine {
  private state: DecoderState = ground;
  private run = '';
  private afterReturn = false;
  private readonly emit: (key: Key) => void;

  constructor(emit: (key: Key) => void) {
    this.emit = emit;
  }

  /** How long to wait for more before `end`; 0 when nothing is begun. */
  silence(): number {
    if (this.state.kind === 'ground') return 0;
    if (this.state.kind === 'paste') return pasteSilence;
    return this.state.kind === 'escape' ? escapeSilence : sequenceSilence;
  }

  take(text: string): void {
    this.afterReturn = false;
    for (let at = 0; at < text.length; ) {
      if (this.state.kind === 'paste') {
        at = this.takePaste(this.state.text, text, at);
      } else {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        this.step(character);
        at += character.length;
      }
    }
    this.endRun();
  }

  end(): void {
    const state = this.state;
    this.state = ground;
    if (state.kind === 'escape') this.chord(state.alt ? 'alt-escape' : 'escape');
    else if (state.kind === 'control-sequence' && state.parameters === '') this.chord('alt-[');
    else if (state.kind === 'single-shift' && state.parameters === '') this.chord('alt-O');
    else if (state.kind === 'string' && state.length === 0) this.chord(`alt-${state.opener}`);
    else if (state.kind === 'paste') this.emit(state);
  }

  private step(character: string): void {
    const state = this.state;
    switch (state.kind) {
      case 'ground':
        this.stepGround(character);
        return;
      case 'escape':
        this.stepEscape(character, state.alt);
        return;
      case 'control-sequence':
        this.stepControlSequence(character, state.parameters, state.alt);
        return;
      case 'single-shift':
        this.stepSingleShift(character, state.parameters, state.alt);
        return;
      case 'console-function':
        this.state = ground;
        this.key(consoleFunctionKey(character), false);
        return;
      case 'old-mouse':
        this.state = state.left > 1 ? { kind: 'old-mouse', left: state.left - 1 } : ground;
        return;
      case 'string':
        this.stepString(character, state.opener, state);
        return;
      case 'paste':
        return;
    }
  }

  private stepGround(character: string): void {
    const afterReturn = this.afterReturn;
    this.afterReturn = character === '\r';
    if (character === '\x1b') {
      this.endRun();
      this.state = { kind: 'escape', alt: false };
    } else if (character < ' ' || character === '\x7f') {
      // A return and line feed in one read are one Enter.
      if (character === '\n' && afterReturn) return;
      this.chord(controlCharacterChord(character));
    } else if (character < '\x80' || character > '\x9f') {
      this.run += character;
    }
  }

  private stepEscape(character: string, alt: boolean): void {
    if (character === '\x1b') {
      if (alt) this.chord('alt-escape');
      this.state = { kind: 'escape', alt: !alt };
    } else if (character === '[') this.state = { kind: 'control-sequence', parameters: '', alt };
    else if (character === 'O') this.state = { kind: 'single-shift', parameters: '', alt };
    else if (']P_^X'.includes(character)) {
      this.state = { kind: 'string', opener: character, length: 0, escaped: false };
    } else {
      this.state = ground;
      const control = character < ' ' || character === '\x7f';
      this.chord(withAlt(control ? controlCharacterChord(character) : spelled(character)));
    }
  }

  private stepControlSequence(character: string, parameters: string, alt: boolean): void {
    if (this.restart(character)) return;
    if (character >= ' ' && character <= '?') {
      this.state = { kind: 'control-sequence', parameters: parameters + character, alt };
      return;
    }
    this.state = ground;
    if (character === '~' && parameters === '200') this.state = { kind: 'paste', text: '' };
    else if (character === '[' && parameters === '') this.state = { kind: 'console-function' };
    else if (character === 'M' && parameters === '') this.state = { kind: 'old-mouse', left: 3 };
    else this.key(controlSequenceKey(parameters, character), alt);
  }

  private stepSingleShift(character: string, parameters: string, alt: boolean): void {
    if (this.restart(character)) return;
    if (character >= '0' && character <= '9') {
      this.state = { kind: 'single-shift', parameters: parameters + character, alt };
      return;
    }
    this.state = ground;
    this.key(singleShiftKey(parameters, character), alt);
  }

  // Answers to questions that another program asked; nobody types them.
  private stepString(character: string, opener: string, before: { length: number; escaped: boolean }): void {
    const ended = character === '\x07' || (before.escaped && character === '\\');
    this.state = ended
      ? ground
      : { kind: 'string', opener, length: before.length + 1, escaped: character === '\x1b' };
  }

  // A control character inside a sequence means that the sequence was cut off.
  private restart(character: string): boolean {
    if (character >= ' ' && character !== '\x7f') return false;
    this.state = ground;
    this.stepGround(character);
    return true;
  }

  private takePaste(before: string, text: string, at: number): number {
    const all = before + text.slice(at);
    const end = all.indexOf(pasteEnd);
    if (end < 0) {
      this.state = { kind: 'paste', text: all };
      return text.length;
    }
    this.state = ground;
    this.emit({ kind: 'paste', text: all.slice(0, end) });
    return at + end + pasteEnd.length - before.length;
  }

  private key(key: Key | undefined, alt: boolean): void {
    if (key === undefined) return;
    this.endRun();
    this.emit(key.kind === 'chord' && alt ? { kind: 'chord', chord: withAlt(key.chord) } : key);
  }

  private chord(chord: string): void {
    this.endRun();
    this.emit({ kind: 'chord', chord });
  }

  private endRun(): void {
    const text = this.run;
    this.run = '';
    if (text !== '') this.emit({ kind: 'text', text });
  }
}

function spelled(character: string): string {
  return character === ' ' ? 'space' : character;
}
