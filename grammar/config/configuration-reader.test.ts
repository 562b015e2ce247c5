import { expect, test } from 'vitest';
import { valueAt } from '../../engine/config/config-tree.ts';
import { readConfiguration } from './configuration-reader.ts';
import { curlyLines } from './curly-format.ts';
import { fileTree } from './file-tree.ts';
import { setLines } from './set-format.ts';
import { configFile } from './xml-format.ts';

function lines(text: string): readonly string[] {
  const reading = readConfiguration(text);
  if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.problems));
  return setLines(reading.tree, []);
}

function problems(text: string): readonly string[] {
  const reading = readConfiguration(text);
  if (reading.kind === 'tree') throw new Error('nothing is wrong');
  return reading.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

const XML = `<?xml version="1.0"?>
<config version="10.1.0" urldb="paloaltonetworks">
  <devices>
    <entry name="localhost.localdomain">
      <deviceconfig>
        <system><hostname>fw1</hostname><future><x>1</x></future></system>
      </deviceconfig>
      <vsys>
        <entry name="vsys1">
          <address><entry name="web &amp; mail"><ip-netmask>10.0.0.1</ip-netmask></entry></address>
          <rulebase><security><rules>
            <entry name="r1" uuid="0c1d"><from><member>any</member></from><action>allow</action></entry>
          </rules></security></rulebase>
          <new-thing><entry name="a"><member-list><member>m</member></member-list></entry></new-thing>
        </entry>
      </vsys>
    </entry>
  </devices>
</config>`;

test('a file is read; what is not understood is kept and told with its place', () => {
  const reading = readConfiguration(XML);
  expect(reading).toMatchObject({
    kind: 'tree',
    unknown: [
      { line: 6, column: 41, message: 'deviceconfig system future' },
      { line: 14, column: 11, message: 'vsys vsys1 new-thing' },
    ],
  });
  expect(lines(XML)).toEqual([
    'set deviceconfig system hostname fw1',
    'set deviceconfig system future x 1',
    'set vsys vsys1 address "web & mail" ip-netmask 10.0.0.1',
    'set vsys vsys1 rulebase security rules r1 uuid 0c1d',
    'set vsys vsys1 rulebase security rules r1 from any',
    'set vsys vsys1 rulebase security rules r1 action allow',
    'set vsys vsys1 new-thing a member-list m',
  ]);
});

test('what was kept is written again as it was', () => {
  const reading = readConfiguration(XML);
  const again = reading.kind === 'tree' ? configFile(reading.tree).join('\n') : '';
  const plain = (text: string) => text.replace(/>\s+</g, '><').replace(/ (version|urldb)="[^"]*"/g, '');
  expect(plain(again)).toBe(plain(XML));
});

test('set lines are read as typed at the top, those of a virtual system as well', () => {
  expect(
    lines(
      '# a remark\n\nset zone dmz\nset vsys vsys1 zone lan network layer3 [ ]\nset deviceconfig system hostname a\n',
    ),
  ).toEqual([
    'set vsys vsys1 zone lan network layer3 [ ]',
    'set vsys vsys1 zone dmz',
    'set deviceconfig system hostname a',
  ]);
});

test('a configuration as it is shown is read again, with and without its root', () => {
  const text = 'set deviceconfig system hostname a\nset vsys vsys1 zone dmz network layer3 [ ]';
  const reading = readConfiguration(text);
  const tree = reading.kind === 'tree' ? reading.tree : undefined;
  const file = curlyLines(
    {
      kind: 'container',
      children: new Map([['config', fileTree(tree ?? { kind: 'container', children: new Map() })]]),
    },
    undefined,
  );
  expect(lines(file.join('\n'))).toEqual(text.split('\n'));
  expect(lines('zone {\n  dmz;\n}\ndeviceconfig {\n  system {\n    hostname b;\n  }\n}')).toEqual([
    'set deviceconfig system hostname b',
    'set vsys vsys1 zone dmz',
  ]);
});

test('a word that the schema does not have is kept, the last one of its line as a value', () => {
  expect(lines('set zone dmz color blue\nset zone dmz color red\nset brand new thing')).toEqual([
    'set vsys vsys1 zone dmz color [ blue red ]',
    'set vsys vsys1 brand new thing',
  ]);
});

test('a value over several lines is one value', () => {
  const reading = readConfiguration('set address a description "one\ntwo" ip-netmask 10.0.0.1');
  const path = ['vsys', 'vsys1', 'address', 'a'];
  expect(reading.kind === 'tree' && valueAt(reading.tree, [...path, 'description'])).toBe('one\ntwo');
  expect(reading.kind === 'tree' && valueAt(reading.tree, [...path, 'ip-netmask'])).toBe('10.0.0.1');
});

test('mistakes in set lines are told with line and column', () => {
  expect(
    problems(
      'set zone dmz\ndelete zone dmz\nset address a ip-netmask 10.0.0.300\nset address b ip-netmask\nset zone x network layer3 [ a',
    ),
  ).toEqual([
    "2:1: 'delete' stands where 'set' is expected",
    "3:26: '10.0.0.300' is no value for ip-netmask, which takes <ip/netmask>",
    "4:25: 'ip-netmask' lacks its value, <ip/netmask>",
    "5:30: the list lacks its ']'",
  ]);
});

test('mistakes in brackets are told with line and column', () => {
  expect(problems('zone {\n  dmz {\n    enable-user-identification maybe;\n  }\n')).toEqual([
    "3:32: 'maybe' is no value for enable-user-identification, which takes <yes|no>",
    "4:3: the text ends before its last '}' or ';'",
  ]);
  expect(problems('zone { dmz; } }')).toEqual(["1:15: '}' cannot stand here"]);
});

test('mistakes in a file are told with line and column', () => {
  expect(problems('<config>\n  <shared>\n</config>')).toEqual([
    expect.stringMatching(/^3:\d+: Missing end tag for element shared/),
  ]);
  expect(problems('<response/>')).toEqual(['1:1: the root is <response>, not <config>']);
  expect(problems('<config><shared><address><b/></address></shared></config>')).toEqual([
    '1:26: <b> stands where an <entry name="…"> is expected',
  ]);
});
