import { expect, test } from 'vitest';
import { entry } from '../config/config-node.ts';
import { createEngine, resumeEngine } from '../create-engine.ts';
import type { Engine } from '../engine.ts';
import { shippedWorld } from '../world/shipped-world.fixture.ts';
import { manageEngine } from './managed-engine.ts';
import type { Management } from './management.ts';

const WORLD = shippedWorld('hq', { warmUp: 300 });
const EVERYTHING = { scope: { excluded: [] }, force: false } as const;
const LOG = { direction: 'forward' } as const;

function setAddress(management: Management, address: string): void {
  const path = ['vsys', entry('vsys1'), 'address', entry('web'), 'ip-netmask'];
  management.apply({ kind: 'edit-candidate', edits: [{ kind: 'set-value', path, value: address }] }, 'nora');
}

function commit(management: Management, admin: string, description?: string) {
  return management.apply({ kind: 'commit-candidate', description, ...EVERYTHING }, admin);
}

/** Lets all jobs end that wait or run. */
function finish(engine: Engine, management: Management): void {
  for (;;) {
    const { due } = management;
    if (due === undefined) return;
    engine.advance(due);
    management.proceed();
  }
}

/** A firewall after two commits and a check, with a change that waits and a lock. */
function used(): { readonly engine: Engine; readonly management: Management } {
  const engine = createEngine(WORLD, { seed: 1 });
  engine.advance(engine.startsAt);
  const management = manageEngine({ engine, world: WORLD });
  for (const [address, description] of [
    ['172.16.30.11', 'the first'],
    ['172.16.30.12', undefined],
  ] as const) {
    setAddress(management, address);
    commit(management, 'admin', description);
    finish(engine, management);
  }
  management.apply({ kind: 'validate-candidate', scope: EVERYTHING.scope }, 'admin');
  finish(engine, management);
  management.apply({ kind: 'add-lock', lock: 'config', comment: 'mine' }, 'nora');
  setAddress(management, '172.16.30.13');
  return { engine, management };
}

/** Everything that configuration mode and the commands around it can see. */
function seen(management: Management) {
  const { running, candidate, pendingEdits, jobs, due, locks, versions, hasPendingChanges } = management;
  const log = management.configLog(LOG);
  return { running, candidate, pendingEdits, jobs, due, locks, versions, hasPendingChanges, log };
}

test('a firewall out of a snapshot, and a fork, know what was done to the configuration', () => {
  const { engine, management } = used();
  expect(management.versions.map(({ version, description }) => [version, description])).toEqual([
    [1, undefined],
    [2, 'the first'],
    [3, undefined],
  ]);
  expect(management.configLog(LOG).map(({ command }) => command)).toEqual([
    'set',
    'commit',
    'set',
    'commit',
    'set',
  ]);
  const snapshot = engine.snapshot();
  const others = [resumeEngine(WORLD, { seed: 1 }, snapshot), engine.fork()];
  for (const other of others) {
    expect(other.snapshot().bytes).toEqual(snapshot.bytes);
    expect(seen(manageEngine({ engine: other, world: WORLD }))).toEqual(seen(management));
    expect(other.view.management.jobs()).toEqual(engine.view.management.jobs());
  }
});

test('what waited is committed on the restored firewall, and the one before does not notice', () => {
  const { engine, management } = used();
  const before = seen(management);
  const resumed = resumeEngine(WORLD, { seed: 1 }, engine.snapshot());
  const other = manageEngine({ engine: resumed, world: WORLD });
  expect(commit(other, 'nora')).toMatchObject({ kind: 'job-begun', job: { admin: 'nora' } });
  finish(resumed, other);
  expect(other.jobs.at(-1)).toMatchObject({ result: 'OK', admin: 'nora' });
  expect(other.versions.length).toBe(4);
  expect(other.hasPendingChanges).toBe(false);
  expect(seen(management)).toEqual(before);
  expect(commit(other, 'nora').kind).toBe('nothing-to-commit');
});

test('a fork and a snapshot out of the midst of a commit apply the configuration when the job ends', () => {
  const { engine, management } = used();
  commit(management, 'nora', 'the third');
  commit(management, 'nora', 'nothing new');
  setAddress(management, '172.16.30.14');
  engine.advance(engine.view.now() + 7000);
  const snapshot = engine.snapshot();
  const others = [resumeEngine(WORLD, { seed: 1 }, snapshot), engine.fork()].map((other) => ({
    engine: other,
    management: manageEngine({ engine: other, world: WORLD }),
  }));
  const before = engine.view.management.jobs()[0];
  expect(before).toMatchObject({ type: 'Commit', status: 'ACT' });
  finish(engine, management);
  expect(management.versions.at(-1)).toMatchObject({ version: 4, description: 'the third' });
  // The change that came later is still to be committed.
  expect([management.pendingEdits.length, management.hasPendingChanges]).toEqual([1, true]);
  for (const other of others) {
    expect(other.engine.view.management.jobs()[0]).toEqual(before);
    expect(other.management.due).toBeDefined();
    finish(other.engine, other.management);
    expect(seen(other.management)).toEqual(seen(management));
    expect(other.engine.snapshot().bytes).toEqual(engine.snapshot().bytes);
  }
});

test('a change never stands at the place of one that is gone, so that a commit takes over none that came later', () => {
  const { engine, management } = used();
  commit(management, 'nora');
  management.apply({ kind: 'revert-candidate', scope: EVERYTHING.scope }, 'nora');
  setAddress(management, '172.16.30.15');
  finish(engine, management);
  expect(management.versions.length).toBe(4);
  expect(management.pendingEdits.length).toBe(1);
});

test('a firewall whose configuration nobody has touched remembers nothing', () => {
  const engine = createEngine(WORLD, { seed: 1 });
  engine.advance(engine.startsAt);
  const before = engine.snapshot().bytes;
  const management = manageEngine({ engine, world: WORLD });
  expect([engine.view.management.memory(), management.versions.length]).toEqual([undefined, 1]);
  expect(Buffer.compare(engine.snapshot().bytes, before)).toBe(0);
});

test('a cleared system or configuration log begins anew at the same instant, a fork with it', () => {
  const { engine, management } = used();
  const events = engine.view.management.events();
  engine.apply({ kind: 'clear-log', log: 'system' });
  engine.apply({ kind: 'clear-log', log: 'config' });
  expect(engine.view.management.systemLogEvents()).toEqual([]);
  expect(management.configLog(LOG)).toEqual([]);
  expect(engine.view.management.events()).toEqual(events);
  commit(management, 'nora');
  finish(engine, management);
  engine.apply({ kind: 'ha-synchronize', what: 'candidate-config' });
  const kinds = (one: Engine) => one.view.management.systemLogEvents().map(({ kind }) => kind);
  expect(kinds(engine)).toEqual(['job-enqueued', 'job-finished', 'job-enqueued', 'ha-synchronized']);
  expect(kinds(resumeEngine(WORLD, { seed: 1 }, engine.snapshot()))).toEqual(kinds(engine));
  expect(management.configLog(LOG).map(({ command }) => command)).toEqual(['commit']);
});

test('the system log forgets events that the memory has pushed out, cleared or not', () => {
  const { engine } = used();
  engine.apply({ kind: 'set-session-timer', timer: 'tcp', value: 100 });
  engine.apply({ kind: 'clear-log', log: 'system' });
  for (let time = 0; time < 600; time++)
    engine.apply({ kind: 'set-session-timer', timer: 'tcp', value: 1000 + time });
  const log = engine.view.management.systemLogEvents();
  expect([log.length, log[0]?.subject, log.at(-1)?.subject]).toEqual([512, 'tcp 1088', 'tcp 1599']);
});

test('locks of the time before keep others from committing until they are taken away', () => {
  const lock = { lock: 'commit', admin: 'nora', since: '2026-03-18T09:06:40Z', comment: 'mine' } as const;
  const world = { ...WORLD, administration: { ...WORLD.administration, locks: [lock] } };
  const engine = createEngine(world, { seed: 1 });
  engine.advance(engine.startsAt);
  const management = manageEngine({ engine, world });
  setAddress(management, '172.16.30.11');
  expect(management.locks).toEqual([
    { lock: 'commit', admin: 'nora', comment: 'mine', at: Date.parse('2026-03-18T09:06:40Z') },
  ]);
  expect(commit(management, 'admin')).toMatchObject({
    kind: 'management-failed',
    failure: { kind: 'locked', admin: 'nora' },
  });
  expect(management.apply({ kind: 'remove-lock', lock: 'commit', admin: 'nora' }, 'admin').kind).not.toBe(
    'management-failed',
  );
  expect(commit(management, 'admin').kind).not.toBe('management-failed');
  expect(manageEngine({ engine, world }).locks).toEqual([]);
});
