// `:peer`: the other unit of a pair, and what no command line of this one reaches: the switch between both, and the other's content.
import type { Operation } from '../../engine/operation.ts';
import type { EngineView } from '../../engine/view.ts';
import { accepted, rejected, type TrainerAnswer, type TrainerVerb, type TrainerWord } from './verb.ts';

interface PeerSetting {
  readonly name: string;
  readonly help: string;
  readonly values: Readonly<Record<string, Operation>>;
}

const SETTINGS: readonly PeerSetting[] = [
  {
    name: 'content',
    help: 'the application content that is installed there',
    values: {
      same: { kind: 'set-pair', peerContent: 'same' },
      other: { kind: 'set-pair', peerContent: 'other' },
    },
  },
  {
    name: 'ha2',
    help: 'the VLAN in which the switch has the other end of the data link',
    values: {
      'same-vlan': { kind: 'set-pair', ha2: 'up' },
      'wrong-vlan': { kind: 'set-pair', ha2: 'wrong-vlan' },
    },
  },
];

/** What the other unit holds, or a change around it. */
export const peer: TrainerVerb = {
  name: 'peer',
  operand: '[ACTION]',
  help: 'the other unit of the pair, as seen from there',
  choices: [],
  following: (_, before) => wordsBehind(before),
  run: (desk, operand) => {
    if (desk.view.management.pair() === undefined) return rejected('this firewall stands alone');
    if (operand === '') return seenFromThere(desk.view);
    const [action, name, value = '', ...more] = operand.split(' ');
    const operation = SETTINGS.find((one) => one.name === name)?.values[value];
    if (action !== 'set' || operation === undefined || more.length > 0) return rejected(...usage());
    return desk.apply(operation).kind === 'failed'
      ? rejected('the data link is out, whatever the switch does')
      : accepted(`the peer: set ${name} ${value}`);
  },
};

function seenFromThere(view: EngineView): TrainerAnswer {
  const pair = view.management.pair();
  if (pair === undefined) return rejected('this firewall stands alone');
  const { peer: unit, synchronization } = pair;
  const { sessions } = synchronization;
  return accepted(
    `${unit.name} is ${unit.state} and holds ${sessions} ${sessions === 1 ? 'session' : 'sessions'} of this unit`,
  );
}

function usage(): readonly string[] {
  return [
    ":peer takes nothing, or 'set' with one of:",
    ...SETTINGS.map(({ name, values }) => `  ${name} ${Object.keys(values).join('|')}`),
  ];
}

function wordsBehind([action, name, ...said]: readonly string[]): readonly TrainerWord[] {
  if (action === undefined) return [{ text: 'set', help: 'change what is around it' }];
  if (action !== 'set' || said.length > 0) return [];
  if (name === undefined) return SETTINGS.map((one) => ({ text: one.name, help: one.help }));
  const setting = SETTINGS.find((one) => one.name === name);
  return Object.keys(setting?.values ?? {}).map((text) => ({ text, help: setting?.help ?? '' }));
}
