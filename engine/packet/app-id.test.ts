import { expect, test } from 'vitest';
import { smallWorld } from '../world/small-world.fixture.ts';
import { Connection, INSIDE, SERVERS } from './connection.fixture.ts';
import { Workbench } from './dataplane.fixture.ts';
import { TCP_SYN, UDP } from './packet.ts';

const ANY = { name: 'Any', from: ['inside'], to: ['servers'], service: ['any'], logStart: true };
const SHIFTING = [
  { name: 'docs-base', transport: 'tcp', ports: [443], identifiedAfter: 3, carrier: 'ssl', timeout: 700 },
  {
    name: 'docs-upload',
    transport: 'tcp',
    ports: [443],
    identifiedAfter: 5,
    carrier: 'docs-base',
    timeout: 77,
  },
];

function connect(changes: Readonly<Record<string, unknown>> = { securityRules: [ANY] }): Connection {
  return new Connection(new Workbench(smallWorld(changes)), '10.0.0.5:40000 > 172.16.0.9:443', SERVERS);
}

/** Application and end reason in the newest record. */
function lastLog(connection: Connection) {
  const [record] = connection.bench.log(1);
  return [record?.subtype, record?.application, record?.endReason];
}

test('a session whose handshake was not completed is logged as incomplete', () => {
  const connection = connect();
  connection.bench.age(1005);
  expect(lastLog(connection)).toEqual(['end', 'incomplete', 'aged-out']);
});

test('a session without data after its handshake is logged as incomplete', () => {
  const connection = connect().establish();
  connection.bench.age(1000 + 3600);
  expect(lastLog(connection)).toEqual(['end', 'incomplete', 'aged-out']);
});

test('a session with too little data for its application is logged as insufficient-data', () => {
  const connection = connect().establish();
  connection.client({ payload: 100 });
  connection.bench.age(1000 + 3600);
  expect(lastLog(connection)).toEqual(['end', 'insufficient-data', 'aged-out']);
});

test('a first packet that is denied is logged as not-applicable', () => {
  const connection = connect({ securityRules: [{ ...ANY, action: 'deny' }] });
  expect(connection.row).toBe(0);
  expect(lastLog(connection)).toEqual(['drop', 'not-applicable', 'n/a']);
});

test.each([
  [6, 'unknown-tcp'],
  [UDP, 'unknown-udp'],
])(
  'data of protocol %i that fits no application becomes %s with the fourth packet',
  (protocol, application) => {
    const bench = new Workbench(smallWorld({ securityRules: [ANY] }));
    const flow = '10.0.0.5:40000 > 172.16.0.9:9999';
    const connection = protocol === 6 ? new Connection(bench, flow, SERVERS).establish() : undefined;
    const names = [];
    for (let n = 0; n < 4; n++) {
      bench.send({ flow, via: INSIDE, protocol, tcpFlags: 16, payload: 50, application: '' });
      names.push(bench.state.compiled.names.applications.nameOf(bench.state.table.application[1] ?? 0));
    }
    expect(names).toEqual(['', '', '', application]);
    expect(connection?.detail.rule ?? 'Any').toBe('Any');
  },
);

test('an application shifts over its carriers, with a policy lookup and a log at start for each', () => {
  const connection = connect({ securityRules: [ANY], applications: SHIFTING }).establish();
  const seen = [];
  for (let n = 0; n < 6; n++) {
    connection.client({ payload: 100, application: 'docs-upload' });
    seen.push(connection.detail.application);
  }
  expect(seen).toEqual(['undecided', 'ssl', 'docs-base', 'docs-base', 'docs-upload', 'docs-upload']);
  expect(connection.detail.timeout).toBe(77);
  expect(connection.bench.log(9).map((record) => [record.subtype, record.application])).toEqual([
    ['start', 'docs-upload'],
    ['start', 'docs-base'],
    ['start', 'ssl'],
  ]);
});

test('packets that show a carrier again do not shift the application back', () => {
  const connection = connect({ securityRules: [ANY], applications: SHIFTING }).establish();
  for (let n = 0; n < 4; n++) connection.client({ payload: 100, application: 'docs-base' });
  connection.client({ payload: 100, application: 'ssl' });
  expect(connection.detail.application).toBe('docs-base');
});

test('a shift to an application that another rule allows takes that rule', () => {
  const rules = [
    { ...ANY, name: 'Docs', application: ['docs-base'] },
    { ...ANY, name: 'Tls', application: ['ssl'] },
  ];
  const connection = connect({ securityRules: rules, applications: SHIFTING }).establish();
  const seen = [];
  for (let n = 0; n < 3; n++) {
    connection.client({ payload: 100, application: 'docs-base' });
    seen.push(connection.detail.rule);
  }
  expect(seen).toEqual(['Docs', 'Tls', 'Docs']);
});

test('an application whose carrier no rule allows is denied before it is ever seen', () => {
  const rules = [{ ...ANY, application: ['docs-base'] }];
  const connection = connect({ securityRules: rules, applications: SHIFTING }).establish();
  connection.client({ payload: 100, application: 'docs-base' });
  expect(connection.client({ payload: 100, application: 'docs-base' })).toBe('dropped');
  expect(connection.detail).toMatchObject({
    application: 'ssl',
    rule: 'interzone-default',
    endReason: 'policy-deny',
    trackerStage: 'appid policy lookup deny',
  });
});

test('a shift to a denied application ends in DISCARD, after its carrier was allowed', () => {
  const rules = [{ ...ANY, name: 'No', application: ['docs-base'], action: 'deny' }, ANY];
  const connection = connect({ securityRules: rules, applications: SHIFTING }).establish();
  for (let n = 0; n < 3; n++) connection.client({ payload: 100, application: 'docs-base' });
  expect(connection.detail).toMatchObject({ rule: 'No', c2s: { state: 'discard' } });
  expect(connection.bench.log(9).map((record) => record.subtype)).toEqual(['deny', 'start']);
});

test('the log at start is written at the first application data, not at the SYN', () => {
  const connection = connect().establish();
  expect(connection.bench.state.log.count).toBe(0);
  connection.client({ payload: 100 });
  connection.server({ payload: 100 });
  expect(connection.bench.log(9)).toMatchObject([{ subtype: 'start', application: 'ssl', endReason: 'n/a' }]);
  expect(connection.client({ tcpFlags: TCP_SYN })).toBe('forwarded');
});
