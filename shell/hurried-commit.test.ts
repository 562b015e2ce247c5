// A commit at the prompt: whoever waits for it does not wait the twenty seconds that it takes in the world.
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { managedConversation } from './testing/managed-conversation.ts';
import { closeAfterEach, open } from './testing/memory-shell.ts';

closeAfterEach();

/** A shell over a quiet firewall in configuration mode, with a change that can be committed. */
async function changed() {
  const { session } = managedConversation(shippedWorld('hq', { warmUp: 0, traffic: [] }));
  const { terminal, scheduler } = open({ loading: Promise.resolve(session), statusLine: true });
  await terminal.until((screen) => screen.includes('sessions'));
  terminal.type('configure\rset address later ip-netmask 10.9.9.9\r');
  await terminal.until((screen) => screen.split('[edit]').length === 3);
  const now = () => session.engine.view.now();
  const pass = (milliseconds: number) => {
    const before = now();
    scheduler.pass(milliseconds);
    return now() - before;
  };
  return { session, terminal, pass };
}

test('twenty seconds of the world pass in two, and then time goes on as before', async () => {
  const { session, terminal, pass } = await changed();
  expect(pass(500)).toBe(500);
  terminal.type('commit\r');
  await terminal.until((screen) => screen.includes('Commit job 64 is in progress'));
  expect(pass(1000)).toBe(10_000);
  await terminal.until((screen) => screen.includes('.......55%'));
  // The status line tells the speed that was chosen: only its clock shows the haste.
  expect(session.status().speed).toBe(1);
  expect(pass(1000)).toBe(10_000);
  await terminal.until((screen) => screen.includes('Configuration committed successfully'));
  expect(session.engine.view.management.jobs()[0]).toMatchObject({ id: 64, status: 'FIN', result: 'OK' });
  expect(pass(500)).toBe(500);
});

test('a commit that was left goes on at the pace of the world', async () => {
  const { session, terminal, pass } = await changed();
  terminal.type('commit\r');
  await terminal.until((screen) => screen.includes('Commit job 64 is in progress'));
  expect(pass(500)).toBe(5000);
  terminal.type('\x03');
  await terminal.until((screen) => /^\.{7}\^C\n\[edit\]\n.*#\n.*sessions\s*$/m.test(screen));
  expect(pass(14_000)).toBe(14_000);
  expect(session.engine.view.management.jobs()[0]).toMatchObject({ status: 'ACT' });
  expect(pass(1000)).toBe(1000);
  expect(session.engine.view.management.jobs()[0]).toMatchObject({ status: 'FIN' });
});

test('a line that is watched runs at the pace of the world', async () => {
  const { terminal, pass } = await changed();
  terminal.type('exit\rping source 10.20.0.1 host 10.30.0.5\r');
  await terminal.until((screen) => screen.includes('icmp_seq=1'));
  expect(pass(1000)).toBe(1000);
});
