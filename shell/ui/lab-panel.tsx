import { RowStack } from './row-stack.tsx';

/** A lab under way, above the prompt; nothing at all where there is none. */
export function LabPanel({ rows }: { readonly rows: readonly string[] }) {
  return rows.length === 0 ? null : <RowStack rows={rows} />;
}
