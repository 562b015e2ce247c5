import { expect, test } from 'vitest';
import { nearestCommand } from './nearest-command.ts';

function check(path: string, nearest: string | undefined): void {
  expect(nearestCommand(path.split(' ')), path).toBe(nearest);
}

test('the command that shares the most leading keywords is the nearest', () => {
  check('show session all start-at filter', 'show session all');
  check('clear session offload', 'clear session id');
  check('show counter interfaces', 'show counter interface');
});

test('of several, the one with more of the other words is nearer', () => {
  check('show dataplane session info', 'show session info');
  check('show counter management-server name', 'show counter global name');
  check('set cli config pager', 'set cli pager');
});

test('without a common beginning any common word counts', () => {
  check('view dataplane session info', 'show session info');
  check('request shutdown system', 'request restart system');
});

test('a command that shares no word has none near', () => {
  check('scp', undefined);
  check('reaper', undefined);
});
