import type { LiveInput } from '../terminal/layout.ts';
import { wrapInput } from '../terminal/plain-layout.ts';
import { RowStack } from './row-stack.tsx';

interface PagerLineProps {
  readonly input: Extract<LiveInput, { readonly kind: 'pager' }>;
  readonly columns: number;
}

/** The row under a page of a listing. */
export function PagerLine({ input, columns }: PagerLineProps) {
  return <RowStack rows={wrapInput(input, columns)?.rows ?? []} />;
}
