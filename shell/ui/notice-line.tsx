import { Box, Text } from 'ink';
import type { Theme } from './theme.ts';

interface NoticeLineProps {
  readonly notice: string;
  readonly columns: number;
  readonly theme: Theme;
}

/** What is wrong with the screen itself. Its last cell stays empty, so that no terminal wraps it. */
export function NoticeLine({ notice, columns, theme }: NoticeLineProps) {
  return (
    <Box width={columns - 1}>
      <Text wrap="truncate">{theme.strong(notice)}</Text>
    </Box>
  );
}
