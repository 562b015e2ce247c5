import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameNode } from '../../engine/config/config-tree.ts';
import { configSchema } from '../../engine/config/schema/config-schema.ts';
import { setLines } from '../config/set-format.ts';
import { readSetLines } from '../config/set-reader.ts';
import { configurationDesk, exampleManagement } from './testing/configuration-desk.ts';

const VERBS = [
  'set',
  'delete',
  'show',
  'edit',
  'rename',
  'copy',
  'move',
  'commit',
  'load config',
  'save config to',
  'run show',
];
const WORDS = [
  'address',
  'web',
  'x',
  'ip-netmask',
  '10.0.0.1/24',
  'rulebase',
  'security',
  'rules',
  'Web',
  'from',
  'to',
  'trust',
];
const REST = [
  'zone',
  '"mail server"',
  '[',
  ']',
  'top',
  'before',
  'Block',
  'partial',
  'admin',
  '|',
  'match',
  '"',
  'layer3',
  'network',
];
const MORE = [
  'interface',
  'ethernet',
  'ethernet1/1',
  'units',
  'up',
  'top',
  'exit',
  'configure',
  'profiles',
  'é',
  '\\',
  '{}',
];

const word = fc.oneof(fc.constantFrom(...WORDS, ...REST, ...MORE), fc.string({ maxLength: 8 }));
const line = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VERBS) }, word),
    fc.array(word, { maxLength: 9 }),
  )
  .map(([verb, words]) => [verb, ...words].join(' '));

test('no line of five thousand throws, and the candidate prints as lines that build it again', () => {
  const session = fc.array(line, { minLength: 25, maxLength: 25 });
  fc.assert(
    fc.property(session, (lines) => {
      const management = exampleManagement();
      const desk = configurationDesk(management);
      desk.run('configure');
      for (const typed of lines) {
        desk.complete(typed, typed.length);
        desk.help(typed, typed.length);
        const turn = desk.execute(typed);
        const isInMode = desk.mode() === 'configuration';
        expect(turn.lines.at(-1)?.startsWith('[edit') ?? false).toBe(isInMode);
      }
      const again = readSetLines(setLines(management.candidate, []).join('\n'), configSchema());
      expect(again.kind === 'tree' && sameNode(again.tree, management.candidate)).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 120_000);
