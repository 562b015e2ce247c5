import { expect, test } from 'vitest';
import { configuredWorld } from '../config/configured-world.ts';
import { worldConfiguration } from '../config/world-configuration.ts';
import { createEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { configurationOf } from '../world/firewall-configuration.ts';
import { smallWorld } from '../world/small-world.fixture.ts';
import type { World } from '../world/world-schema.ts';

type Words = Readonly<Record<string, unknown>>;

const STRICT = {
  name: 'Strict',
  blockExpired: true,
  blockUntrusted: true,
  blockUnsupportedVersion: true,
  minVersion: 'tls1-2',
};

function world(tls: Words, changes: Words = {}): World {
  return smallWorld({
    warmUp: 60,
    traffic: [
      {
        name: 'portal',
        application: 'ssl',
        clients: ['10.0.0.32/28'],
        servers: ['198.51.100.7'],
        perSecond: 1,
        exchanges: [4, 4],
        think: [50, 60],
        tls: { serverName: 'portal.supplier.example', ...tls },
      },
    ],
    decryptionRules: [{ name: 'Open', from: ['inside'], to: ['outside'], profile: 'Strict' }],
    decryptionProfiles: [STRICT],
    ...changes,
  });
}

function lived(tls: Words, changes: Words = {}): Engine {
  const engine = createEngine(world(tls, changes), { seed: 1 });
  engine.advance(engine.startsAt + 120_000);
  return engine;
}

/** End reasons of the conversations of the last minutes. */
function reasons(engine: Engine): readonly string[] {
  const records = engine.view.trafficLog({ limit: 1000, direction: 'backward' });
  return [
    ...new Set(records.filter(({ subtype }) => subtype === 'end').map(({ endReason }) => endReason)),
  ].sort();
}

const counter = (engine: Engine, name: string) =>
  engine.view.counters().find((one) => one.name === name)?.value ?? 0;

const decrypted = (engine: Engine) => engine.view.countSessions({ sslDecrypt: true });

function check(
  tls: Words,
  changes: Words,
  expected: { ends: string; opened: boolean; counts?: string },
): void {
  const engine = lived(tls, changes);
  expect(reasons(engine)).toEqual([expected.ends]);
  expect(decrypted(engine) > 0).toBe(expected.opened);
  if (expected.counts !== undefined) expect(counter(engine, expected.counts)).toBeGreaterThan(10);
}

test('TLS that nothing is odd about is opened', () => {
  check({}, {}, { ends: 'tcp-fin', opened: true, counts: 'proxy_process' });
});

test('a certificate without its intermediate one is refused where untrusted issuers are', () => {
  const counts = 'proxy_decrypt_cert_validation_overall';
  check({ chain: 'incomplete' }, {}, { ends: 'decrypt-cert-validation', opened: false, counts });
  const lenient = { ...STRICT, blockUntrusted: false };
  check(
    { chain: 'incomplete' },
    { decryptionProfiles: [lenient] },
    { ends: 'tcp-fin', opened: true, counts: 'proxy_process' },
  );
});

test('with the intermediate certificate imported and trusted, the chain is whole', () => {
  const imported = { name: 'Supplier', commonName: 'Supplier CA 2' };
  const tls = { chain: 'incomplete', issuer: 'Supplier CA 2' };
  check(tls, { certificates: [imported] }, { ends: 'tcp-fin', opened: true });
  const unmarked = { certificates: [{ ...imported, isTrusted: false }] };
  check(tls, unmarked, { ends: 'decrypt-cert-validation', opened: false });
  check(
    { ...tls, chain: 'expired' },
    { certificates: [imported] },
    { ends: 'decrypt-cert-validation', opened: false },
  );
});

test('a version that the profile does not allow ends the session, or leaves it closed', () => {
  const old = { minVersion: 'sslv3', maxVersion: 'tls1-0' };
  const counts = 'proxy_decrypt_unsupport_param_overall';
  check(old, {}, { ends: 'decrypt-unsupport-param', opened: false, counts });
  const lenient = { ...STRICT, blockUnsupportedVersion: false };
  check(old, { decryptionProfiles: [lenient] }, { ends: 'tcp-fin', opened: false });
  const exception = { ...STRICT, minVersion: 'tls1-0' };
  check(old, { decryptionProfiles: [exception] }, { ends: 'tcp-fin', opened: true });
});

test('a client that has pinned the certificate gives up, with a RST or with an alert before it', () => {
  check({ pinned: 'resets' }, {}, { ends: 'tcp-rst-from-client', opened: true });
  check(
    { pinned: 'alerts' },
    {},
    { ends: 'decrypt-error', opened: true, counts: 'proxy_decrypt_error_overall' },
  );
});

test('an excluded server is left alone, by its name or by that of its domain', () => {
  for (const server of ['portal.supplier.example', '*.supplier.example'])
    check({ pinned: 'resets' }, { decryptionExclusions: [server] }, { ends: 'tcp-fin', opened: false });
  for (const other of ['supplier.example', '*.portal.supplier.example'])
    check(
      { pinned: 'resets' },
      { decryptionExclusions: [other] },
      { ends: 'tcp-rst-from-client', opened: true },
    );
});

test('profiles, exclusions and certificates are read as they were written, and a commit has them heeded', () => {
  const tls = { chain: 'incomplete', issuer: 'Supplier CA 2' };
  const mended = world(tls, {
    certificates: [
      { name: 'Supplier', commonName: 'Supplier CA 2' },
      { name: 'Spare', commonName: 'Spare CA', isTrusted: false },
    ],
    decryptionExclusions: ['*.bank.example'],
  });
  const found = configuredWorld(mended, worldConfiguration(mended));
  expect(found).toMatchObject({ kind: 'world', world: mended, warnings: [] });
  const engine = lived(tls);
  engine.apply({ kind: 'commit', configuration: configurationOf(mended) });
  engine.advance(engine.view.now() + 60_000);
  expect(reasons(engine)).toEqual(['decrypt-cert-validation', 'tcp-fin']);
});

test('a connection that somebody asks for is as odd as the traffic that it is like', () => {
  const engine = lived({ chain: 'untrusted' });
  const outcome = engine.apply({
    kind: 'open-connection',
    request: { client: '10.0.0.200', server: '198.51.100.7', application: 'ssl', like: 'portal' },
  });
  expect(outcome.kind).toBe('connection-opened');
  engine.advance(engine.view.now() + 200_000);
  const own = engine.view
    .trafficLog({ limit: 1000, direction: 'backward' })
    .filter(({ source, subtype }) => source === '10.0.0.200' && subtype === 'end');
  expect(own.map(({ endReason }) => endReason)).toEqual(['decrypt-cert-validation']);
});
