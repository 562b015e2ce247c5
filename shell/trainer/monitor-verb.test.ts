import { expect, test } from 'vitest';
import { testDesk } from './testing/test-desk.ts';
import { runTrainerLine } from './verbs.ts';

test('the monitor is a view, and one line for who has no terminal', () => {
  const { desk } = testDesk();
  expect(runTrainerLine(desk, ':monitor')).toEqual({
    status: 'rejected',
    lines: [':monitor needs a terminal that can move its cursor'],
    view: { name: 'monitor', operand: '' },
  });
  expect(runTrainerLine(desk, ':mon now')).toEqual({
    status: 'rejected',
    lines: [':monitor takes nothing after it'],
  });
});
