import { expect, test } from 'vitest';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection } from './connection.fixture.ts';
import { FLOW_DISCARD_DROP } from './counter-catalogue.ts';
import { Workbench } from './dataplane.fixture.ts';
import { UDP } from './packet.ts';

const RULE = { name: 'Ask', from: ['inside'], to: ['outside'], service: ['any'], enforcement: 'web-form' };
const ON = { zones: ['inside'], portals: [1] };
const STRANGER = '10.0.0.5:40000 > 192.0.2.80:80';
const ANNA = '10.0.0.61:40000 > 192.0.2.80:80';

function bench(rule: object = {}, userIdentification: object = ON): Workbench {
  return new Workbench(smallWorld({ authenticationRules: [{ ...RULE, ...rule }], userIdentification }));
}

const ask = { payload: 300, application: 'web-browsing' };

/** Question and answer, by which App-ID knows the application: what became of the answer. */
function answerTo(connection: Connection, application = 'web-browsing'): string {
  connection.establish().client({ payload: 300, application });
  const verdict = connection.server({ payload: 900, application });
  return connection.bench.packet.peerReset === 1 ? `${verdict}, client reset` : verdict;
}

test('a web session of nobody known is answered by the portal, and stays in DISCARD until its timer is over', () => {
  const at = bench();
  const connection = new Connection(at, STRANGER);
  expect(answerTo(connection)).toBe('dropped, client reset');
  expect(connection.detail).toMatchObject({
    c2s: { state: 'discard' },
    application: 'web-browsing',
    endReason: 'auth-policy-redirect',
    captivePortal: true,
    rule: 'Out',
    timeout: 90,
  });
  expect(connection.client(ask)).toBe('dropped');
  expect(at.state.counters.valueOf(FLOW_DISCARD_DROP)).toBe(2);
  at.age(1090);
  expect(at.log(1)).toMatchObject([
    { subtype: 'end', endReason: 'auth-policy-redirect', action: 'allow', rule: 'Out' },
  ]);
});

test.each([
  ['who is known passes', {}, ON, ANNA, 'forwarded'],
  ['a rule that asks for nothing lets pass', { enforcement: 'no-captive-portal' }, ON, STRANGER, 'forwarded'],
  ['a rule that is disabled', { disabled: true }, ON, STRANGER, 'forwarded'],
  ['a rule for other ports', { service: ['tcp/443'] }, ON, STRANGER, 'forwarded'],
  ['a rule for known users alone', { user: ['known-user'] }, ON, STRANGER, 'forwarded'],
  ['a rule for the unknown', { user: ['unknown'] }, ON, STRANGER, 'dropped, client reset'],
  ['a portal that is off', {}, { zones: ['inside'] }, STRANGER, 'forwarded'],
  ['a zone that identifies nobody', {}, { zones: ['servers'], portals: [1] }, STRANGER, 'forwarded'],
  [
    'in a zone that identifies nobody the known are unknown',
    { user: ['unknown'] },
    { zones: ['inside'], portals: [1], zoneLists: [{ zone: 'inside', exclude: ['10.0.0.61'] }] },
    ANNA,
    'dropped, client reset',
  ],
] as const)('%s', (_, rule, userIdentification, flow, verdict) => {
  expect(answerTo(new Connection(bench(rule, userIdentification), flow))).toBe(verdict);
});

test('TLS that stays closed is dropped without an answer, opened TLS is answered', () => {
  expect(answerTo(new Connection(bench()), 'ssl')).toBe('dropped');
  const opened = new Workbench(
    smallWorld({
      authenticationRules: [RULE],
      userIdentification: ON,
      decryptionRules: [{ name: 'Open', from: ['inside'], to: ['outside'], action: 'decrypt' }],
    }),
  );
  expect(answerTo(new Connection(opened), 'ssl')).toBe('dropped, client reset');
});

test('a security rule that denies is heard first', () => {
  const connection = new Connection(bench()).identify('bittorrent').identify('bittorrent');
  expect(connection.detail.endReason).toBe('policy-deny');
});

test('names are resolved all the same', () => {
  const query = { flow: '10.0.0.5:5353 > 192.0.2.53:53', via: 'ethernet1/2', protocol: UDP };
  expect(bench().send({ ...query, payload: 40, application: 'dns' })).toBe('forwarded');
});

test('who is asked hits the rule, who is known does not', () => {
  const at = bench();
  answerTo(new Connection(at, ANNA));
  expect(at.state.hits.authentication.countOf(0)).toBe(0);
  answerTo(new Connection(at, STRANGER));
  expect(at.state.hits.authentication.countOf(0)).toBe(1);
});
