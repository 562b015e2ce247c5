import { expect, test } from 'vitest';
import { configurationDesk, exampleManagement } from './testing/configuration-desk.ts';

function check(lines: readonly string[], expected: readonly string[]): void {
  expect(configurationDesk().run('configure', ...lines)).toEqual(expected);
}

test('the mode is entered and left in the words of the device', () => {
  const { run, mode } = configurationDesk();
  expect(run('configure')).toEqual(['Entering configuration mode', '[edit]']);
  expect(mode()).toBe('configuration');
  expect(run('')).toEqual(['[edit]']);
  expect(run('exit')).toEqual(['Exiting configuration mode']);
  expect(mode()).toBe('operational');
  expect(run('')).toEqual([]);
});

test('a set line prints a blank line and the place', () => {
  check(['set rulebase security rules Web disabled yes'], ['', '[edit]']);
});

test('show prints a segment in curly brackets', () => {
  check(
    ['show rulebase security rules Web'],
    [
      'Web {',
      '  from trust;',
      '  to untrust;',
      '  source web;',
      '  destination any;',
      '  application [ ssl web-browsing ];',
      '  service application-default;',
      '  action allow;',
      '}',
      '[edit]',
    ],
  );
});

test('show prints the other formats from the top of the tree', () => {
  const { run } = configurationDesk();
  run('set cli config-output-format set', 'configure');
  expect(run('show address')).toEqual([
    'set address web ip-netmask 10.20.0.80',
    'set address "mail server" fqdn mail.example.com',
    '[edit]',
  ]);
  run('exit', 'set cli config-output-format xml', 'configure');
  expect(run('show deviceconfig system')).toEqual([
    '<response status="success" code="19">',
    '  <result total-count="1" count="1">',
    '    <system>',
    '      <hostname>PA-TRAIN</hostname>',
    '    </system>',
    '  </result>',
    '</response>',
    '[edit]',
  ]);
  run('exit', 'set cli config-output-format json', 'configure');
  expect(JSON.parse(run('show address web').slice(0, -1).join('\n'))).toEqual({
    '@status': 'success',
    '@code': '19',
    result: { '@total-count': '1', '@count': '1', entry: [{ '@name': 'web', 'ip-netmask': '10.20.0.80' }] },
  });
});

test('edit, up and top move the place that lines are relative to', () => {
  const { run } = configurationDesk();
  expect(run('configure', 'edit rulebase security')).toEqual(['[edit rulebase security]']);
  expect(run('application-group')).toEqual([
    'Unknown command: application-group',
    '[edit rulebase security]',
  ]);
  expect(run('edit rules Web')).toEqual(['[edit rulebase security rules Web]']);
  expect(run('set action deny')).toEqual(['', '[edit rulebase security rules Web]']);
  expect(run('show action')).toEqual(['action deny;', '[edit rulebase security rules Web]']);
  expect(run('up')).toEqual(['[edit rulebase security rules]']);
  expect(run('set New from trust')).toEqual(['', '[edit rulebase security rules]']);
  expect(run('top')).toEqual(['[edit]']);
  expect(run('show rulebase security rules New')).toEqual(['New {', '  from trust;', '}', '[edit]']);
});

test('rename, copy and move', () => {
  const { run } = configurationDesk();
  const names = () => run('show rulebase security rules').filter((line) => /^ {2}\S.*\{$/.test(line));
  run('configure', 'move rulebase security rules Web top');
  expect(names()).toEqual(['  Web {', '  Block {', '  Rest {']);
  run('move rulebase security rules Web after Rest', 'copy rulebase security rules Block to Copy');
  expect(names()).toEqual(['  Block {', '  Rest {', '  Web {', '  Copy {']);
  run(
    'rename rulebase security rules Copy to "Block 2"',
    'move rulebase security rules "Block 2" before Rest',
  );
  expect(names()).toEqual(['  Block {', '  "Block 2" {', '  Rest {', '  Web {']);
});

test('a renamed object is named by its new name in rules and groups', () => {
  const { run } = configurationDesk();
  run('configure', 'set address-group all static [ web "mail server" ]', 'rename address web to www');
  expect(run('show address-group all')).toEqual(['all {', '  static [ www "mail server" ];', '}', '[edit]']);
  expect(run('show rulebase security rules Web source')).toEqual(['source www;', '[edit]']);
  run('rename zone trust to lan');
  expect(run('show rulebase security rules Block to')).toEqual(['to lan;', '[edit]']);
});

test('what cannot be done is refused by the server', () => {
  check(['rename address web to "mail server"'], ['', 'Server error : mail server already exists', '[edit]']);
  check(['delete address nobody'], ['', 'Server error : nobody does not exist', '[edit]']);
  check(
    ['move rulebase security rules Web before None'],
    ['', 'Server error : None does not exist', '[edit]'],
  );
});

test('a reference to nothing is refused in the words of the device', () => {
  check(
    ['set address-group grp static nix'],
    ['', "Server error :  -> static 'nix' is not a valid reference", ' -> static is invalid', '[edit]'],
  );
  check(
    ['set rulebase security rules Web to dmz'],
    ['', "Server error :  -> to 'dmz' is not a valid reference", ' -> to is invalid', '[edit]'],
  );
});

test('a value that fails its type', () => {
  check(
    ['set address r ip-range 192.168.1.100-192.168.1.80'],
    [
      '192.168.1.100-192.168.1.80 is not a valid IPv4/v6 ip address range (e.g. 10.1.1.1-10.1.1.9 )',
      '',
      'Invalid syntax.',
      '[edit]',
    ],
  );
});

test('one of several exclusive words takes the place of the other', () => {
  check(
    ['set address web fqdn web.example.com', 'show address web'],
    ['web {', '  fqdn web.example.com;', '}', '[edit]'],
  );
});

test.each([
  ['zone trust network log-setting', 'log-setting'],
  ['zone trust network zone-protection-profile', 'zone-protection-profile'],
  ['rulebase security rules Users-Web log-setting', 'log-setting'],
  ['rulebase authentication rules Ask authentication-enforcement', 'authentication-enforcement'],
  ['network qos interface ethernet1/4 regular-traffic default-group qos-profile', 'qos-profile'],
  ['network ike gateway GW-Site protocol ikev1 ike-crypto-profile', 'ike-crypto-profile'],
  ['network tunnel ipsec T-Site auto-key ipsec-crypto-profile', 'ipsec-crypto-profile'],
])('a profile that is not there is refused: %s', (line, word) => {
  check(
    [`set ${line} nix`],
    ['', `Server error :  -> ${word} 'nix' is not a valid reference`, ` -> ${word} is invalid`, '[edit]'],
  );
});

test('delete takes members, values and entries, and checks no references', () => {
  const { run } = configurationDesk();
  run('configure', 'delete rulebase security rules Web application ssl');
  expect(run('show rulebase security rules Web application')).toEqual([
    'application web-browsing;',
    '[edit]',
  ]);
  run('delete rulebase security rules Web action', 'delete address web');
  expect(run('show rulebase security rules Web action')).toEqual(['[edit]']);
  expect(run('show rulebase security rules Web source')).toEqual(['source web;', '[edit]']);
});

test('an operational command runs behind run, and filters work behind show', () => {
  const { run } = configurationDesk();
  expect(run('configure', 'run show config-locks')).toEqual(['', 'No locks are held', '', '[edit]']);
  expect(run('show address | match mail')).toEqual([
    '  "mail server" {',
    '    fqdn mail.example.com;',
    '[edit]',
  ]);
});

test('leaving with changes is remarked by the trainer and not by the device', () => {
  const { run, execute } = configurationDesk();
  run('configure', 'set address x fqdn x.example.com');
  const turn = execute('exit');
  expect(turn.lines).toEqual(['Exiting configuration mode']);
  expect(turn.coach).toEqual([
    'the candidate differs from the running configuration; its changes take effect with a commit',
  ]);
  expect(run('configure', 'show address x')).toEqual(['x {', '  fqdn x.example.com;', '}', '[edit]']);
});

test('the candidate is shared by all administrators, the mode is not', () => {
  const management = exampleManagement();
  const one = configurationDesk(management, 'one');
  const two = configurationDesk(management, 'two');
  one.run('configure', 'set address x fqdn x.example.com');
  expect(two.mode()).toBe('operational');
  expect(two.run('configure', 'show address x')).toEqual(['x {', '  fqdn x.example.com;', '}', '[edit]']);
});

test('a command of the release that is not simulated is named as such', () => {
  const { run, execute } = configurationDesk();
  run('configure');
  expect(execute('save device-state')).toMatchObject({
    status: 'rejected',
    lines: ['[edit]'],
    coach: ['valid on release 11.2, not simulated here'],
  });
});

test('find command lists the words of the mode', () => {
  const { run } = configurationDesk();
  expect(run('configure', 'find command keyword "zone <name> user-acl include"')).toEqual([
    'set zone <name> user-acl include-list [ <include-list1> <include-list2>... ]',
    '[edit]',
  ]);
  expect(run('find command keyword pending-changes')).toEqual(['check pending-changes', '[edit]']);
});

test('a word without a value at the end of a line is set, whatever values stand before it', () => {
  const profile = 'network profiles interface-management-profile NMS';
  check(
    [`set ${profile} ping yes permitted-ip 10.20.0.5`, `show ${profile}`],
    ['NMS {', '  ping yes;', '  permitted-ip {', '    10.20.0.5;', '  }', '}', '[edit]'],
  );
  check(
    ['set rulebase pbf rules Out source any action no-pbf', 'show rulebase pbf rules Out'],
    ['Out {', '  source any;', '  action {', '    no-pbf;', '  }', '}', '[edit]'],
  );
});
