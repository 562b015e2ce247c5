import { expect, test } from 'vitest';
import { layoutHelp } from '../language/help-text.ts';
import { configurationDesk } from './testing/configuration-desk.ts';

const desk = configurationDesk();
desk.run('configure');

function offered(line: string): readonly string[] {
  return desk.complete(line, line.length).suggestions.map(({ text }) => text);
}

test('Tab offers verbs, words of the configuration and their values', () => {
  expect(offered('re')).toEqual(['rename', 'revert']);
  expect(offered('set rulebase s')).toEqual(['sdwan', 'security']);
  expect(offered('set rulebase security rules Web act')).toEqual(['action']);
  expect(offered('set rulebase security rules Web action ')).toContain('reset-both');
});

test('Tab offers names that are there: entries, and what a value may name', () => {
  expect(offered('set rulebase security rules W')).toEqual(['Web']);
  expect(offered('set rulebase security rules Web from ')).toEqual(['any', 'multicast', 'trust', 'untrust']);
  expect(offered('set rulebase security rules Web source ')).toEqual(['any', '"mail server"', 'web']);
  expect(offered('set rulebase security rules Web source [ web ')).toEqual([']', 'any', '"mail server"']);
  expect(offered('set zone trust network layer3 ')).toEqual(['ethernet1/1', 'ethernet1/2']);
});

test('behind delete and show only what is there is offered as a name or a member', () => {
  expect(offered('delete address ')).toEqual(['"mail server"', 'web']);
  expect(offered('delete rulebase security rules Web application ')).toEqual(['ssl', 'web-browsing']);
});

test('services of the box are offered to a new service route, and another name may be given', () => {
  const routes = ['dns', 'ntp', 'paloalto-networks-services', 'url-updates'];
  expect(offered('set deviceconfig system route service ')).toEqual(routes);
  expect(offered('delete deviceconfig system route service ')).toEqual([]);
  desk.run('set deviceconfig system route service syslog source interface ethernet1/1');
  expect(offered('set deviceconfig system route service ')).toEqual(['syslog', ...routes].sort());
  expect(offered('delete deviceconfig system route service ')).toEqual(['syslog']);
});

test('move offers the neighbours', () => {
  expect(offered('move rulebase security rules Web ')).toEqual(['after', 'before', 'bottom', 'top']);
  expect(offered('move rulebase security rules Web before ')).toEqual(['Block', 'Rest']);
});

test('a line may be finished where the device takes it', () => {
  const marks = (line: string) => desk.help(line, line.length).map(({ word }) => word);
  expect(marks('set zone dmz ')).toContain('<Enter>');
  expect(marks('set ')).not.toContain('<Enter>');
  expect(marks('show ')).toContain('<Enter>');
  expect(marks('rename address web ')).toEqual(['to']);
});

test('the listing has the symbols of the device', () => {
  const line = 'set address web ';
  expect(layoutHelp(desk.help(line, line.length))).toEqual([
    '+ description   Description',
    '+ fqdn          Domain name',
    '+ ip-netmask    Address or prefix',
    '+ ip-range      Range of addresses',
    '+ ip-wildcard   ip-wildcard',
    '+ tag           Tags',
    '  |             Pipe through a command',
    '  <Enter>       Finish input',
  ]);
});

test('several words of one node may stand in one line, in any order', () => {
  desk.run('set address many tag [ ] description "two words" ip-netmask 10.0.0.0/8');
  expect(desk.run('show address many')).toEqual([
    'many {',
    '  tag [ ];',
    '  description "two words";',
    '  ip-netmask 10.0.0.0/8;',
    '}',
    '[edit]',
  ]);
});

test('saved configurations are offered by name', () => {
  desk.run('save config to monday.xml');
  expect(offered('load config from ')).toEqual(['.snapshot.xml', 'monday.xml']);
  expect(offered('run show config saved m')).toEqual(['monday.xml']);
});

test('a wrong word is explained at its column', () => {
  expect(desk.execute('set rulebase security rules Web actoin deny').coach.slice(0, 2)).toEqual([
    'set rulebase security rules Web actoin deny',
    '                                ^',
  ]);
});
