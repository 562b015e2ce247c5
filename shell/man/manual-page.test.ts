import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { twinOf } from '../flag.ts';
import { ALL_FLAGS } from '../flags.ts';
import { SUBCOMMANDS } from '../subcommands.ts';
import { manualPage } from './manual-page.ts';

const groff = spawnSync('groff', ['-man', '-Tascii', '-ww', '-P-c', '-P-b', '-P-u'], {
  input: manualPage(),
  encoding: 'utf8',
});

test('the manual page is up to date (renew it with: vitest run shell/man --update)', async () => {
  await expect(manualPage()).toMatchFileSnapshot('./fwsh.1');
});

test('every flag, twin and subcommand has an entry', () => {
  const page = manualPage().replaceAll('\\-', '-');
  for (const { name, twin } of ALL_FLAGS) {
    expect(page).toContain(`\\fB--${name}\\fR`);
    if (twin === 'environment') expect(page).toContain(`\\fB${twinOf(name)}\\fR`);
  }
  for (const { name } of SUBCOMMANDS) expect(page).toContain(`\\fB${name}\\fR`);
});

test('no line of the page is a macro by accident', () => {
  const macros = manualPage()
    .split('\n')
    .filter((line) => /^[.']/.test(line))
    .map((line) => line.split(' ')[0]);
  expect([...new Set(macros)].sort()).toEqual(['.PP', '.SH', '.TH', '.TP', '.\\"', '.br', '.fi', '.nf']);
});

// Only where groff is there to ask.
test.runIf(groff.error === undefined)('groff formats the page without a warning', () => {
  expect([groff.status, groff.stderr]).toEqual([0, '']);
  expect(groff.stdout).toContain('-c, --command LINE');
  expect(groff.stdout).toContain("printf 'show session info\\n' | fwsh --seed 7");
});
