import { expect, test } from 'vitest';
import { smallWorld } from '../../engine/world/small-world.fixture.ts';
import { livingFirewall } from './testing/living-firewall.ts';

const TRAFFIC = [
  { name: 'names', application: 'dns', clients: ['10.0.0.5'], servers: ['192.0.2.53'], perSecond: 4 },
  {
    name: 'echo',
    application: 'ping',
    clients: ['10.0.0.5'],
    servers: ['192.0.2.53'],
    perSecond: 1,
    requestBytes: [9000, 9000],
  },
];

test('applications by what they have used, ended sessions among it', () => {
  const { ask, engine } = livingFirewall(smallWorld({ traffic: TRAFFIC }));
  engine.advance(engine.startsAt + 120_000);
  const lines = ask('show running application statistics');
  expect(lines.slice(0, 4)).toEqual([
    '',
    'Number of apps: 2',
    'App                             sessions    packets       bytes',
    '-'.repeat(80),
  ]);
  const rows = lines.slice(4).map((line) => line.split(/ +/));
  expect(rows.map(([name]) => name)).toEqual(['ping', 'dns']);
  const sessions = rows.reduce((sum, row) => sum + Number(row[1]), 0);
  expect(sessions).toBe(engine.view.sessionStatistics().createdSinceBoot);
  const packets = rows.reduce((sum, row) => sum + Number(row[2]), 0);
  expect(packets).toBe(engine.view.counters().find(({ name }) => name === 'pkt_sent')?.value);
  expect(engine.fork().view.dataplane.applicationUse()).toEqual(engine.view.dataplane.applicationUse());
});

test('settings of App-ID count the sessions of unknown applications', () => {
  const { ask } = livingFirewall(smallWorld());
  const lines = ask('show running application setting');
  expect(lines.slice(0, 3)).toEqual(['', 'Application setting:', 'Application cache              : yes']);
  expect(lines).toContain('Bypass when exceeds queue limit: yes');
  expect(lines.slice(-3)).toEqual([
    'Max. unknown sessions          : 4000',
    'Current unknown sessions       : 0',
    'Application capture            : off',
  ]);
  expect(livingFirewall(smallWorld(), '5.0').ask('show running application setting')).not.toContain(
    'Use AppID cache on SSL/SNI     : yes',
  );
});
