import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { PLATFORMS } from '../engine/platforms/platform-catalogue.ts';
import { parseRequest } from './arguments.ts';
import { twinOf } from './flag.ts';
import { ALL_FLAGS } from './flags.ts';
import { SUBCOMMANDS } from './subcommands.ts';
import { usageText } from './usage.ts';

/** A word that the flag takes as its argument. */
function valueOfFlag(name: string): string {
  const values = ALL_FLAGS.find((flag) => flag.name === name)?.argument?.values;
  switch (values?.kind) {
    case 'words':
    case 'words-or-file':
      return values.words[0] ?? '';
    case 'number':
    case 'whole-number':
      return String(values.high);
    case 'time':
      return values.example;
    default:
      return 'x';
  }
}

function wordsOf(name: string): readonly string[] {
  const values = ALL_FLAGS.find((flag) => flag.name === name)?.argument?.values;
  return values && 'words' in values ? values.words : [];
}

test('every flag of the table is accepted, in its short form too, and every other is not', () => {
  for (const { name, short, argument } of ALL_FLAGS) {
    const value = argument ? [valueOfFlag(name)] : [];
    for (const spelled of [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]) {
      expect([spelled, parseRequest([spelled, ...value], {}).kind]).not.toEqual([spelled, 'wrong-usage']);
    }
  }
  expect(parseRequest(['--worlds', 'hq'], {}).kind).toBe('wrong-usage');
});

test('a flag with a twin means the same on the command line and in the environment', () => {
  const asked = ALL_FLAGS.filter(({ twin }) => twin === 'environment');
  for (const { name, argument, forms } of asked) {
    const form = forms[0] === 'verify' || forms[0] === 'replay' ? [forms[0], 'x'] : [];
    const value = argument ? [valueOfFlag(name)] : [];
    const onLine = parseRequest([...form, `--${name}`, ...value], {});
    expect(parseRequest(form, { [twinOf(name)]: value[0] ?? '1' })).toEqual(onLine);
    // Switching a flag on changes something, but for the first world and number, which are the defaults.
    if (!argument) expect(onLine).not.toEqual(parseRequest(form, {}));
  }
});

test('every subcommand is accepted with its operand', () => {
  for (const { name, values, operand: written } of SUBCOMMANDS) {
    const files = written.split(' ').map(() => 'x');
    const operand = values === undefined ? [] : values.kind === 'words' ? [values.words[0] ?? ''] : files;
    expect(parseRequest([name, ...operand], {}).kind).toBe(name);
  }
  expect(parseRequest(['completion'], {}).kind).toBe('wrong-usage');
  expect(parseRequest(['completion', 'tcsh'], {}).kind).toBe('wrong-usage');
  expect(parseRequest(['man', 'x'], {}).kind).toBe('wrong-usage');
});

test('the words on offer are all that there are', () => {
  const folder = new URL('../engine/worlds/', import.meta.url);
  const worlds = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  expect([...wordsOf('world')].sort()).toEqual(worlds.map((file) => basename(file, '.yaml')).sort());
  expect(wordsOf('platform')).toEqual(PLATFORMS.map(({ model }) => model));
});

test('the help names every flag and subcommand, and fits into 120 columns', () => {
  const text = usageText();
  for (const { name } of ALL_FLAGS) expect(text).toContain(`--${name}`);
  for (const { name } of SUBCOMMANDS) expect(text).toContain(`  fwsh ${name}`);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});
