import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedWorld } from '../engine/world/shipped-world.fixture.ts';
import { setLines } from '../grammar/config/set-format.ts';
import { managedConversation } from './testing/managed-conversation.ts';

const VALUES = [
  'any',
  'trust',
  '10.20.0.0/24',
  'deny',
  'yes',
  'web',
  'ethernet1/2',
  'x y',
  'tcp',
  '443',
  'application-default',
];

test('whatever is deleted, changed and moved: a commit takes effect or says why not, and the firewall lives on', () => {
  const world = shippedWorld('hq', { warmUp: 60 });
  const pick = fc.nat(0x7fffffff);
  const edits = fc.array(fc.tuple(pick, pick, pick), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(edits, { minLength: 3, maxLength: 5 }), (commits) => {
      const { engine, management, session } = managedConversation(world);
      session.execute('configure');
      for (const some of commits) {
        for (const [place, verb, value] of some) {
          const lines = setLines(management.candidate, []).filter((line) => !line.includes('"'));
          const words = (lines[place % lines.length] ?? '')
            .replace('set vsys vsys1 ', 'set ')
            .split(' ')
            .slice(1);
          const path = words
            .slice(0, 1 + (value % words.length))
            .join(' ')
            .replace(/ \[.*/, '');
          const typed = [
            `delete ${path}`,
            `set ${path} ${VALUES[value % VALUES.length]}`,
            `move ${path} top`,
            `set ${path}`,
          ];
          session.execute(typed[verb % typed.length] ?? '');
        }
        const turn = session.execute('commit');
        const last = management.jobs.at(-1);
        if (turn.status === 'rejected') expect(last?.result).toBe('FAIL');
        session.execute(':warp 5');
        session.execute('run show session all');
        if (last?.result === 'FAIL') session.execute('revert config');
      }
      expect(engine.view.countSessions({})).toBe(engine.view.sessionStatistics().allocated);
    }),
    { numRuns: 25 },
  );
}, 120_000);
