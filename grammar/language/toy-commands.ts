// A coffee bar with a command line: the small tree on which the tests of the language stand.
import { type Command, defineCommands, flag, group, required, value } from './command.ts';
import { assumption, vendor } from './command-source.ts';
import { type CommandTree, createCommandTree } from './command-tree.ts';
import type { HierarchyNode } from './hierarchy-node.ts';
import type { NameSource } from './value-type.ts';
import { alternatives, ipAddress, ipNetmask, listOf, nameOf, oneOf, text, uint } from './value-types.ts';

/** What the toy commands read. */
export interface Bar {
  readonly orders: readonly number[];
}

/** What they ask for. */
export interface Drop {
  readonly order: number;
}

/** What they switch. */
export interface Lamp {
  readonly on: boolean;
}

/** A toy command with its types erased. */
export type ToyCommand = Command<Bar, Drop, boolean, Lamp, number>;

const command = defineCommands<Bar, Drop, boolean, Lamp, number>();

/** Only `all` and `only` are printed, so that tests see which arguments arrived. */
export const listOrders = command({
  path: ['list', 'order', 'all'],
  help: 'List orders',
  source: vendor('the menu'),
  options: {
    after: value(uint(1, 500), 'Number of the first order'),
    only: group('Choose orders', {
      table: value(uint(1, 40), 'Table of the guest'),
      'table-side': value(oneOf('left', 'right', 'low', 'lower'), 'Side of the table'),
      'table-size': value(uint(1, 8), 'Seats'),
      bean: value(nameOf('bean'), 'Bean in the cup'),
      from: value(ipNetmask, 'Address of the till'),
      sweet: flag('With sugar'),
    }),
  },
  run: ({ orders }, { after = 1, only }) => orders.filter((order) => order >= after && only?.sweet !== true),
  text: (orders, indent) => orders.map((order) => `${' '.repeat(indent)}order ${order}`),
});

const showOrder = command({
  path: ['list', 'order', 'id'],
  help: 'Show one order',
  source: vendor('the menu'),
  argument: { name: 'order-id', value: uint(1, 500), help: 'Number of the order' },
  run: ({ orders }, { orderId }) => orders.includes(orderId),
  text: (known) => [known ? 'known' : 'unknown'],
});

const listClock = command({
  path: ['list', 'clock'],
  help: 'Show the time',
  source: vendor('the menu'),
  run: () => 7,
  text: () => ['7'],
});
const listClosets = command({
  path: ['list', 'closet'],
  help: 'Closets',
  source: assumption('all of it'),
  run: () => 7,
  text: () => ['7'],
});

/** Refuses an order. */
export const dropOrder = command({
  path: ['drop'],
  help: 'Refuse an order',
  source: vendor('the menu'),
  argument: { name: 'order', value: uint(1, 500), help: 'Number of the order' },
  operate: ({ order }) => ({ order }),
  text: (done) => [done ? 'dropped' : 'no such order'],
});

/** Switches the lamp and prints nothing. */
export const setLamp = command({
  path: ['set', 'lamp'],
  help: 'Switch the lamp',
  source: vendor('the menu'),
  argument: { name: 'state', value: oneOf('on', 'off'), help: 'New state' },
  unlisted: true,
  control: ({ state }) => ({ on: state === 'on' }),
});

const grind = command({
  path: ['grind'],
  help: 'Grind beans',
  source: vendor('the menu'),
  options: {
    bean: required(value(nameOf('bean'), 'Bean to grind')),
    seconds: value(alternatives(uint(1, 60), oneOf('auto')), 'How long'),
    guests: value(listOf(nameOf('guest')), 'Who drinks it'),
    till: value(ipAddress, 'Till that pays'),
    quiet: flag('No noise'),
  },
  run: (_bar, args) => args,
  text: (args) => [args.bean, ...(args.guests ?? [])],
});

/** What the bar could do and does not: paths of the release without a declaration. */
const TOY_HIERARCHY: readonly HierarchyNode[] = [
  {
    word: 'roast',
    executable: false,
    keywords: [
      {
        word: 'batch',
        help: 'Roast a batch',
        value: text,
        executable: true,
        options: [{ word: 'dark' }, { word: 'hours', value: uint(1, 9), help: 'How long' }],
        keywords: [{ word: 'again', executable: true }],
      },
    ],
  },
  { word: 'grind', executable: true, options: [{ word: 'finely' }, { word: 'quiet', value: text }] },
];

/** The commands of the bar. */
const TOY_COMMANDS: readonly ToyCommand[] = [
  listOrders,
  showOrder,
  listClock,
  listClosets,
  dropOrder,
  setLamp,
  grind,
];

/** The tree of the bar. */
export function createToyTree(): CommandTree<ToyCommand> {
  return createCommandTree({
    commands: TOY_COMMANDS,
    branches: [{ path: ['list', 'order'], help: 'Orders' }],
    hierarchy: TOY_HIERARCHY,
  });
}

/** Beans in stock, one with a blank in its name. */
export const TOY_NAMES: NameSource = {
  names: (kind) => {
    if (kind === 'guest') return ['dan', 'ann', 'dr no'].map((text) => ({ text, help: '' }));
    const beans = kind === 'bean' ? ['robusta', 'dark roast', 'arabica'] : [];
    return beans.map((text) => ({ text, help: text === 'robusta' ? 'strong' : '' }));
  },
};
