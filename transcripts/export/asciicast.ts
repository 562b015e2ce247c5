// A transcript as asciicast, versions 2 and 3: what a terminal would have shown, with marks, for the players of that format.
// The pins and the lines go along in members that players leave alone, so that `../import/asciicast.ts` finds every turn again.
import { outputStatus } from '../output-status.ts';
import { printable } from '../printable.ts';
import { readRemark, remarkOf, remarkText } from '../remark-text.ts';
import { clockInstant, type Entry, type TranscriptEvent, type TranscriptHeader } from '../transcript.ts';

/** Versions that are written. Version 1 has no marks. */
export type AsciicastVersion = 2 | 3;

/** What a cast is made of: a transcript, or one that passes by. */
export interface CastSource {
  readonly header: TranscriptHeader;
  readonly entries: Iterable<Entry>;
}

/** The whole file. All texts are printable; the only control characters are the line ends that a terminal needs. */
export function asciicastText(source: CastSource, version: AsciicastVersion): string {
  return [...asciicastLines(source, version)].join('');
}

/** The same line by line, as the entries come. */
export function* asciicastLines(source: CastSource, version: AsciicastVersion): Generator<string> {
  yield `${JSON.stringify(castHeader(source.header, version))}\n`;
  let before = 0;
  let at = 0;
  for (const { event } of source.entries) {
    const events = castEvents(event);
    const shown = events.length > 0;
    // A warp's mark tells its own way; all else that took virtual time has to be told.
    const passed: readonly CastEvent[] =
      shown && event.at !== at ? [[silentCode, told({ at: event.at })]] : [];
    if (shown) at = event.kind === 'warp' ? event.to : event.at;
    for (const [code, data] of [...passed, ...events]) {
      // Real time may stand still or, in a file somebody wrote, go back; a cast may not.
      const now = Math.max(event.t, before);
      const seconds = (version === 2 ? now : now - before) / 1000;
      before = now;
      yield `${JSON.stringify([seconds, code, data])}\n`;
    }
  }
}

function castHeader(header: TranscriptHeader, version: AsciicastVersion): object {
  const { columns, rows, world, worldHash, seed, release, platform, clock, engine } = header;
  const shared = {
    // The clock of the world: a recording knows no other.
    timestamp: Math.floor((clockInstant(clock) ?? 0) / 1000),
    title: `${printable(world)} on ${printable(platform)}, release ${printable(release)}`,
    fwsh: { world, worldHash, seed, release, platform, clock, engine },
  };
  if (version === 2) return { version, width: columns, height: rows, ...shared };
  return { version, term: { cols: columns, rows, type: 'xterm-256color' }, ...shared };
}

/**
 * An event that no player knows and every player passes over. Its data is a JSON text with what a terminal does not show and an
 * import could not guess: `{"at":1810}` the virtual time of what follows, `{"status":"rejected"}` of the answer before it.
 */
export const silentCode = 'f';

type CastEvent = readonly [code: 'o' | 'i' | 'm' | typeof silentCode, data: string];

function told(facts: { readonly at: number } | { readonly status: string }): string {
  return JSON.stringify(facts);
}

function castEvents(event: TranscriptEvent): readonly CastEvent[] {
  switch (event.kind) {
    case 'cmd':
      return [
        ['o', printable(event.prompt)],
        ['i', `${printable(event.line)}\r`],
        ['o', `${printable(event.line)}\r\n`],
      ];
    case 'out':
      return [
        ...outputOf(event.lines),
        ...(outputStatus(event.lines) === event.status
          ? []
          : [[silentCode, told({ status: event.status })] as const]),
      ];
    case 'mark':
    case 'note':
    case 'warp':
      return [['m', markLabel(event)]];
    case 'key':
    case 'speed':
    case 'pause':
      return [];
    default:
      return assertNever(event);
  }
}

function outputOf(lines: readonly string[]): readonly CastEvent[] {
  return lines.length === 0 ? [] : [['o', lines.map((line) => `${printable(line)}\r\n`).join('')]];
}

// A cast has marks alone. One that could be taken for something else tells that it is a mark.
function markLabel(event: Extract<TranscriptEvent, { readonly kind: 'mark' | 'note' | 'warp' }>): string {
  const text = event.kind === 'mark' ? printable(event.name) : undefined;
  if (text !== undefined && readRemark(text) === undefined) return text;
  const remark = remarkOf(event);
  return remark === undefined ? '' : remarkText(remark);
}

function assertNever(event: never): never {
  throw new Error(`no such event: ${JSON.stringify(event)}`);
}
