// What stands behind `:lab`, read.
import { LAB_MODES, type LabMode } from './lab-mode.ts';

/** What may stand behind `:lab`, with its help. */
export const LAB_ACTIONS = [
  { text: 'list', help: 'the labs there are' },
  { text: 'start', help: 'ID [VARIANT] [--seed N] [--mode MODE]' },
  { text: 'brief', help: 'the ticket once more' },
  { text: 'goal', help: 'what is wanted, as last checked' },
  { text: 'check', help: 'how far it is solved' },
  { text: 'hint', help: 'the next hint' },
  { text: 'answer', help: 'NAME VALUE: answer a question' },
  { text: 'undo', help: 'take back what was done last' },
  { text: 'checkpoint', help: '[NAME]: remember this moment, or return to it' },
  { text: 'reset', help: 'back to the beginning' },
  { text: 'watch', help: 'on or off: look at the goals after each line' },
  { text: 'solution', help: 'show the shortest path; no points then' },
  { text: 'debrief', help: 'the story behind it, once it is solved' },
  { text: 'quit', help: 'back to the world before' },
] as const;

/** Which lab is to be started, and how. */
export interface StartOrder {
  readonly id: string;
  readonly variant: string | undefined;
  readonly seed: number;
  readonly mode: LabMode;
}

/** Reads what stands behind `:lab start`; answers one line where it is wrong. */
export function readStart(operand: string): StartOrder | string {
  const words = operand.split(/[\s=]+/).filter((word) => word !== '');
  const plain: string[] = [];
  const named: string[] = [];
  let seed = 1;
  let mode: LabMode = 'ticket';
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const value = words[++index] ?? '';
    if (word === '--seed') {
      seed = Number(value);
      if (!/^\d{1,10}$/.test(value) || seed > 0xffffffff)
        return '--seed takes a whole number from 0 to 4294967295';
    } else if (word === '--mode') {
      const known = LAB_MODES.find((one) => one === value);
      if (known === undefined) return `--mode takes one of ${LAB_MODES.join(', ')}`;
      mode = known;
    } else if (word === '--variant') {
      if (value === '') return '--variant takes the name of a variant';
      named.push(value);
    } else return `:lab start knows --variant, --seed and --mode, not '${word}'`;
  }
  const [id, variant, ...more] = [...plain, ...named];
  if (plain.length === 0 || id === undefined || more.length > 0)
    return ":lab start takes the id of a lab and perhaps a variant; ':lab list' lists them";
  return { id, variant, seed, mode };
}
