// A transcript played into the terminal's own scrollback. Space pauses and goes on, n or Enter skips a wait, q leaves.
import type { PlaybackFrame } from '../transcripts/replay.ts';
import { type Broker, createBroker } from './terminal/broker.ts';
import type { Key } from './terminal/key.ts';
import type { Frame } from './terminal/layout.ts';
import { systemScheduler } from './terminal/scheduler.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { Theme } from './ui/theme.ts';

/** Plays all frames, or as many as the user wants. The terminal is as before when the promise settles. */
export async function playTranscript(
  terminal: Terminal,
  frames: readonly PlaybackFrame[],
  theme: Theme,
): Promise<void> {
  const player = new ReplayPlayer(createBroker(terminal, systemScheduler), theme);
  try {
    await player.play(frames);
  } finally {
    player.close();
  }
}

const NO_FRAME: Frame = { rows: [], cursor: undefined };

class ReplayPlayer {
  readonly #broker: Broker;
  readonly #theme: Theme;
  #paused = false;
  #left = false;
  #wake: () => void = () => {};
  #position = '';

  constructor(broker: Broker, theme: Theme) {
    this.#broker = broker;
    this.#theme = theme;
  }

  async play(frames: readonly PlaybackFrame[]): Promise<void> {
    this.#broker.enter({ screen: 'main', bytes: undefined, key: (key) => this.#key(key), resized: () => {} });
    this.#broker.open();
    for (const [index, frame] of frames.entries()) {
      this.#position = `${index + 1}/${frames.length}`;
      await this.#wait(frame.delay);
      if (this.#left) return;
      await this.#print([
        ...frame.annotations.map(({ kind, text }) => this.#theme.dim(`${kind}: ${text}`)),
        `${frame.prompt}${frame.line}`,
      ]);
      await this.#wait(frame.outputDelay);
      await this.#print([...frame.lines, ...frame.coach.map((line) => this.#theme.dim(line))]);
    }
  }

  close(): void {
    this.#broker.erase();
    this.#broker.close();
  }

  async #print(lines: readonly string[]): Promise<void> {
    if (this.#left || lines.length === 0) return;
    if (!this.#broker.print(lines, this.#frame())) await this.#broker.drained();
  }

  /** Settles after the delay, or at once when the user skips; while paused only a key lets it go on. */
  async #wait(milliseconds: number): Promise<void> {
    if (this.#left) return;
    await new Promise<void>((resolve) => {
      const timer = this.#paused ? undefined : setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => {};
  }

  #key(key: Key): void {
    const name = key.kind === 'text' ? key.text : key.kind === 'chord' ? key.chord : '';
    switch (name) {
      case 'q':
      case 'ctrl-c':
      case 'ctrl-d':
        this.#left = true;
        break;
      case ' ':
        this.#paused = !this.#paused;
        this.#broker.paint(this.#frame());
        if (this.#paused) return;
        break;
      case 'n':
      case 'enter':
        break;
      default:
        return;
    }
    this.#wake();
  }

  #frame(): Frame {
    if (!this.#paused) return NO_FRAME;
    return {
      rows: [this.#theme.dim(`paused ${this.#position}: Space goes on, n steps, q leaves`)],
      cursor: undefined,
    };
  }
}
