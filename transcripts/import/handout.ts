// A handout of this program back to a transcript. Questions and notes of the side file are no part of it; of a shortened output
// the handout says how many lines are missing.

import { outputStatus } from '../output-status.ts';
import { readRemark, remarkEvent } from '../remark-text.ts';
import { clockInstant, type TranscriptEvent, type TranscriptHeader } from '../transcript.ts';
import { promptAndLine } from './prompt.ts';

/** What a handout holds. */
export interface HandoutReading {
  readonly pins: Pick<TranscriptHeader, 'world' | 'platform' | 'release' | 'seed' | 'clock'>;
  readonly events: readonly TranscriptEvent[];
}

const pinsLine = /^(.*), (\S+), release (\S+), seed (\d{1,15}), (\S+Z)$/;

/** Reads a handout; undefined when the text is none. */
export function readHandout(text: string): HandoutReading | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const [, world = '', platform = '', release = '', seed = '', clock = ''] =
    pinsLine.exec(unescaped(lines[2] ?? '')) ?? [];
  if (!lines[0]?.startsWith('# ') || lines[1] !== '' || clockInstant(clock) === undefined) return undefined;
  return {
    pins: { world, platform, release, seed: Number(seed), clock },
    events: eventsOfBlocks(blocksOf(lines.slice(3))),
  };
}

type Block =
  | { readonly kind: 'turn'; readonly lines: readonly string[] }
  | { readonly kind: 'mark' | 'remark'; readonly text: string };

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, fence] = /^(`{3,})text$/.exec(line) ?? [];
    if (fence !== undefined) {
      const end = lines.indexOf(fence, at + 1);
      blocks.push({ kind: 'turn', lines: lines.slice(at + 1, end === -1 ? lines.length : end) });
      at = end === -1 ? lines.length : end;
    } else if (line.startsWith('## ')) blocks.push({ kind: 'mark', text: unescaped(line.slice(3)) });
    else if (line.startsWith('> ') && !line.startsWith('> **'))
      blocks.push({ kind: 'remark', text: unescaped(line.slice(2)) });
  }
  return blocks;
}

/** Events with a second of real time between the turns. */
function eventsOfBlocks(blocks: readonly Block[]): readonly TranscriptEvent[] {
  let at = 0;
  let t = 0;
  return blocks.flatMap((block): readonly TranscriptEvent[] => {
    if (block.kind === 'turn') {
      const turn = turnEvents(block.lines, { at, t });
      t += 1000;
      return turn;
    }
    const moved = block.kind === 'remark' ? readRemark(block.text) : undefined;
    const remark =
      moved?.kind === 'warp'
        ? moved
        : { kind: block.kind === 'mark' ? ('mark' as const) : ('note' as const), text: block.text };
    const event = remarkEvent(remark, { at, t });
    if (event.kind === 'warp') at = event.to;
    return [event];
  });
}

function turnEvents(
  [first = '', ...shown]: readonly string[],
  instant: { readonly at: number; readonly t: number },
): readonly TranscriptEvent[] {
  const { prompt, line } = promptAndLine(first);
  const missing = Number(/^… (\d{1,9}) more lines$/.exec(shown.at(-1) ?? '')?.[1] ?? 0);
  const lines = missing === 0 ? shown : shown.slice(0, -1);
  return [
    { kind: 'cmd', ...instant, line, prompt },
    {
      kind: 'out',
      ...instant,
      status: outputStatus(lines),
      lines,
      ...(missing === 0 ? {} : { missing }),
    },
  ];
}

function unescaped(text: string): string {
  return text.replace(/\\([\\`*_{}[\]<>#|~&])/g, '$1');
}
