import { expect, test } from 'vitest';
import { sessionDetailOf } from '../session-records.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, SERVERS } from './connection.fixture.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_SYN } from './packet.ts';

const SCANNER = { name: 'scanner', transport: 'tcp', ports: [9200], timeout: 77 };
const OVERRIDE = {
  name: 'Scanners',
  from: ['inside'],
  to: ['servers'],
  protocol: 'tcp',
  port: '9200,9300-9310',
  application: 'scanner',
};
const RULE = {
  name: 'Scan',
  from: ['inside'],
  to: ['servers'],
  application: ['scanner'],
  service: ['any'],
  logStart: true,
};
const FLOW = '10.0.0.5:40000 > 172.16.0.30:9305';

function bench(changes: object = {}): Workbench {
  return new Workbench(
    smallWorld({
      applications: [SCANNER],
      overrideRules: [OVERRIDE],
      securityRules: [RULE],
      ...changes,
    }),
  );
}

test('the application of a session is that of the rule from its first packet on, whatever its payload shows', () => {
  const connection = new Connection(bench(), FLOW, SERVERS);
  expect(connection.detail).toMatchObject({ application: 'scanner', rule: 'Scan', layer7: 'enabled' });
  connection.identify('ssl');
  expect(connection.detail).toMatchObject({
    application: 'scanner',
    timeout: 77,
    layer7: 'completed',
    layer7PacketsC2s: 0,
    layer7PacketsS2c: 0,
  });
  expect(connection.bench.state.hits['app-override'].countOf(0)).toBe(1);
});

test('without a handshake the timeout of that application holds from the first packet on', () => {
  const names = { name: 'slow-names', transport: 'udp', ports: [53], timeout: 66 };
  const rule = { ...OVERRIDE, protocol: 'udp', port: '53', application: 'slow-names' };
  const changes = { applications: [names], overrideRules: [rule] };
  const one = bench({ ...changes, securityRules: [{ ...RULE, application: ['slow-names'] }] });
  one.send({ flow: '10.0.0.5:40000 > 172.16.0.30:53', via: 'ethernet1/2', protocol: 17, payload: 40 });
  expect(sessionDetailOf(one.state, one.state.table.nextLive(0))).toMatchObject({
    application: 'slow-names',
    timeout: 66,
  });
});

test('the security policy is asked for that application, and its start is logged with the first packet', () => {
  const connection = new Connection(bench(), FLOW, SERVERS);
  expect(connection.bench.log(1)).toMatchObject([{ subtype: 'start', application: 'scanner', rule: 'Scan' }]);
  const denying = bench({ securityRules: [{ ...RULE, application: ['ssl'] }] });
  expect(denying.send({ flow: FLOW, via: 'ethernet1/2', tcpFlags: TCP_SYN })).toBe('dropped');
});

test('nothing inspects the content of such a session', () => {
  const connection = new Connection(bench(), FLOW, SERVERS).identify();
  expect(connection.client({ payload: 500, content: 'reset-both' })).toBe('forwarded');
  const other = new Connection(bench({ overrideRules: [] }), FLOW, SERVERS).identify('scanner');
  expect(other.client({ payload: 500, content: 'reset-both' })).not.toBe('forwarded');
});

test.each([
  ['another port', { port: '9200' }],
  ['another protocol', { protocol: 'udp' }],
  ['another zone', { to: ['outside'] }],
  ['a rule that is switched off', { disabled: true }],
])('%s leaves the application to App-ID', (_, changes) => {
  const one = bench({
    overrideRules: [{ ...OVERRIDE, ...changes }],
    securityRules: [{ ...RULE, application: ['any'] }],
  });
  const connection = new Connection(one, FLOW, SERVERS).identify('ssh');
  expect(connection.detail.application).toBe('ssh');
});

test.each([
  [{ port: '9200-' }, 'not a port range'],
  [{ application: 'gopher' }, 'unknown application "gopher"'],
  [{ from: ['nowhere'] }, 'unknown zone "nowhere"'],
])('a rule with %o is told', (changes, message) => {
  expect(() => bench({ overrideRules: [{ ...OVERRIDE, ...changes }] })).toThrow(
    message.replaceAll('"', '\\"'),
  );
});
