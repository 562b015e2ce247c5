// The dashboard on a blessed screen: one box for each panel, of which only the visible rows go to blessed.
import blessed from 'blessed';
import type { TerminalSize } from '../terminal/terminal.ts';
import { truncate } from '../terminal/text-width.ts';
import type { MonitorHistory } from './monitor-history.ts';
import {
  isLargeEnough,
  PANEL_IDS,
  type PanelId,
  type PanelPlace,
  placePanels,
  SMALLEST_SCREEN,
} from './monitor-layout.ts';
import { panelContent } from './monitor-model.ts';
import { MONITOR_KEYS, type MonitorState, type PanelReach } from './monitor-state.ts';
import { paceText } from './pace-text.ts';
import type { PanelContent, Tone } from './panel-content.ts';
import { fitted } from './panel-table.ts';
import type { Glyphs } from './sparkline.ts';

/** How the dashboard may look. */
export interface MonitorLook {
  readonly glyphs: Glyphs;
  /** False: no colours; frames, marks and words say the same. */
  readonly color: boolean;
}

/** What is on the screen. */
export interface MonitorPicture {
  readonly state: MonitorState;
  readonly history: MonitorHistory;
  readonly size: TerminalSize;
}

const TONES: Readonly<Record<Tone, string>> = { plain: '', good: '32', warning: '33', curve: '36' };

const KEY_ROW = '1-9 Tab focus  Enter enlarge  Space pause  +/- rate  ? keys  q back';

/** Draws pictures into boxes of a screen. */
export class MonitorScreen {
  private readonly look: MonitorLook;
  private readonly boxes: ReadonlyMap<PanelId, blessed.Widgets.BoxElement>;
  private readonly title: blessed.Widgets.BoxElement;
  private readonly keys: blessed.Widgets.BoxElement;
  private readonly overlay: blessed.Widgets.BoxElement;
  /** The places of the panels on screen. */
  places: readonly PanelPlace[] = [];
  private contents: ReadonlyMap<PanelId, PanelContent> = new Map();

  constructor(screen: blessed.Widgets.Screen, look: MonitorLook) {
    this.look = look;
    const framed = { parent: screen, border: { type: 'line' as const }, wrap: false };
    this.boxes = new Map(PANEL_IDS.map((id) => [id, blessed.box({ ...framed, hidden: true })]));
    this.title = blessed.box({ parent: screen, top: 0, left: 0, height: 1, wrap: false });
    this.keys = blessed.box({ parent: screen, left: 0, height: 1, wrap: false });
    this.overlay = blessed.box({ ...framed, hidden: true });
  }

  /** Puts a picture into the boxes; the screen shows it with its next `render`. */
  put(picture: MonitorPicture): void {
    const { state, size } = picture;
    const large = isLargeEnough(size);
    this.places = large ? placePanels(size, state.enlarged ? state.focus : undefined) : [];
    this.contents = new Map(this.places.map((place) => [place.id, this.content(place, picture)]));
    for (const [id, box] of this.boxes) this.putPanel(id, box, state);
    this.putEdges(picture);
    this.overlay.hidden = large && !state.keysShown;
    if (!large) this.putOverlay('Too small', tooSmall(size), size);
    else if (state.keysShown) this.putOverlay('Keys', keyRows(), size);
  }

  /** How far a panel on screen can be scrolled. */
  readonly reach: PanelReach = (id) => {
    const content = this.contents.get(id);
    const place = this.places.find((candidate) => candidate.id === id);
    if (content === undefined || place === undefined) return { furthest: 0, page: 1 };
    const page = visibleRows(place, content);
    return { furthest: Math.max(0, content.rows.length - page), page };
  };

  private content({ id, width, height }: PanelPlace, { history, state }: MonitorPicture): PanelContent {
    const { glyphs } = this.look;
    return panelContent(id, history, {
      width: width - 2,
      height: height - 2,
      glyphs,
      talkerOrder: state.talkerOrder,
    });
  }

  private putPanel(id: PanelId, box: blessed.Widgets.BoxElement, state: MonitorState): void {
    const place = this.places.find((candidate) => candidate.id === id);
    const content = this.contents.get(id);
    box.hidden = place === undefined;
    if (place === undefined || content === undefined) return;
    Object.assign(box.position, {
      left: place.left,
      top: place.top,
      width: place.width,
      height: place.height,
    });
    const focused = id === state.focus;
    this.frame(box, focused);
    const from = Math.min(state.scrolled[id] ?? 0, this.reach(id).furthest);
    const rows = content.rows.slice(from, from + visibleRows(place, content));
    const texts = rows.map(({ text, tone }) => this.toned(this.row(text, place.width - 2), tone));
    const header = content.header === undefined ? [] : [this.row(content.header, place.width - 2)];
    box.setContent([...header, ...texts].join('\n'));
    const left = content.rows.length - from - rows.length;
    const more = left > 0 || from > 0 ? ` ${from + 1}-${from + rows.length}/${content.rows.length}` : '';
    const label = `${PANEL_IDS.indexOf(id) + 1} ${content.title}${more}`;
    box.setLabel(this.row(focused ? `[${label}]` : ` ${label} `, place.width - 4));
  }

  private putEdges({ state, history, size }: MonitorPicture): void {
    const { system } = history.latest;
    const reading = state.refresh === 'paused' ? 'PAUSED' : `${state.refreshesPerSecond} refreshes/s`;
    const left = ` ${system.hostname}  ${system.model}  ${system.softwareVersion}`;
    const right = `world ${paceText({ speed: history.latest.speed, pace: history.pace })}  ${reading} `;
    const gap = Math.max(1, size.columns - left.length - right.length);
    this.title.setContent(this.inverse(fitted(left + ' '.repeat(gap) + right, size.columns)));
    Object.assign(this.title.position, { width: size.columns });
    Object.assign(this.keys.position, { top: size.rows - 1, width: size.columns });
    this.keys.setContent(this.row(` ${KEY_ROW}`, size.columns));
  }

  private putOverlay(label: string, rows: readonly string[], { columns, rows: height }: TerminalSize): void {
    const inner = Math.min(columns - 2, Math.max(...rows.map((row) => row.length)));
    const shown = rows.slice(0, Math.max(1, height - 4));
    Object.assign(this.overlay.position, {
      left: Math.max(0, Math.floor((columns - inner - 2) / 2)),
      top: Math.max(0, Math.floor((height - shown.length - 2) / 2)),
      width: inner + 2,
      height: shown.length + 2,
    });
    this.overlay.setContent(shown.map((row) => this.row(row, inner)).join('\n'));
    this.overlay.setLabel(` ${label} `);
  }

  private frame(box: blessed.Widgets.BoxElement, focused: boolean): void {
    const fg = this.look.color && focused ? 'cyan' : 'default';
    box.style.border = { fg, bold: focused && this.look.color };
  }

  private toned(text: string, tone: Tone): string {
    const code = this.look.color ? TONES[tone] : '';
    return code === '' ? text : `\x1b[${code}m${text}\x1b[39m`;
  }

  private inverse(text: string): string {
    return this.look.color ? `\x1b[7m${text}\x1b[27m` : text;
  }

  /** Text of the world as it may stand in a box: no control characters, no wider than the box. */
  private row(text: string, width: number): string {
    const cut = truncate(text.replace(/\p{Cc}/gu, ' '), width);
    return this.look.glyphs === 'ascii' ? cut.replaceAll('…', '~') : cut;
  }
}

function visibleRows({ height }: PanelPlace, { header }: PanelContent): number {
  return Math.max(1, height - 2 - (header === undefined ? 0 : 1));
}

function tooSmall({ columns, rows }: TerminalSize): readonly string[] {
  const { columns: wide, rows: high } = SMALLEST_SCREEN;
  return [`needs ${wide}x${high}, has ${columns}x${rows}`, 'q: back'];
}

function keyRows(): readonly string[] {
  const width = Math.max(...MONITOR_KEYS.map(([keys]) => keys.length));
  return MONITOR_KEYS.map(([keys, meaning]) => `${keys.padEnd(width)}  ${meaning}`);
}
