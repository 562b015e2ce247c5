// Types the lines of a scene into a conversation.
import type { Turn } from '../../../grammar/turn.ts';
import type { LiveSession } from '../../live-session.ts';
import type { ExampleScene } from './example-scene.ts';

/** A line as it was typed, behind its prompt, and what came of it. */
export interface Played {
  readonly prompt: string;
  readonly line: string;
  readonly turn: Turn;
}

/** All lines, one after the other; the caller may measure what happens between two of them. */
export function* playedScene({ lines }: ExampleScene, session: LiveSession): Generator<Played> {
  for (const example of lines) {
    const prompt = session.question?.()?.prompt ?? (session.place?.() === undefined ? '> ' : '# ');
    const line = typedLine(example, session);
    yield { prompt, line, turn: session.execute(line) };
  }
}

/** The line with the id of a session in the place of its stand-in. */
function typedLine(example: string, { engine }: LiveSession): string {
  if (!example.includes('{session}')) return example;
  const [first] = engine.view.sessions({}, { startAt: 1, limit: 1 });
  return example.replaceAll('{session}', String(first?.id ?? 0));
}

/** The conversation as text: lines behind their prompts, what was printed, and what the trainer added behind a bar. */
export function playedText(played: Iterable<Played>): string {
  const rows = [...played].flatMap(({ prompt, line, turn: { lines, coach } }) => [
    `${prompt}${line}`,
    ...lines,
    ...coach.map((row) => `| ${row}`),
  ]);
  return `${rows.join('\n')}\n`;
}
