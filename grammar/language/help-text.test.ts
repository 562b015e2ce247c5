import { expect, test } from 'vitest';
import { layoutHelp } from './help-text.ts';
import type { HelpRow } from './suggestion.ts';

function check(
  rows: readonly (readonly [HelpRow['symbol'], string, string])[],
  lines: readonly string[],
): void {
  expect(layoutHelp(rows.map(([symbol, word, help]) => ({ symbol, word, help })))).toEqual(lines);
}

test('help starts three blanks behind the longest word', () => {
  check(
    [
      ['+', 'show-expired', 'Show expired leases'],
      ['*', 'interface', 'Select one'],
      [' ', '<Enter>', 'Finish input'],
    ],
    ['+ show-expired   Show expired leases', '* interface      Select one', '  <Enter>        Finish input'],
  );
});

test('a place-holder that is the longest entry is followed by two blanks', () => {
  check(
    [
      [' ', '0', 'never'],
      [' ', '<value>', '<1-1440>'],
    ],
    ['  0        never', '  <value>  <1-1440>'],
  );
  check(
    [
      [' ', '|', 'Pipe through a command'],
      [' ', '<Enter>', 'Finish input'],
    ],
    ['  |        Pipe through a command', '  <Enter>  Finish input'],
  );
  check([], []);
});
