import { expect, test } from 'vitest';
import { entry } from '../../engine/config/config-node.ts';
import { valueAt } from '../../engine/config/config-tree.ts';
import { configurationDesk, exampleManagement } from './testing/configuration-desk.ts';

const RULES = ['vsys', entry('vsys1'), 'rulebase', 'security', 'rules'];
const CHANGE = 'set address web ip-netmask 10.20.0.81';

test('a commit prints its job, its progress and its result', () => {
  const { run } = configurationDesk();
  expect(run('configure', CHANGE, 'commit')).toEqual([
    '',
    'Commit job 2 is in progress. Use Ctrl+C to return to command prompt',
    '.......55%..70%.98%........100%',
    'Configuration committed successfully',
    '',
    '[edit]',
  ]);
});

test('a commit without changes does nothing, unless it is forced', () => {
  const { run } = configurationDesk();
  expect(run('configure', 'commit')).toEqual(['', 'There are no changes to commit.', '', '[edit]']);
  expect(run('commit force')).toContain('Configuration committed successfully');
});

test('a refused commit changes nothing, and its line is rejected', () => {
  const management = exampleManagement({
    errors: [{ kind: 'missing', path: ['vsys', entry('vsys1'), 'service', entry('udp-')], word: 'protocol' }],
    warnings: [],
  });
  const { run, execute } = configurationDesk(management);
  const before = management.running;
  run('configure', CHANGE);
  const turn = execute('commit');
  expect(turn.status).toBe('rejected');
  expect(turn.lines.slice(3)).toEqual([
    'Validation Error:',
    "service -> udp-  is missing 'protocol'",
    'service is invalid',
    '(Module: device)',
    'Commit failed',
    '',
    '[edit]',
  ]);
  expect(management.running).toBe(before);
  expect(management.jobs).toMatchObject([{ id: 2, type: 'Commit', result: 'FAIL' }]);
});

test('warnings stand below the result', () => {
  const { run } = configurationDesk(
    exampleManagement({
      errors: [],
      warnings: [{ kind: 'shadowed', path: [...RULES, entry('Web')], by: 'Block' }],
    }),
  );
  expect(run('configure', CHANGE, 'commit').slice(3)).toEqual([
    'Configuration committed successfully',
    "    vsys1: Rule 'Block' shadows rule 'Web'",
    '(Module: device)',
    '',
    '[edit]',
  ]);
});

test('a validation answers with the number of its job', () => {
  expect(configurationDesk().run('configure', 'validate full')).toEqual([
    'Validate job enqueued with jobid 2',
    '2',
    '',
    '[edit]',
  ]);
});

test('a partial commit leaves out what is excluded, and what others have changed', () => {
  const management = exampleManagement();
  const one = configurationDesk(management, 'one');
  const two = configurationDesk(management, 'two');
  one.run('configure', CHANGE);
  two.run('configure', 'set deviceconfig system hostname OTHER');
  one.run('commit partial admin one');
  const host = ['deviceconfig', 'system', 'hostname'];
  const web = ['vsys', 'vsys1', 'address', 'web', 'ip-netmask'];
  expect([valueAt(management.running, host), valueAt(management.running, web)]).toEqual([
    'PA-TRAIN',
    '10.20.0.81',
  ]);
  one.run('set address web ip-netmask 10.20.0.82', 'commit partial policy-and-objects excluded');
  expect([valueAt(management.running, host), valueAt(management.running, web)]).toEqual([
    'OTHER',
    '10.20.0.81',
  ]);
});

test('saved configurations come back whole and in part', () => {
  const { run } = configurationDesk();
  expect(run('configure', CHANGE, 'save config to before.xml')).toEqual([
    '',
    'Config saved to before.xml',
    '',
    '[edit]',
  ]);
  run('delete address web', 'delete address "mail server"');
  run(
    "load config partial from before.xml from-xpath /config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/address/entry[@name='web'] to-xpath /config/devices/entry[@name='localhost.localdomain']/vsys/entry[@name='vsys1']/address/entry[@name='web'] mode merge",
  );
  expect(run('show address')).toEqual([
    'address {',
    '  web {',
    '    ip-netmask 10.20.0.81;',
    '  }',
    '}',
    '[edit]',
  ]);
  expect(run('load config last-saved')).toEqual(['', 'Config loaded from .snapshot.xml', '', '[edit]']);
  expect(run('show address')).toHaveLength(9);
  expect(run('load config from none.xml')).toEqual([
    '',
    'Server error : file none.xml does not exist',
    '[edit]',
  ]);
});

test('what was loaded is a change of whoever loaded it', () => {
  const management = exampleManagement();
  const one = configurationDesk(management, 'one');
  one.run('configure', 'save config to as-it-was', CHANGE, 'commit', 'load config from as-it-was');
  expect(one.run('run show config list admins')).toEqual(['', 'one', '', '[edit]']);
  one.run('commit partial admin two');
  expect(management.hasPendingChanges).toBe(true);
  one.run('commit partial admin one');
  expect(management.hasPendingChanges).toBe(false);
});

test('a part that cannot stand at its place is refused', () => {
  const { run } = configurationDesk();
  const host = '/config/devices/entry/deviceconfig/system/hostname';
  run('configure', 'save config to a.xml');
  for (const to of ['/config', "/config/shared/address/entry[@name='a']"]) {
    expect(run(`load config partial from a.xml from-xpath ${host} to-xpath ${to} mode replace`)[1]).toContain(
      'is unexpected here',
    );
  }
});

test('revert goes back to the running configuration, load to an earlier one', () => {
  const { run } = configurationDesk();
  run('configure', CHANGE, 'commit description first', 'set address web ip-netmask 10.20.0.99');
  expect(run('revert config')).toEqual(['', 'Config reverted', '', '[edit]']);
  expect(run('show address web')).toContain('  ip-netmask 10.20.0.81;');
  run('load config version 1');
  expect(run('show address web')).toContain('  ip-netmask 10.20.0.80;');
  expect(run('run show config audit info')).toEqual([
    '',
    'Version   Committed             Admin           Description',
    '-'.repeat(60),
    '2         2026/03/18 10:41:55   admin           first',
    '1         2026/03/18 10:41:55   admin',
    '',
    '[edit]',
  ]);
});

test('locks keep other administrators from editing and from committing', () => {
  const management = exampleManagement();
  const one = configurationDesk(management, 'one');
  const two = configurationDesk(management, 'two');
  one.run('request config-lock add comment "night shift"', 'request commit-lock add');
  expect(two.run('configure', CHANGE)).toEqual([
    '',
    'Server error : Configuration is locked by administrator one',
    '[edit]',
  ]);
  expect(two.run('commit force', 'y')).toEqual([
    '',
    'Server error : Commit is locked by administrator one',
    '[edit]',
  ]);
  expect(two.run('run show config-locks')).toEqual([
    '',
    'Admin           Created               Comment',
    '-'.repeat(60),
    'one             2026/03/18 10:41:55   night shift',
    '',
    '[edit]',
  ]);
  expect(one.run('request config-lock remove')).toEqual(['', 'successfully changed lock', '']);
  expect(two.run(CHANGE)).toEqual(['', '[edit]']);
  one.run('configure', 'commit');
  expect(two.run('run show commit-locks')).toEqual(['', 'No locks are held', '', '[edit]']);
});

test('a commit asks where another administrator holds a lock, unless no questions are wanted', () => {
  const management = exampleManagement();
  const one = configurationDesk(management, 'one');
  const two = configurationDesk(management, 'two');
  two.run('configure', CHANGE);
  one.run('request config-lock add');
  expect(two.run('commit')).toEqual(['']);
  expect(two.question()?.prompt).toBe(
    'Other administrators are holding configuration locks. Would you like to proceed with commit? (y or n) ',
  );
  expect(two.complete('c', 1).suggestions).toEqual([]);
  expect(two.execute('commit')).toMatchObject({
    status: 'rejected',
    lines: [],
    question: { prompt: 'Please type "y" for yes or "n" for no. ' },
  });
  expect(two.run('n')).toEqual(['[edit]']);
  expect(two.question()).toBeUndefined();
  expect(management.hasPendingChanges).toBe(true);
  expect(two.run('commit | match success', 'y')).toEqual(['Configuration committed successfully', '[edit]']);
  two.run('exit', 'set cli confirmation-prompt off', 'configure');
  expect(two.run('commit force')).toContain('Configuration committed successfully');
});

test('the differences between running and candidate are marked line by line', () => {
  const { run } = configurationDesk();
  run(
    'configure',
    CHANGE,
    'delete address "mail server"',
    'move rulebase security rules Web top',
    'set zone dmz',
  );
  expect(run('run show config diff')).toEqual([
    '',
    '  devices {',
    '    localhost.localdomain {',
    '      vsys {',
    '        vsys1 {',
    '          zone {',
    '+           dmz;',
    '          }',
    '          address {',
    '            web {',
    '-             ip-netmask 10.20.0.80;',
    '+             ip-netmask 10.20.0.81;',
    '            }',
    '-           "mail server" {',
    '-             fqdn mail.example.com;',
    '-           }',
    '          }',
    '          rulebase {',
    '            security {',
    '              rules {',
    '+               Web {',
    '+                 from trust;',
    '+                 to untrust;',
    '+                 source web;',
    '+                 destination any;',
    '+                 application [ ssl web-browsing ];',
    '+                 service application-default;',
    '+                 action allow;',
    '+               }',
    '-               Web {',
    '-                 from trust;',
    '-                 to untrust;',
    '-                 source web;',
    '-                 destination any;',
    '-                 application [ ssl web-browsing ];',
    '-                 service application-default;',
    '-                 action allow;',
    '-               }',
    '              }',
    '            }',
    '          }',
    '        }',
    '      }',
    '    }',
    '  }',
    '',
    '[edit]',
  ]);
  expect(run('run show config list changes')).toContain(
    'admin           move      vsys vsys1 rulebase security rules Web',
  );
  expect(run('check pending-changes')).toEqual(['', 'yes', '', '[edit]']);
});

test('the running configuration ends with its last bracket', () => {
  const lines = configurationDesk().run('show config running');
  expect(lines.slice(0, 4)).toEqual(['', 'config {', '  devices {', '    localhost.localdomain {']);
  expect(lines.at(-2)).toBe('}');
});
