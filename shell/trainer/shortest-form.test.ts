import { expect, test } from 'vitest';
import { exemplarFirewall } from '../../grammar/commands/testing/exemplar-firewall.ts';
import { createExecutor } from '../../grammar/execute.ts';
import { shortestForm } from './shortest-form.ts';

const executor = createExecutor({ engine: exemplarFirewall(), release: '11.2', coach: 'on' });

function check(line: string, text: string, keys: number): void {
  expect(shortestForm(executor, line)).toEqual({ text, keys });
}

/** Keys without a Tab are a line of their own, and that line must mean the same. */
function sameMeaning(line: string): void {
  const { text, keys } = shortestForm(executor, line);
  expect(text).not.toContain('<Tab>');
  expect(executor.meaning(text)).toBe(executor.meaning(line));
  expect(keys).toBe(text.length + 1);
}

test('keywords are as short as they stay unambiguous', () => {
  check('show session info', 'sh se info', 11);
  check('clear session all', 'cl se a', 8);
  for (const line of ['show session all filter state discard', 'set cli pager off', 'show clock more']) {
    sameMeaning(line);
  }
});

test('a word that other words begin with needs no more letters than they have in common', () => {
  check('show session all filter source 10.20.0.50', 'sh se a f so 10.20.0.50', 24);
});

test('free values are typed in full, unless Tab knows them', () => {
  check('show session id 77777', 'sh se id 77777', 15);
  check('show session all filter rule Users-Web', 'sh se a f ru <Tab>W<Tab>', 17);
});

test('a pipe and its pattern stay as they are', () => {
  check('show session info | match "a b"', 'sh se info | m "a b"', 21);
});
