import { Box, Text } from 'ink';
import type { LiveMenu } from '../terminal/layout.ts';
import { menuGap } from '../terminal/plain-layout.ts';
import type { Theme } from './theme.ts';

interface CompletionMenuProps {
  readonly menu: LiveMenu;
  readonly columns: number;
  readonly theme: Theme;
}

/** The words that may come next, each with its help beside it. */
export function CompletionMenu({ menu, columns, theme }: CompletionMenuProps) {
  const wordColumn = Math.min(menuGap.left + menu.wordWidth + menuGap.middle, columns);
  return (
    <Box flexDirection="column" width={columns}>
      {menu.entries.map(({ word, help }) => (
        <Box key={word} width={columns}>
          <Box width={wordColumn} paddingLeft={menuGap.left} flexShrink={0}>
            <Text wrap="truncate">{theme.strong(word)}</Text>
          </Box>
          <Text wrap="truncate">{help}</Text>
        </Box>
      ))}
      {menu.position !== undefined && (
        <Box paddingLeft={menuGap.left}>
          <Text wrap="truncate">{theme.dim(menu.position)}</Text>
        </Box>
      )}
    </Box>
  );
}
