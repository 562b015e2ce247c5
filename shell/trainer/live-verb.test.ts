import { expect, test } from 'vitest';
import { testDesk } from './testing/test-desk.ts';
import { runTrainerLine } from './verbs.ts';

const { desk } = testDesk();

test('the live table is a view, with the criteria behind filter as its operand', () => {
  expect(runTrainerLine(desk, ':live')).toEqual({
    status: 'rejected',
    lines: [':live needs a terminal that can move its cursor'],
    view: { name: 'live', operand: '' },
  });
  expect(runTrainerLine(desk, ':li filter state active').view).toEqual({
    name: 'live',
    operand: 'state active',
  });
});

test('criteria that are none open nothing and are answered in one line', () => {
  for (const line of [':live filter', ':live filter state', ':live filter bogus 1', ':live state active']) {
    const { status, lines, view } = runTrainerLine(desk, line);
    expect([status, lines.length, view]).toEqual(['rejected', 1, undefined]);
    expect(lines[0]).toMatch(/^:live /);
  }
});
