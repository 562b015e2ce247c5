import type { LiveInput } from '../terminal/layout.ts';
import { inputRows } from '../terminal/plain-layout.ts';
import { RowStack } from './row-stack.tsx';
import type { Theme } from './theme.ts';

interface PromptLineProps {
  readonly input: Extract<LiveInput, { readonly kind: 'prompt' }>;
  readonly columns: number;
  readonly theme: Theme;
}

/** The prompt with the line being typed, broken at the right edge. */
export function PromptLine({ input, columns, theme }: PromptLineProps) {
  return <RowStack rows={inputRows(theme, input, columns)} />;
}
