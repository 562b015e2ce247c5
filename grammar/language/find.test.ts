import { expect, test } from 'vitest';
import { findPaths } from './find.ts';
import { createToyTree } from './toy-commands.ts';

function check(keyword: string | undefined, lines: readonly string[]): void {
  expect(findPaths(createToyTree(), keyword)).toEqual(lines);
}

const ALL =
  'list order all after <1-500> only table <1-40> table-side <left|right|low|lower> table-size <1-8> bean <value> from <ip/netmask> sweet';

test('every path is one line, its options in declaration order', () => {
  check(undefined, [
    'roast batch <value> dark hours <1-9> again',
    'grind finely quiet bean <value> seconds <1-60>|<auto> guests <value> till <ip>',
    ALL,
    'list order id <1-500>',
    'list clock',
    'list closet',
    'drop <1-500>',
  ]);
});

test('a keyword chooses the lines that contain it anywhere', () => {
  check('table-s', [ALL]);
  check('hours <1', ['roast batch <value> dark hours <1-9> again']);
  check('zebra', []);
});
