// A pair of streams that look like a terminal to blessed. They are joined to the broker, which alone has the real terminal:
// given process.stdin itself, blessed marks the stream, and a second view would be deaf.
import { PassThrough, Writable } from 'node:stream';
import type { Broker } from '../terminal/broker.ts';
import type { Key } from '../terminal/key.ts';
import { createKeyDecoder } from '../terminal/key-decoder.ts';
import type { Scheduler } from '../terminal/scheduler.ts';
import { screenSwitchOf } from '../terminal/screen-switch.ts';
import type { TerminalSize } from '../terminal/terminal.ts';
import { beginUpdate, endUpdate } from '../terminal/terminal-mode.ts';

/** One full-screen program's terminal. */
export interface VirtualTerminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** The real terminal is slow: something written still waits. */
  isBehind(): boolean;
  /** Gives the screen back at once; what is written from now on goes nowhere. */
  abandon(): void;
  /** Settles when everything written is out; the streams are dead then, and the screen is the shell's again. */
  close(): Promise<void>;
}

/** What the program behind the streams wants to hear of apart from keys, before it hears of the new size itself. */
export interface VirtualTerminalEvents {
  resized(size: TerminalSize): void;
  /** The terminal was in other hands: its modes are not ours any more. */
  continued(): void;
}

/** What a full-screen program's terminal is made of. */
export interface RealTerminal {
  readonly broker: Broker;
  readonly scheduler: Scheduler;
  readonly alternateScreen: boolean;
}

/** Takes the whole screen. The program may draw as soon as this returns. */
export function createVirtualTerminal(
  { broker, scheduler, alternateScreen }: RealTerminal,
  events: VirtualTerminalEvents,
): VirtualTerminal {
  const screen = screenSwitchOf({ alternateScreen });
  // What stands on the only screen goes into the scrollback, where there is one, instead of being drawn over.
  if (!alternateScreen) broker.clearScreen();
  const input = new VirtualInput();
  const output = new VirtualOutput(broker);
  // The same decoder as everywhere: it has waited for the rest of a sequence, and a paste is no row of keys.
  const decoder = createKeyDecoder(scheduler, (key) => {
    if (key.kind === 'chord' && key.chord === 'ctrl-z') broker.suspend();
    else for (const sequence of sequencesOf(key)) input.write(sequence);
  });
  const leave = broker.enter({
    screen: 'full',
    bytes: (bytes) => decoder.feed(bytes),
    key: () => {},
    resized(size) {
      events.resized(size);
      output.emit('resize');
    },
    continued() {
      broker.write(screen.enter);
      events.continued();
    },
  });
  const giveBack = () => {
    if (output.mute) return;
    output.mute = true;
    broker.write(screen.leave(broker.size()));
    leave();
  };
  broker.write(screen.enter);
  return {
    input,
    output,
    isBehind: () => output.writableLength > 0,
    abandon: giveBack,
    async close() {
      decoder.flush();
      await new Promise<void>((resolve) => output.end(resolve));
      input.destroy();
      giveBack();
    },
  };
}

/** Keys arrive one sequence a chunk: blessed looks at no more than the first mouse report of one. */
class VirtualInput extends PassThrough {
  readonly isTTY = true;
  readonly isRaw = true;

  setRawMode(): this {
    return this;
  }
}

class VirtualOutput extends Writable {
  readonly isTTY = true;
  /** The screen is somebody else's. */
  mute = false;
  private readonly broker: Broker;

  constructor(broker: Broker) {
    super({ decodeStrings: false });
    this.broker = broker;
  }

  get columns(): number {
    return this.broker.size().columns;
  }

  get rows(): number {
    return this.broker.size().rows;
  }

  override _write(text: unknown, _encoding: string, done: () => void): void {
    if (this.mute || this.broker.write(`${beginUpdate}${text}${endUpdate}`)) done();
    else void this.broker.drained().then(done);
  }
}

const chordSequences: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  'shift-tab': '\x1b[Z',
  escape: '\x1b',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  'page-up': '\x1b[5~',
  'page-down': '\x1b[6~',
  'ctrl-c': '\x03',
  'ctrl-l': '\x0c',
};

/** A key in the one spelling that every program knows; nothing for a paste and for keys no view has a use for. */
function sequencesOf(key: Key): readonly string[] {
  switch (key.kind) {
    case 'text':
      return Array.from(key.text);
    case 'chord':
      return [chordSequences[key.chord] ?? ''].filter((sequence) => sequence !== '');
    case 'mouse':
      return [`\x1b[<${key.button};${key.column};${key.row}${key.pressed ? 'M' : 'm'}`];
    case 'paste':
    case 'cursor-position':
      return [];
  }
}
