import { Box } from 'ink';
import type { LiveView } from '../terminal/layout.ts';
import { CompletionMenu } from './completion-menu.tsx';
import { NoticeLine } from './notice-line.tsx';
import { PagerLine } from './pager-line.tsx';
import { PromptLine } from './prompt-line.tsx';
import { SearchLine } from './search-line.tsx';
import { StatusLine } from './status-line.tsx';
import type { Theme } from './theme.ts';

/** Everything below the scrollback, top to bottom. */
export function App({ view, theme }: { readonly view: LiveView; readonly theme: Theme }) {
  return (
    <Box flexDirection="column" width={view.columns}>
      <InputLine view={view} theme={theme} />
      {view.menu && <CompletionMenu menu={view.menu} columns={view.columns} theme={theme} />}
      {view.notice && <NoticeLine notice={view.notice} columns={view.columns} theme={theme} />}
      {view.status && <StatusLine status={view.status} columns={view.columns} theme={theme} />}
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
