import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { container, entry, leaf } from '../engine/config/config-node.ts';
import { sameNode, withNode } from '../engine/config/config-tree.ts';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { fileConfigurationStore } from './configuration-files.ts';
import { startConfiguration } from './configuration-start.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fwsh-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TREE = withNode(container([]), ['deviceconfig', 'system', 'hostname'], leaf('fw <1>'));

test('a saved configuration comes back, under a name that never leaves its folder', () => {
  const store = fileConfigurationStore(join(folder, 'of', 'a', 'world'), () => {});
  for (const name of ['one.xml', '../two', '..', 'a/b c', '.snapshot.xml']) {
    expect(store.save(name, TREE)).toBeUndefined();
    const stored = store.load(name);
    expect(stored.kind === 'found' && sameNode(stored.tree, TREE)).toBe(true);
  }
  expect(store.names()).toEqual(['..', '../two', '.snapshot.xml', 'a/b c', 'one.xml']);
  expect(readdirSync(folder)).toEqual(['of']);
  expect(store.load('three')).toEqual({ kind: 'missing' });
});

test('a file is there wholly or not at all, and no temporary one is left', () => {
  const store = fileConfigurationStore(folder, () => {});
  store.save('running-config.xml', TREE);
  store.save('running-config.xml', withNode(TREE, ['shared', 'address', entry('a')], container([])));
  expect(readdirSync(folder)).toEqual(['running-config.xml']);
  expect(readFileSync(join(folder, 'running-config.xml'), 'utf8')).toContain('<entry name="a"/>');
});

test('the piece of a file is removed when its process is gone, and stays while it lives', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const left = [
    `a.xml.${gone}.tmp`,
    `a.xml.${process.ppid}.tmp`,
    `a.xml.${process.pid}.tmp`,
    'a.tmp',
    'a.xml',
  ];
  for (const name of left) writeFileSync(join(folder, name), '<conf');
  fileConfigurationStore(folder, () => {});
  expect(readdirSync(folder)).toEqual(['a.tmp', 'a.xml', `a.xml.${process.ppid}.tmp`]);
});

test('a file that cannot be written or understood is told in one line', () => {
  const problems: string[] = [];
  writeFileSync(join(folder, 'a-file'), '<config><shared></config>');
  const beneath = fileConfigurationStore(join(folder, 'a-file'), (problem) => problems.push(problem));
  expect(beneath.save('x.xml', TREE)).toMatch(/^E[A-Z]+$/);
  expect(problems).toEqual([expect.stringMatching(/x\.xml was not written: E[A-Z]+$/)]);
  const store = fileConfigurationStore(folder, () => {});
  expect(store.load('a-file')).toMatchObject({
    kind: 'unreadable',
    complaint: expect.stringMatching(/^line 1: /),
  });
});

function start(text: string) {
  const file = join(folder, 'c.txt');
  writeFileSync(file, text);
  const started = startConfiguration(file, shippedWorld('hq'));
  return started.kind === 'problem' ? started.problem.replace(folder, '') : started;
}

const LINES = `set deviceconfig system hostname PA-MINE
set network interface ethernet ethernet1/1 layer3 ip 203.0.113.2/24
set network virtual-router default interface ethernet1/1
set zone untrust network layer3 ethernet1/1
set future thing on
set rulebase security rules All from any to any source any destination any application any service any action allow
`;

test('a world starts with the configuration of a file', () => {
  const started = start(LINES);
  if (typeof started === 'string') throw new Error(started);
  expect(started.world.host).toBe('PA-MINE');
  expect(started.world.securityRules.map(({ name }) => name)).toEqual(['All']);
  expect(started.notices.map((notice) => notice.replace(folder, ''))).toEqual([
    '/c.txt:5:5: kept, but not understood: future thing on',
  ]);
});

test('a mistake in the file is told with line and column, also one that only the whole shows', () => {
  expect(start(`${LINES}set zone x bogus`)).not.toBeTypeOf('string');
  expect(start(`${LINES}set zone trust enable-user-identification maybe`)).toBe(
    "/c.txt:7:43: 'maybe' is no value for enable-user-identification, which takes <yes|no>",
  );
  expect(
    start(
      `${LINES}set rulebase security rules Bad from dmz to any source any destination any application any service any action allow`,
    ),
  ).toBe("/c.txt:7:33: rulebase -> security -> rules -> Bad -> from 'dmz' is not a valid reference");
  expect(start('\n# nothing\n')).toBe('/c.txt:1:1: nothing is configured here');
});

test('an application that is not simulated is let through and told', () => {
  const started = start(`${LINES}set rulebase security rules All application [ ssl some-app ]`);
  if (typeof started === 'string') throw new Error(started);
  expect(started.foreignApplications).toEqual(['some-app']);
  expect(started.notices[1]?.replace(folder, '')).toBe(
    '/c.txt:7:33: kept, but not simulated: application some-app',
  );
});

test('a file that is not there is told', () => {
  expect(startConfiguration(join(folder, 'none'), shippedWorld('hq'))).toEqual({
    kind: 'problem',
    problem: `configuration file ${join(folder, 'none')}: no such file`,
  });
});
