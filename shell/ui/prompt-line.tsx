import type { LiveInput } from '../terminal/layout.ts';
import { wrapInput } from '../terminal/plain-layout.ts';
import { RowStack } from './row-stack.tsx';

interface PromptLineProps {
  readonly input: Extract<LiveInput, { readonly kind: 'prompt' }>;
  readonly columns: number;
}

/** The prompt with the line being typed, broken at the right edge. */
export function PromptLine({ input, columns }: PromptLineProps) {
  return <RowStack rows={wrapInput(input, columns)?.rows ?? []} />;
}
