import { Box, Text } from 'ink';

interface BottomLineProps {
  /** With its style. */
  readonly text: string;
  readonly columns: number;
}

/** A row of one panel below the prompt. Its last cell stays empty, so that no terminal wraps it. */
export function BottomLine({ text, columns }: BottomLineProps) {
  return (
    <Box width={columns - 1}>
      <Text wrap="truncate">{text}</Text>
    </Box>
  );
}
