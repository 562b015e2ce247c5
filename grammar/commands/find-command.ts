// The commands themselves. Vendor: Find a Specific Command Using a Keyword Search.

import { value } from '../language/command.ts';
import { vendor } from '../language/command-source.ts';
import { text } from '../language/value-types.ts';
import { command } from './device-context.ts';

/** Assumption: no blank line follows the echo, and a keyword without a match prints nothing. */
export const findCommand = command({
  path: ['find', 'command'],
  help: 'List commands',
  source: vendor(
    'Find a Specific Command Using a Keyword Search',
    'a keyword without a match prints nothing',
  ),
  options: { keyword: value(text, 'Text that a listed command contains') },
  run: (context, { keyword }) => context.findCommand(keyword),
  text: (paths) => paths,
});
