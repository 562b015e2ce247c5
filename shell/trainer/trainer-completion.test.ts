import { expect, test } from 'vitest';
import { testDesk } from './testing/test-desk.ts';
import { completeTrainerLine, deviceLineIn, trainerHelpRows } from './trainer-completion.ts';
import { TRAINER_VERBS } from './verbs.ts';

const VIEW = testDesk({
  hosts: [
    { name: 'isp', address: '203.0.113.1' },
    { name: 'pc', address: '10.0.0.61' },
  ],
}).desk.view;

/** What is offered where the bar stands. */
function offered(marked: string): readonly string[] {
  const cursor = marked.indexOf('|');
  return completeTrainerLine(VIEW, marked.replace('|', ''), cursor).suggestions.map(({ text }) => text);
}

test('behind the colon every verb may stand', () => {
  expect(offered(':|')).toEqual(TRAINER_VERBS.map(({ name }) => name));
  expect(offered('  :|')).toEqual(TRAINER_VERBS.map(({ name }) => name));
});

test('a verb is completed from its beginning', () => {
  expect(offered(':res|')).toEqual(['resume']);
  expect(offered(':xyz|')).toEqual([]);
  expect(completeTrainerLine(VIEW, ':wa', 3)).toEqual({
    from: 1,
    to: 3,
    suggestions: [{ text: 'warp', help: expect.stringContaining('virtual time') }],
    commonPrefix: 'warp',
  });
});

test('what several verbs share is the common prefix', () => {
  const { commonPrefix, suggestions } = completeTrainerLine(VIEW, ':', 1);
  expect([commonPrefix, suggestions.length]).toEqual(['', TRAINER_VERBS.length]);
  expect(completeTrainerLine(VIEW, ':coach o', 8)).toMatchObject({ from: 7, to: 8, commonPrefix: 'o' });
});

test('words of an operand are offered once', () => {
  expect(offered(':coach |')).toEqual(['on', 'off']);
  expect(offered(':coach of|')).toEqual(['off']);
  expect(offered(':speed 6|')).toEqual(['60']);
  expect(offered(':warp |')).toEqual([]);
  expect(offered(':nothing |')).toEqual([]);
  expect(offered(':coach on |')).toEqual([]);
  expect(offered(':coa |')).toEqual(['on', 'off']);
});

test('only what stands left of the cursor counts', () => {
  expect(offered(':wa| 30m')).toEqual(['warp']);
});

test('help lists the same words with their help', () => {
  expect(trainerHelpRows(VIEW, ':pau', 4)).toEqual([{ symbol: ' ', word: 'pause', help: 'stop world time' }]);
  expect(trainerHelpRows(VIEW, ':', 1).map(({ word }) => word)).toEqual(offered(':|'));
});

test('help shows the place of a free operand, which a blank must not complete', () => {
  const words = (line: string) => trainerHelpRows(VIEW, line, line.length).map(({ word }) => word);
  expect(words(':warp ')).toEqual(['<DURATION>']);
  expect(words(':speed 6')).toEqual(['60', '<FACTOR>']);
  expect(words(':coach ')).toEqual(['on', 'off']);
  expect(words(':pause ')).toEqual([]);
  expect(words(':warp 30m ')).toEqual([]);
});

test('behind its choice the operand of :live is a line of the device, at another place', () => {
  const line = ':live filter state act';
  const { from, ...device } = { from: line.indexOf('act'), ...deviceLineIn(line, line.length) };
  expect(device.line).toBe('show session all filter state act');
  expect(device.cursor).toBe(device.line?.length);
  expect(device.line?.indexOf('act')).toBe(from - (device.shift ?? 0));
  for (const other of [':live filter', ':live ', ':monitor filter x', ':warp filter x', ':live match x']) {
    expect(deviceLineIn(other, other.length)).toBeUndefined();
  }
  expect(deviceLineIn(line, 3)).toBeUndefined();
});

test('behind host its names, what may be done, and the words of a setting are offered', () => {
  expect(offered(':host |')).toEqual(['isp', 'pc']);
  expect(offered(':host pc |')).toEqual(['netstat', 'ping', 'restart', 'set']);
  expect(offered(':host pc set |')).toEqual([
    'arp',
    'duplex',
    'gateway',
    'keepalive',
    'mtu',
    'neighbor',
    'route',
    'tunnel',
  ]);
  expect(offered(':host pc set tunnel |')).toEqual(['answers', 'silent', 'drops']);
  expect(offered(':host pc set g|')).toEqual(['gateway']);
  expect(offered(':host pc set gateway |')).toEqual(['firewall', 'elsewhere']);
  expect(offered(':host pc set route 10.0.0.0/8 |')).toEqual(['firewall', 'around', 'nowhere']);
  expect(offered(':host pc set gateway firewall |')).toEqual([]);
  expect(offered(':host pc restart |')).toEqual([]);
});
