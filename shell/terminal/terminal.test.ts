import { expect, test } from 'vitest';
import { createLocalTerminal, terminalSize } from './terminal.ts';

test('a pseudo terminal without a size is 80 by 24', () => {
  expect(terminalSize(0, 0)).toEqual({ columns: 80, rows: 24 });
  expect(terminalSize(undefined, undefined)).toEqual({ columns: 80, rows: 24 });
  expect(terminalSize(132, 43)).toEqual({ columns: 132, rows: 43 });
});

test('a program that continues has its size looked at before it is told', () => {
  const seen: string[] = [];
  const sized = () => seen.push('size');
  process.on('SIGWINCH', sized);
  const stop = createLocalTerminal(process.stdin, process.stdout, 'xterm').onContinue(() =>
    seen.push('continued'),
  );
  process.emit('SIGCONT', 'SIGCONT');
  stop();
  process.emit('SIGCONT', 'SIGCONT');
  process.off('SIGWINCH', sized);
  expect(seen).toEqual(['size', 'continued']);
});
