import { expect, test } from 'vitest';
import { hqFirewall } from './testing/hq-firewall.ts';

test('TCP settings are those of the running configuration', () => {
  const { ask } = hqFirewall();
  expect(ask('show running tcp state')).toMatchInlineSnapshot(`
    "
    session with asymmetric path            : drop packet
    Bypass if OO queue limit is reached     : no
    Urgent data                             : clear
    Drop if zero after clear urgent flag    : yes
    Check Timestamp option                  : yes
    Allow Challenge Ack                     : no
    Remove MPTCP option                     : yes"
  `);
  ask('configure');
  ask('set deviceconfig setting tcp asymmetric-path bypass');
  ask('set deviceconfig setting tcp urgent-data oobinline');
  expect(ask('run show running tcp state')).toContain('drop packet');
  ask('commit');
  expect(ask('run show running tcp state')).toMatchInlineSnapshot(`
    "
    session with asymmetric path            : bypass packet
    Bypass if OO queue limit is reached     : no
    Urgent data                             : oobinline
    Drop if zero after clear urgent flag    : yes
    Check Timestamp option                  : yes
    Allow Challenge Ack                     : no
    Remove MPTCP option                     : yes
    [edit]"
  `);
});
