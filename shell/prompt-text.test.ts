import { expect, test } from 'vitest';
import { type PromptFacts, promptText } from './prompt-text.ts';

const ALONE: PromptFacts = {
  host: 'PA',
  targetVsys: undefined,
  pairState: undefined,
  mode: 'operational',
};

function check(facts: Partial<PromptFacts>, prompt: string): void {
  expect(promptText({ ...ALONE, ...facts })).toBe(prompt);
}

test('the prompt tells who is where, on which virtual system and in which state of a pair', () => {
  check({}, 'admin@PA> ');
  check({ targetVsys: 'vsys2' }, 'admin@PA-vsys2> ');
  check({ pairState: 'passive' }, 'admin@PA(passive)> ');
  check({ pairState: 'passive', mode: 'configuration' }, 'admin@PA(passive)# ');
  check({ targetVsys: 'vsys2', pairState: 'active' }, 'admin@PA-vsys2(active)> ');
});
