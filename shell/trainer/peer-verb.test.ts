import { expect, test } from 'vitest';
import { testDesk } from './testing/test-desk.ts';
import { runTrainerLine } from './verbs.ts';

test('the other unit tells what it holds, and its switch and its content may be set', () => {
  const { desk, engine } = testDesk({ highAvailability: { peer: 'PA-B', ha2: 'wrong-vlan' } });
  expect(runTrainerLine(desk, ':peer')).toEqual({
    status: 'accepted',
    lines: ['PA-B is passive and holds 0 sessions of this unit'],
  });
  expect(runTrainerLine(desk, ':peer set ha2 same-vlan').status).toBe('accepted');
  expect(runTrainerLine(desk, ':peer set content other').status).toBe('accepted');
  expect(engine.view.management.pair()).toMatchObject({ ha2: 'up', peerContent: 'other' });
  for (const line of [
    ':peer set',
    ':peer set ha2',
    ':peer set ha2 up',
    ':peer ha2 same-vlan',
    ':peer set ha2 same-vlan now',
  ])
    expect(runTrainerLine(desk, line)).toMatchObject({ status: 'rejected' });
});

test('a link that is out stays out, and one unit has no peer', () => {
  const { desk } = testDesk({ highAvailability: { peer: 'PA-B', ha2: 'down' } });
  expect(runTrainerLine(desk, ':peer set ha2 same-vlan').status).toBe('rejected');
  expect(runTrainerLine(testDesk({}).desk, ':peer').lines).toEqual(['this firewall stands alone']);
});
