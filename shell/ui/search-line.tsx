import type { LiveInput } from '../terminal/layout.ts';
import { wrapInput } from '../terminal/plain-layout.ts';
import { RowStack } from './row-stack.tsx';

interface SearchLineProps {
  readonly input: Extract<LiveInput, { readonly kind: 'search' }>;
  readonly columns: number;
}

/** The search through the history: query and match. */
export function SearchLine({ input, columns }: SearchLineProps) {
  return <RowStack rows={wrapInput(input, columns)?.rows ?? []} />;
}
