import { expect, test } from 'vitest';
import { commandOfChord, keyBindings } from './key-bindings.ts';

test('no key means two things', () => {
  const chords = keyBindings.flatMap((binding) => binding.chords);
  expect(chords.length).toBe(new Set(chords).size);
});

test('every key of the table does what its row says', () => {
  for (const { chords, command } of keyBindings) {
    for (const chord of chords) expect(commandOfChord(chord)).toBe(command);
  }
  expect(commandOfChord('ctrl-q')).toBeUndefined();
});

test('Backspace and Delete are told apart', () => {
  expect(commandOfChord('backspace')).toEqual({ kind: 'edit', edit: 'delete-left' });
  expect(commandOfChord('delete')).toEqual({ kind: 'edit', edit: 'delete-right' });
});
