import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hqHeader, hqOutputs } from '../testing/hq-sample.ts';
import type { TranscriptEvent } from '../transcript.ts';
import { createAddressPseudonyms } from './address-pseudonym.ts';
import { redactedTranscript } from './redact.ts';
import type { Secret } from './secret.ts';

/** FNV-1a: good enough to tell bits apart in a test. */
const secret: Secret = {
  number: (text, bound) => {
    let hash = 2166136261;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
    return ((hash ^ (hash >>> 15)) >>> 0) % bound;
  },
};

function redacted(
  lines: readonly string[],
  line = 'show x',
  prompt = 'carla@edge-fw-7> ',
): readonly string[] {
  const events: readonly TranscriptEvent[] = [
    { kind: 'cmd', at: 0, t: 0, line, prompt },
    { kind: 'out', at: 0, t: 0, status: 'accepted', lines },
  ];
  const entries = events.map((event, index) => ({ event, fileLine: index + 2 }));
  const result = redactedTranscript({ header: hqHeader, entries, truncated: undefined }, secret);
  return result.events.flatMap((event) => {
    if (event.kind === 'cmd') return [event.prompt + event.line];
    return event.kind === 'out' ? event.lines : [];
  });
}

const bitsOf = (address: string) =>
  address
    .split('.')
    .map((byte) => Number(byte).toString(2).padStart(8, '0'))
    .join('');
const common = (first: string, second: string) => {
  let at = 0;
  while (at < 32 && bitsOf(first)[at] === bitsOf(second)[at]) at++;
  return at;
};

test('private addresses share as many bits as before, and no two become one', () => {
  const addresses = createAddressPseudonyms(secret);
  const byte = fc.integer({ min: 0, max: 255 });
  const inside = fc.tuple(byte, byte, byte).map((rest) => `10.${rest.join('.')}`);
  fc.assert(
    fc.property(inside, inside, (first, second) => {
      const [one, two] = [addresses.ipv4(first, undefined), addresses.ipv4(second, undefined)];
      expect(one).toMatch(/^10\./);
      expect(common(one, two)).toBe(common(first, second));
    }),
    { numRuns: 300 },
  );
});

test('public addresses become documentation addresses and stay together with their network', () => {
  const [, first = '', second = '', third = ''] = redacted([
    '8.8.4.4',
    '8.8.4.200',
    '1.1.1.1/24 0.0.0.0/0 255.255.255.0',
  ]);
  expect(first).toMatch(/^192\.0\.2\./);
  expect(second).toMatch(/^192\.0\.2\./);
  expect(common(first, second)).toBe(common('8.8.4.4', '8.8.4.200'));
  expect(third).toMatch(/^198\.51\.100\.\d+\/24 0\.0\.0\.0\/0 255\.255\.255\.0$/);
});

test('a network stays a network that holds its hosts', () => {
  const [, text = ''] = redacted(['10.20.0.0/16 via 10.20.7.9']);
  const [, network = '', host = ''] = /^(\S+)\/16 via (\S+)$/.exec(text) ?? [];
  expect(bitsOf(network).slice(16)).toBe('0'.repeat(16));
  expect(common(network, host)).toBeGreaterThanOrEqual(16);
  expect(network).not.toBe('10.20.0.0');
});

test('users, hosts, serial numbers, keys, mail and hardware addresses are gone everywhere, the same for the same', () => {
  const lines = [
    'hostname: edge-fw-7',
    'serial: 015351000012345',
    '                src user:    corp\\dora',
    'dora logged in from 2a02:1:2::9, serial 015351000012345, mac 00:1b:17:aa:bb:cc',
    'phash $5$abcdefgh$zzzzzzzzzzzz; key -AQ==Zm9vYmFyYmF6cXV4Zm9v mail dora.dee@firm.example.net',
    'set password Sup3rSecret',
  ];
  const text = redacted(lines, 'show user dora').join('\n');
  expect(text).not.toMatch(/edge-fw-7|015351000012345|carla|dora|corp|2a02|00:1b|abcdefgh|AQ==|firm|Sup3r/);
  expect(text).toContain('user1@host1> show user user2');
  expect(text).toContain('domain1\\user2');
  expect(text.match(/000000000000001/g)).toHaveLength(2);
  expect(text).toContain('2001:db8:');
  expect(text).toMatch(/00:00:5e:00:53:/);
});

test('columns stay where they were, and what is no name stays as it is', () => {
  const listing = hqOutputs['show session meter'];
  expect(redacted(listing).slice(1)).toEqual(listing);
  const [, row = ''] = redacted(['8.8.4.4                203.0']);
  expect(row.indexOf('203.0')).toBe(23);
  expect(redacted(['time 10:41:55, version 10.2.9-h1, 64:1'])[1]).toBe(
    'time 10:41:55, version 10.2.9-h1, 64:1',
  );
});

test('the mapping is nowhere in the result', () => {
  const entries = [{ event: { kind: 'mark', at: 0, t: 0, name: '10.1.2.3' } as const, fileLine: 2 }];
  const result = redactedTranscript(
    { header: { ...hqHeader, world: '/home/carla/mine.yaml' }, entries, truncated: undefined },
    secret,
  );
  expect(JSON.stringify(result)).not.toMatch(/10\.1\.2\.3|carla/);
  expect(result.header.extra).toEqual({ redacted: true });
});
