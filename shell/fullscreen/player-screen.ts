// Pictures of a playback in boxes of a blessed screen. The body has no frame, so that what is selected there is clean text.
import blessed from 'blessed';
import type { TerminalSize } from '../terminal/terminal.ts';
import { fitted } from './panel-table.ts';
import type { PlayerPicture, PlayerRow, PlayerTone } from './player-picture.ts';
import type { Glyphs } from './sparkline.ts';

/** How the player may look. */
export interface PlayerLook {
  readonly glyphs: Glyphs;
  readonly color: boolean;
}

const TONES: Readonly<Record<PlayerTone, readonly [string, string]>> = {
  plain: ['', ''],
  line: ['\x1b[1m', '\x1b[22m'],
  remark: ['\x1b[36m', '\x1b[39m'],
  coach: ['\x1b[33m', '\x1b[39m'],
  highlight: ['\x1b[4m', '\x1b[24m'],
  title: ['\x1b[7m', '\x1b[27m'],
  pointed: ['\x1b[7m', '\x1b[27m'],
};

/** Draws pictures; the screen shows them with its next `render`. */
export class PlayerScreen {
  private readonly look: PlayerLook;
  private readonly box: blessed.Widgets.BoxElement;

  constructor(screen: blessed.Widgets.Screen, look: PlayerLook) {
    this.look = look;
    this.box = blessed.box({ parent: screen, top: 0, left: 0, wrap: false });
  }

  put(picture: PlayerPicture, { columns, rows: height }: TerminalSize): void {
    const filled = height - 3 - picture.notes.length - picture.body.length;
    const rows: readonly PlayerRow[] = [
      { text: picture.title, tone: 'title' },
      ...picture.body,
      ...Array.from({ length: Math.max(0, filled) }, () => ({ text: '', tone: 'plain' }) as const),
      ...picture.notes,
      { text: picture.timeline, tone: 'plain' },
      { text: picture.foot, tone: 'plain' },
    ];
    Object.assign(this.box.position, { width: columns, height });
    this.box.setContent(rows.map((row) => this.drawn(row, columns)).join('\n'));
  }

  // Nothing of a transcript is a control sequence here: it was made printable, and tabs are blanks by now.
  private drawn({ text, tone }: PlayerRow, columns: number): string {
    const cut = fitted(text.replace(/\p{Cc}/gu, ' '), columns);
    const safe = this.look.glyphs === 'ascii' ? cut.replaceAll('…', '~') : cut;
    const [on, off] = this.look.color ? TONES[tone] : TONES.plain;
    return (
      on + safe.trimEnd() + (tone === 'title' ? ' '.repeat(safe.length - safe.trimEnd().length) : '') + off
    );
  }
}
