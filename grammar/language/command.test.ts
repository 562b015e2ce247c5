import { expect, test } from 'vitest';
import { argumentKey, defineCommands } from './command.ts';
import { vendor } from './command-source.ts';
import { dropOrder, listOrders, setLamp, type ToyCommand } from './toy-commands.ts';

function check(command: ToyCommand, args: object, printed: readonly string[]): void {
  const given = { ...args };
  if (command.kind === 'query') {
    expect(command.text(command.run({ orders: [1, 2, 3] }, given), 2)).toEqual(printed);
  } else if (command.kind === 'operation') {
    expect(command.operate(given)).toEqual({ order: 3 });
    expect(command.text(true, 0)).toEqual(printed);
  } else if (command.kind === 'control') {
    expect(command.control(given)).toEqual({ on: true });
    expect(command.text({ on: true }, 0)).toEqual(printed);
  }
}

test('a command is a query, an operation or a control by what it declares', () => {
  expect([listOrders, dropOrder, setLamp].map((command) => command.kind)).toEqual([
    'query',
    'operation',
    'control',
  ]);
});

test('the erased command runs what was declared', () => {
  check(listOrders, { after: 2 }, ['  order 2', '  order 3']);
  check(listOrders, {}, ['  order 1', '  order 2', '  order 3']);
  check(dropOrder, { order: 3 }, ['dropped']);
  check(setLamp, { state: 'on' }, []);
});

test('a command that asks declares its questions and what it makes of the answers', () => {
  const askName = defineCommands<string, never, never, never, never>()({
    path: ['greet'],
    help: 'Greet somebody',
    source: vendor('good manners'),
    interview: {
      questions: ['Name: '],
      conclude: (greeting, [name = '']) => ({ status: 'accepted', lines: [`${greeting} ${name}`] }),
    },
  });
  if (askName.kind !== 'interview') throw new Error(`declared as ${askName.kind}`);
  expect(askName.interview.conclude('hello', ['ann'], {})).toEqual({
    status: 'accepted',
    lines: ['hello ann'],
  });
});

test('argument keys are words in camel case', () => {
  expect(['source', 'source-port', 'min-queued-l7', 'http2-stream'].map(argumentKey)).toEqual([
    'source',
    'sourcePort',
    'minQueuedL7',
    'http2Stream',
  ]);
});
