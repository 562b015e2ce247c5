import { Box, Text } from 'ink';

/** Rows that are laid out already. One `Text` each: Ink would cut a text of several rows as a whole. */
export function RowStack({ rows }: { readonly rows: readonly string[] }) {
  const numbered = rows.map((text, row) => ({ text, key: `row-${row}` }));
  return (
    <Box flexDirection="column">
      {numbered.map(({ text, key }) => (
        // An empty text would have no height.
        <Text key={key} wrap="truncate">
          {text === '' ? ' ' : text}
        </Text>
      ))}
    </Box>
  );
}
