// A session in full beside the live table: the report of `show session id`, kept when its session has gone for good.
import type { SessionKey } from '../../engine/session-ranking.ts';
import type { EngineView } from '../../engine/view.ts';
import type { LayoutProfile } from '../../grammar/text/layout-profile.ts';
import { sessionDetail } from '../../grammar/text/session-detail.text.ts';
import { stateWord } from '../../grammar/text/session-words.ts';
import { isSameSession } from './session-identity.ts';

/** A report and what is to be known about it. */
export interface SessionReport {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the device prints in front of every line of a report, and the lines that only repeat its id. */
const INDENT = 8;
const TITLE_LINES = 3;

/** Reads reports, and remembers the last. */
export class ReportReader {
  private readonly view: EngineView;
  private readonly layout: LayoutProfile;
  private last: { readonly key: SessionKey; readonly lines: readonly string[] } | undefined;

  constructor(view: EngineView, layout: LayoutProfile) {
    this.view = view;
    this.layout = layout;
  }

  /** The session as it is, or as it was when it could be read last. */
  read(key: SessionKey): SessionReport {
    const session = this.view.session(key.id);
    if (session === undefined || session.startTime !== key.startTime) return this.remembered(key);
    const lines = sessionDetail(session, this.layout)
      .slice(TITLE_LINES)
      .map((line) => (line.startsWith(' '.repeat(INDENT)) ? line.slice(INDENT) : line));
    this.last = { key, lines };
    const ended = session.timeToLive === undefined;
    const what = ended ? `ended, ${session.endReason}` : stateWord(session.c2s.state);
    return { title: `Session ${key.id}  ${what}`, lines };
  }

  private remembered(key: SessionKey): SessionReport {
    const known = isSameSession(this.last?.key, key) ? this.last : undefined;
    const lines = known?.lines ?? ['Its record is gone: its id belongs to another session, or to nobody.'];
    return { title: `Session ${key.id}  ended${known ? ', as last seen' : ''}`, lines };
  }
}
