import { expect, test } from 'vitest';
import { sessionDetailOf } from '../session-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { INSIDE } from './connection.fixture.ts';
import { FLOW_HOST_SERVICE_DENY, FLOW_POLICY_DENY } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { ICMP, TCP_SYN } from './packet.ts';

const RULES = [{ name: 'Any', from: ['any'], to: ['any'], service: ['any'] }];

/** The inside interface with a management profile. */
function bench(profile: object | undefined, securityRules: readonly object[] = RULES): Workbench {
  const { interfaces } = smallWorld({});
  const managed = interfaces.map((port) =>
    port.name === INSIDE && profile !== undefined
      ? { ...port, managementProfile: { name: 'profile', ...profile } }
      : port,
  );
  return new Workbench(smallWorld({ interfaces: managed, securityRules }));
}

const OWN = smallWorld({})
  .interfaces.find(({ name }) => name === INSIDE)
  ?.address?.split('/')[0];
const shell = (from = '10.0.0.5') => ({ flow: `${from}:1024 > ${OWN}:22`, via: INSIDE, tcpFlags: TCP_SYN });
const web = { flow: `10.0.0.5:1024 > ${OWN}:80`, via: INSIDE, tcpFlags: TCP_SYN };
const ping = { flow: `10.0.0.5:77 > ${OWN}:1`, via: INSIDE, protocol: ICMP };

test('without a profile the firewall answers nobody', () => {
  const closed = bench(undefined);
  expect([shell(), web, ping].map((packet) => closed.send(packet))).toEqual([
    'dropped',
    'dropped',
    'dropped',
  ]);
  expect(closed.state.counters.valueOf(FLOW_HOST_SERVICE_DENY)).toBe(3);
});

test('a profile opens its services alone, and the session ends on the firewall', () => {
  const open = bench({ services: ['ping', 'ssh'] });
  expect([shell(), web, ping].map((packet) => open.send(packet))).toEqual([
    'forwarded',
    'dropped',
    'forwarded',
  ]);
  expect(open.state.counters.valueOf(FLOW_HOST_SERVICE_DENY)).toBe(1);
  expect(sessionDetailOf(open.state, 1)).toMatchObject({ terminatedOnHost: true, egressInterface: INSIDE });
});

test('a source that is not permitted is denied like a service that is not offered', () => {
  const narrow = bench({ services: ['ssh'], permittedAddresses: ['10.0.0.6/32'] });
  expect([shell(), shell('10.0.0.6')].map((packet) => narrow.send(packet))).toEqual(['dropped', 'forwarded']);
});

test('the security policy is asked as well', () => {
  const denied = bench({ services: ['ssh'] }, [{ ...RULES[0], action: 'deny' }]);
  expect(denied.send(shell())).toBe('dropped');
  expect(denied.state.counters.valueOf(FLOW_POLICY_DENY)).toBe(1);
  expect(denied.state.counters.valueOf(FLOW_HOST_SERVICE_DENY)).toBe(0);
});
