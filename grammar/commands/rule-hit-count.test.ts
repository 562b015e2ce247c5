import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const TRAFFIC = [
  { name: 'names', application: 'dns', clients: ['10.0.0.5'], servers: ['192.0.2.53'], perSecond: 5 },
];
const SHOW = 'show rule-hit-count vsys vsys-name vsys1 rule-base';
const CLEAR = 'clear rule-hit-count vsys vsys-name vsys1 rule-base';

const HEADING = [
  '',
  `${'Rule Name'.padEnd(32)}${'Hit Count'.padEnd(13)}${['First Hit', 'Last Hit', 'Last Reset', 'Rule Create'].map((word) => `${word} Timestamp`.padEnd(25)).join('')}Rule Modify Timestamp`,
  ['-'.repeat(31), '-'.repeat(12), ...Array.from({ length: 5 }, () => '-'.repeat(24))].join(' '),
];
const NEVER = '-'.padEnd(25);
const BEGUN = 'Wed Mar 18 10:00:00 2026 Wed Mar 18 10:00:00 2026';
const AT_10 = 'Wed Mar 18 10:00:10 2026 ';

test('hits of the rules in their order, with the first and the last', () => {
  const { ask, engine } = livingFirewall(smallWorld({ traffic: TRAFFIC }));
  engine.advance(engine.startsAt + 10_000);
  const lines = ask(`${SHOW} security rules all`);
  expect(lines.slice(0, 3)).toEqual(HEADING);
  expect(lines.slice(3).map((line) => line.split(' ')[0])).toEqual([
    'No-P2P',
    'Out',
    'Web-In',
    'Admin',
    'intrazone-default',
    'interzone-default',
  ]);
  expect(lines[3]).toBe(`${'No-P2P'.padEnd(32)}${'0'.padEnd(13)}${NEVER.repeat(3)}${BEGUN}`);
  const out = /^Out {29}(\d+) +Wed Mar 18 10:00:00 2026 Wed Mar 18 10:00:(0\d|10) 2026 - +Wed Mar/.exec(
    lines[4] ?? '',
  );
  expect(Number(out?.[1])).toBe(engine.view.sessionStatistics().createdSinceBoot);
  expect(ask(`${SHOW} nat rules list [ SNAT ]`)[3]).toMatch(new RegExp(`^SNAT {28}${out?.[1]} `));
});

test('counting from 0 again, for the named rules alone', () => {
  const { ask, engine } = livingFirewall(smallWorld({ traffic: TRAFFIC }));
  engine.advance(engine.startsAt + 10_000);
  expect(ask(`${CLEAR} nat rules list [ DNAT ]`)).toEqual([]);
  expect(ask(`${SHOW} nat rules all`)[4]).toMatch(/^SNAT {28}[1-9]/);
  expect(ask(`${CLEAR} nat rules all`)).toEqual([]);
  expect(ask(`${SHOW} nat rules all`).slice(3)).toEqual(
    ['DNAT', 'SNAT'].map((name) => `${name.padEnd(32)}${'0'.padEnd(13)}${NEVER.repeat(2)}${AT_10}${BEGUN}`),
  );
  engine.advance(engine.startsAt + 12_000);
  expect(ask(`${SHOW} nat rules all`)[4]).toMatch(
    /^SNAT {28}[1-9]\d* +Wed Mar 18 10:00:1[0-2] 2026 .* Wed Mar 18 10:00:10 2026 Wed Mar/,
  );
});

test('policies and virtual systems that are not there have no rules', () => {
  const { ask } = livingFirewall(smallWorld());
  expect(ask(`${SHOW} sdwan rules all`)).toEqual(HEADING);
  expect(ask('show rule-hit-count vsys vsys-name vsys9 rule-base security rules all')).toEqual(HEADING);
});

test('hits outlive a snapshot and a fork', () => {
  const { ask, engine } = livingFirewall(smallWorld({ traffic: TRAFFIC }));
  engine.advance(engine.startsAt + 5_000);
  const hits = engine.view.ruleHits('security');
  expect(engine.fork().view.ruleHits('security')).toEqual(hits);
  ask(`${CLEAR} security rules all`);
  expect(engine.view.ruleHits('security').every((rule) => rule.count === 0)).toBe(true);
});
