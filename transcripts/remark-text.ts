// Marks, notes and jumps of world time as one line of text, and back: the exports that hold nothing but text carry them so.
import { printable } from './printable.ts';
import type { TranscriptEvent } from './transcript.ts';

/** What a line of text can tell beside turns. `by` in virtual milliseconds. */
export type Remark =
  | { readonly kind: 'mark' | 'note'; readonly text: string }
  | { readonly kind: 'warp'; readonly by: number };

/** The remark of an event; undefined for all others. Its text is printable. */
export function remarkOf(event: TranscriptEvent): Remark | undefined {
  if (event.kind === 'mark') return { kind: 'mark', text: printable(event.name) };
  if (event.kind === 'note') return { kind: 'note', text: printable(event.text) };
  return event.kind === 'warp' ? { kind: 'warp', by: event.to - event.at } : undefined;
}

/** As a reader understands it: `mark: A`, `note: b`, `world time moves on by 60 s`. */
export function remarkText(remark: Remark): string {
  return remark.kind === 'warp'
    ? `world time moves on by ${remark.by / 1000} s`
    : `${remark.kind}: ${remark.text}`;
}

/** What `remarkText` wrote; undefined for any other text. */
export function readRemark(text: string): Remark | undefined {
  const [, kind, told = ''] = /^(mark|note): (.*)$/s.exec(text) ?? [];
  if (kind === 'mark' || kind === 'note') return { kind, text: told };
  const [, seconds] = /^world time moves on by (\d+(?:\.\d+)?) s$/.exec(text) ?? [];
  return seconds === undefined ? undefined : { kind: 'warp', by: Math.round(Number(seconds) * 1000) };
}

/** The event of a remark at a moment. */
export function remarkEvent(
  remark: Remark,
  { at, t }: { readonly at: number; readonly t: number },
): TranscriptEvent {
  switch (remark.kind) {
    case 'mark':
      return { kind: 'mark', at, t, name: remark.text };
    case 'note':
      return { kind: 'note', at, t, text: remark.text };
    case 'warp':
      return { kind: 'warp', at, t, to: at + remark.by };
    default:
      return assertNever(remark);
  }
}

function assertNever(remark: never): never {
  throw new Error(`no such remark: ${JSON.stringify(remark)}`);
}
