import { expect, test } from 'vitest';
import { exemplarFirewall } from './commands/testing/exemplar-firewall.ts';
import type { Credentials } from './credentials.ts';
import { createExecutor } from './execute.ts';
import { INTERRUPT } from './line-question.ts';

const QUESTION =
  'Executing this command will disconnect the current session. Do you want to continue? (y or n) ';

function conversation(credentials?: Credentials) {
  const firewall = exemplarFirewall();
  const engine = {
    ...firewall,
    view: { ...firewall.view, names: () => ['vsys1', 'vsys2'].map((name) => ({ name, help: '' })) },
  };
  const executor = createExecutor({
    engine,
    release: '11.2',
    coach: 'off',
    ...(credentials === undefined ? {} : { credentials }),
  });
  const lines = (...typed: readonly string[]) => typed.flatMap((line) => executor.execute(line).lines);
  return { executor, engine, lines };
}

function passwordOf(first: string): Credentials & { readonly now: () => string } {
  let password = first;
  return {
    now: () => password,
    accepts: (offered) => offered === password,
    change: (chosen) => {
      password = chosen;
    },
  };
}

test('a command that disturbs asks, and does nothing before the answer', () => {
  const { executor } = conversation();
  expect(executor.execute('request restart system')).toMatchObject({
    status: 'accepted',
    lines: [''],
    control: undefined,
    question: { kind: 'confirmation', prompt: QUESTION },
  });
  expect(executor.execute('y')).toMatchObject({ line: 'y', status: 'accepted', control: { kind: 'exit' } });
});

test('while a question stands open a command is no answer', () => {
  const { executor } = conversation();
  executor.execute('request restart system');
  expect(executor.execute('show clock')).toMatchObject({ status: 'rejected', lines: [] });
  expect(executor.question()).toBeDefined();
  expect(executor.execute(INTERRUPT)).toMatchObject({ status: 'accepted', control: undefined });
  expect(executor.execute('show clock').lines).toHaveLength(2);
});

test('without confirmation prompt nothing is asked', () => {
  const { executor } = conversation();
  executor.execute('set cli confirmation-prompt off');
  expect(executor.execute('request restart system').control).toEqual({ kind: 'exit' });
  expect(executor.question()).toBeUndefined();
});

test('a bad pattern is refused before anything is asked', () => {
  const { executor } = conversation();
  expect(executor.execute('request restart system | match "("').status).toBe('rejected');
  expect(executor.question()).toBeUndefined();
});

test('a password is changed by whoever knows the old one and types the new one twice', () => {
  const password = passwordOf('admin');
  const { executor, lines } = conversation(password);
  expect(executor.execute('set password').question?.prompt).toBe('Enter old password : ');
  expect(executor.execute('admin').question?.prompt).toBe('Enter new password : ');
  expect(executor.execute(':warp 1').question?.prompt).toBe('Confirm password   : ');
  const turn = executor.execute(':warp 1');
  expect([turn.line, turn.status, turn.lines]).toEqual(['', 'accepted', ['Password changed']]);
  expect(password.now()).toBe(':warp 1');
  expect(lines('set password', 'admin', 'b', 'b')).toEqual(['Invalid old password']);
});

test('a password that is mistyped or empty is not taken', () => {
  const password = passwordOf('admin');
  const { executor, lines } = conversation(password);
  expect(lines('set password', 'admin', 'a', 'b')).toEqual(['Passwords do not match']);
  expect(lines('set password', 'admin', '', '')).toEqual(['Password must not be empty']);
  executor.execute('set password');
  executor.execute('x');
  executor.execute('y');
  expect(executor.execute('y').status).toBe('rejected');
  expect(password.now()).toBe('admin');
});

test('settings are shown under the names that set them', () => {
  const { lines } = conversation();
  lines('set cli pager off', 'set cli timeout idle 15', 'set cli hide-user value yes');
  lines('set cli terminal width 132', 'set system setting target-vsys vsys2');
  expect(lines('show cli info')).toEqual([
    '',
    'pager: off',
    'confirmation-prompt: on',
    'scripting-mode: off',
    'op-command-xml-output: off',
    'timeout idle: 15',
    'hide-ip: no',
    'hide-user: yes',
    'terminal width: 132',
    'target-vsys: vsys2',
    '',
  ]);
  expect(lines('set cli timeout idle never', 'show cli idle-timeout')).toEqual([
    '',
    'timeout idle: never',
    '',
  ]);
});

test('an idle timeout has from 1 to 1440 minutes', () => {
  const { executor } = conversation();
  const statuses = ['1', '1440', '0', '1441', 'soon', ''].map(
    (minutes) => executor.execute(`set cli timeout idle ${minutes}`).status,
  );
  expect(statuses).toEqual(['accepted', 'accepted', 'rejected', 'rejected', 'rejected', 'rejected']);
  expect(executor.settings().idleTimeout).toBe(1440);
});

test('hidden addresses and users leave columns and everything else as it is', () => {
  const { lines } = conversation();
  const shown = lines('show session all', 'show session id 33571');
  const hidden = lines('set cli hide-ip value yes', 'set cli hide-user value yes', 'show session all');
  const [row = '', below = ''] = hidden.slice(5);
  expect(row).toMatch(/^33571 .* x\.x\.x\.x\[\d+\]\/trust\/\d+ {2}\(x\.x\.x\.x\[\d+\]\)$/);
  expect(below).toMatch(/^vsys1 +x\.x\.x\.x\[\d+\]\/untrust {2}\(x\.x\.x\.x\[\d+\]\)$/);
  expect(lines('show session id 33571').join('\n')).not.toMatch(/\d+\.\d+\.\d+\.\d+|anna/);
  lines('set cli hide-ip value no', 'set cli hide-user value no');
  expect(lines('show session all', 'show session id 33571')).toEqual(shown);
});

test('the address of the box itself is not hidden', () => {
  const { lines } = conversation();
  const shown = lines('show system info');
  expect(lines('set cli hide-ip value yes', 'show system info')).toEqual(shown);
});

test('with XML on, what a command knows is printed instead of its text, and pipes see those lines', () => {
  const { lines } = conversation();
  lines('set cli op-command-xml-output on');
  expect(lines('show session meter')).toEqual([
    '<response status="success">',
    '  <result>',
    '    <entry>',
    '      <vsys>1</vsys>',
    '      <maximum>600</maximum>',
    '      <current>312</current>',
    '      <throttled>0</throttled>',
    '    </entry>',
    '  </result>',
    '</response>',
  ]);
  expect(lines('show session meter | match current')).toEqual(['      <current>312</current>']);
  expect(lines('set cli op-command-xml-output off', 'show session all filter count yes')).toEqual([
    '',
    'Number of sessions that match filter: 7',
  ]);
});

test('hidden fields are hidden in XML too', () => {
  const { lines } = conversation();
  lines('set cli op-command-xml-output on', 'set cli hide-ip value yes');
  expect(lines('show session all | match "<source>"')).toEqual([
    '      <source>x.x.x.x</source>',
    '      <source>x.x.x.x</source>',
  ]);
});

test('sessions in XML have the names of the device, and a count is a member', () => {
  const { lines } = conversation();
  lines('set cli op-command-xml-output on');
  const entry = lines('show session all').slice(2, 24);
  expect(entry.slice(0, 7)).toEqual([
    '    <entry>',
    '      <idx>33571</idx>',
    '      <vsys>vsys1</vsys>',
    expect.stringMatching(/^ {6}<application>/),
    '      <state>ACTIVE</state>',
    '      <type>FLOW</type>',
    expect.stringMatching(/^ {6}<source>\d/),
  ]);
  expect(entry.at(-1)).toBe('    </entry>');
  expect(lines('show session all filter count yes')[2]).toBe(
    '    <member>Number of sessions that match filter: 7</member>',
  );
});

test('a conversation about one virtual system lists, counts and ends its sessions only', () => {
  const { lines, engine } = conversation();
  expect(lines('set system setting target-vsys vsys2')).toEqual(['Session target vsys changed to vsys2']);
  lines(
    'show session all filter count yes',
    'show session all filter vsys-name vsys1',
    'clear session all filter from trust',
  );
  expect(engine.filters).toEqual([{ vsysName: 'vsys2' }, { vsysName: 'vsys1' }]);
  expect(engine.operations).toEqual([
    { kind: 'clear-sessions', filter: { vsysName: 'vsys2', from: 'trust' } },
  ]);
  expect(lines('show session meter')).toHaveLength(2);
  expect(lines('show system setting target-vsys')).toEqual(['vsys2']);
  expect(lines('set system setting target-vsys none')).toEqual(['Session target vsys changed to none']);
  expect(lines('show session meter')).toHaveLength(3);
});

test('a virtual system that is none is refused, and the old target stays', () => {
  const { executor, lines } = conversation();
  lines('set system setting target-vsys vsys1');
  expect(executor.execute('set system setting target-vsys VSYS1')).toMatchObject({
    status: 'rejected',
    lines: ['', "Server error :  target-vsys 'VSYS1' is not a valid reference"],
  });
  expect(executor.settings().targetVsys).toBe('vsys1');
});
