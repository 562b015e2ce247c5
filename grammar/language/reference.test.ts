import { expect, test } from 'vitest';
import { commandReference } from './reference.ts';
import { createToyTree } from './toy-commands.ts';

function check(section: string): void {
  expect(commandReference(createToyTree(), 'Toy commands')).toContain(section);
}

test('a section has the syntax, the help, whether it is simulated, and the options', () => {
  check(`## \`grind [finely] [quiet] bean <value> [seconds <1-60>|<auto>] [guests <value>] [till <ip>]\`

Grind beans. Simulated: yes. Vendor: the menu.

- \`finely\`: finely
`);
  check('## `list order all [after <1-500>] [only ...]`\n');
  check('- `only ...`: Choose orders\n- `only table <1-40>`: Table of the guest\n');
  check('## `roast batch <value> again`\n\nagain. Simulated: no.\n');
});

test('sections are sorted by path', () => {
  const titles = commandReference(createToyTree(), 'Toy commands').match(/^## `\S+/gm);
  expect(titles).toEqual([...(titles ?? [])].sort());
});
