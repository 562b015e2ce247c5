// A transcript that passes by: one entry is in memory at a time, so a file of any size is run, printed and exported in little room.
import { transcriptItems } from './read.ts';
import type { Entry, Transcript, TranscriptHeader } from './transcript.ts';

/** An opened stream. What a whole transcript tells at once is known here when the entries are at their end. */
export interface TranscriptStream {
  readonly header: TranscriptHeader;
  /** To go through once, from the first to the last. They end early where the file is wrong. */
  readonly entries: Iterable<Entry>;
  /** Where the recording broke off. */
  readonly truncated: Transcript['truncated'];
  /** What is wrong with the file, behind the entries that were read; undefined for nothing. */
  readonly problem: string | undefined;
}

/** An opened stream, or the one thing that is wrong with its beginning. */
export type StreamReading =
  | { readonly kind: 'stream'; readonly stream: TranscriptStream }
  | { readonly kind: 'unreadable'; readonly problem: string };

/** Reads lines up to the header; the rest when it is asked for. */
export function openTranscriptStream(lines: Iterable<string>): StreamReading {
  const items = transcriptItems(lines);
  const { value: first } = items.next();
  if (first === undefined || first.kind !== 'header') {
    const problem = first?.kind === 'unreadable' ? first.problem : 'line 1: expected a transcript header';
    return { kind: 'unreadable', problem };
  }
  let truncated: Transcript['truncated'];
  let problem: string | undefined;
  function* entries(): Generator<Entry> {
    for (const item of items) {
      if (item.kind === 'entry') yield item.entry;
      if (item.kind === 'end') truncated = item.truncated;
      if (item.kind === 'unreadable') problem = item.problem;
    }
  }
  const stream: TranscriptStream = {
    header: first.header,
    entries: entries(),
    get truncated() {
      return truncated;
    },
    get problem() {
      return problem;
    },
  };
  return { kind: 'stream', stream };
}
