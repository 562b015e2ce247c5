import { Box } from 'ink';
import type { LiveView } from '../terminal/layout.ts';
import { BottomLine } from './bottom-line.tsx';
import { CompletionMenu } from './completion-menu.tsx';
import { LabPanel } from './lab-panel.tsx';
import { PagerLine } from './pager-line.tsx';
import { PromptLine } from './prompt-line.tsx';
import { SearchLine } from './search-line.tsx';
import type { Theme } from './theme.ts';

/** Everything below the scrollback, top to bottom. */
export function App({ view, theme }: { readonly view: LiveView; readonly theme: Theme }) {
  return (
    <Box flexDirection="column" width={view.columns}>
      <LabPanel rows={view.lab} />
      <InputLine view={view} theme={theme} />
      {view.menu && <CompletionMenu menu={view.menu} columns={view.columns} theme={theme} />}
      {view.notice && <BottomLine text={theme.strong(view.notice)} columns={view.columns} />}
      {view.status && <BottomLine text={theme.dim(view.status)} columns={view.columns} />}
    </Box>
  );
}

function InputLine({ view, theme }: { readonly view: LiveView; readonly theme: Theme }) {
  const { input, columns } = view;
  switch (input.kind) {
    case 'prompt':
      return <PromptLine input={input} columns={columns} theme={theme} />;
    case 'search':
      return <SearchLine input={input} columns={columns} />;
    case 'pager':
      return <PagerLine input={input} columns={columns} />;
    case 'none':
      return null;
  }
}
