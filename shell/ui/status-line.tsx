import { Box, Text } from 'ink';
import type { Theme } from './theme.ts';

interface StatusLineProps {
  readonly status: string;
  readonly columns: number;
  readonly theme: Theme;
}

/** The bottom row. Its last cell stays empty, so that no terminal wraps it. */
export function StatusLine({ status, columns, theme }: StatusLineProps) {
  return (
    <Box width={columns - 1}>
      <Text wrap="truncate">{theme.dim(status)}</Text>
    </Box>
  );
}
