// What stands around the rows of the live table, by Ink. The rows themselves are laid out already and never come here.

import { Box, Text } from 'ink';
import type { Glyphs } from '../fullscreen/sparkline.ts';
import type { BottomRow, LiveChromeContent, PaneContent } from '../live/live-picture.ts';
import { CompletionMenu } from './completion-menu.tsx';
import { createInkRoot } from './ink-root.ts';
import type { Theme } from './theme.ts';

/** The chrome as rows. */
export interface LiveChrome {
  readonly title: string;
  readonly pane: readonly string[];
  readonly bottom: string;
}

/** Lays chrome out until `close`. */
export interface LiveChromeLayout {
  chrome(content: LiveChromeContent): LiveChrome;
  close(): void;
}

interface ChromeLook {
  readonly theme: Theme;
  readonly glyphs: Glyphs;
}

/** A layout with one Ink tree of its own. */
export function createLiveChrome(look: ChromeLook): LiveChromeLayout {
  const root = createInkRoot();
  return {
    chrome(content) {
      const rows = root
        .rows(<Chrome content={content} look={look} />, content.columns)
        .map((row) => (look.glyphs === 'ascii' ? row.replaceAll('…', '~') : row));
      const { height } = content.paneSize;
      return { title: rows[0] ?? '', pane: rows.slice(1, 1 + height), bottom: rows[1 + height] ?? '' };
    },
    close: root.close,
  };
}

function Chrome({ content, look }: { readonly content: LiveChromeContent; readonly look: ChromeLook }) {
  const { columns, pane, paneSize, bottom } = content;
  return (
    <Box flexDirection="column" width={columns}>
      <Title content={content} theme={look.theme} />
      {pane && (
        <Box width={paneSize.width} height={paneSize.height} overflow="hidden">
          <Pane pane={pane} paneSize={paneSize} look={look} />
        </Box>
      )}
      <Bottom bottom={bottom} columns={columns} theme={look.theme} />
    </Box>
  );
}

function Title({ content, theme }: { readonly content: LiveChromeContent; readonly theme: Theme }) {
  const { left, mark, right } = content.title;
  return (
    <Box width={content.columns} height={1} justifyContent="space-between">
      <Box flexShrink={1}>
        <Text wrap="truncate">{theme.strong(left)}</Text>
      </Box>
      <Box flexShrink={0} marginLeft={1}>
        {mark !== '' && <Text>{theme.chosen(` ${mark} `)} </Text>}
        <Text>{right}</Text>
      </Box>
    </Box>
  );
}

interface PaneProps {
  readonly pane: PaneContent;
  readonly paneSize: LiveChromeContent['paneSize'];
  readonly look: ChromeLook;
}

function Pane({ pane, paneSize, look }: PaneProps) {
  const { theme } = look;
  switch (pane.kind) {
    case 'menu':
      return <CompletionMenu menu={pane.menu} columns={paneSize.width} theme={theme} />;
    case 'note':
      return <Text wrap="truncate">{theme.strong(pane.text)}</Text>;
    case 'lines':
      return <Framed title={pane.title} lines={pane.lines} paneSize={paneSize} look={look} />;
    case 'keys': {
      const width = Math.max(...pane.keys.map(({ shown }) => shown.length));
      const lines = pane.keys.map(({ shown, help }) => `${theme.strong(shown.padEnd(width))}  ${help}`);
      return <Framed title="Keys" lines={lines} paneSize={paneSize} look={look} />;
    }
  }
}

interface FramedProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly paneSize: LiveChromeContent['paneSize'];
  readonly look: ChromeLook;
}

function Framed({ title, lines, paneSize, look }: FramedProps) {
  const numbered = lines.map((text, line) => ({ text, key: `line-${line}` }));
  return (
    <Box
      flexDirection="column"
      borderStyle={look.glyphs === 'ascii' ? 'classic' : 'single'}
      width={paneSize.width}
      height={paneSize.height}
      paddingX={1}
    >
      <Text wrap="truncate">{look.theme.strong(title)}</Text>
      {numbered.map(({ text, key }) => (
        <Text key={key} wrap="truncate">
          {text === '' ? ' ' : text}
        </Text>
      ))}
    </Box>
  );
}

interface BottomProps {
  readonly bottom: BottomRow;
  readonly columns: number;
  readonly theme: Theme;
}

// The last cell of the screen stays empty, so that no terminal scrolls.
function Bottom({ bottom, columns, theme }: BottomProps) {
  return (
    <Box width={columns - 1} height={1}>
      <Text wrap="truncate">{bottomText(bottom, theme)}</Text>
    </Box>
  );
}

function bottomText(bottom: BottomRow, theme: Theme): string {
  switch (bottom.kind) {
    case 'keys':
      return bottom.filter === ''
        ? theme.dim(bottom.keys)
        : `${theme.strong(bottom.filter)}  ${theme.dim(bottom.keys)}`;
    case 'message':
      return theme.strong(bottom.text);
    case 'entry':
      return bottom.hint === ''
        ? bottom.label + bottom.text
        : `${bottom.label}${bottom.text}   ${theme.dim(bottom.hint)}`;
  }
}
