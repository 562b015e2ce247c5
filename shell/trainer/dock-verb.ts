// `:dock`: a few rows of the live session table above the prompt, while its user goes on typing below it.
import { FILTER_LINE } from '../../grammar/listing-filter.ts';
import { dockOrderOf } from '../dock-order.ts';
import { rejected, type TrainerVerb } from './verb.ts';

/** Opens, orders, filters and closes the docked table. Where nothing can be docked its one line says so. */
export const dock: TrainerVerb = {
  name: 'dock',
  operand: '[filter CRITERIA]',
  help: 'the busiest sessions above the prompt; also rate, bytes, off',
  choices: ['rate', 'bytes', 'filter', 'off'],
  device: { behind: 'filter', line: FILTER_LINE },
  run: (desk, operand) => {
    const order = dockOrderOf(operand, desk.readFilter);
    if (order.kind === 'refused') return rejected(`:dock ${order.message}`);
    const lines = [':dock needs a terminal that can move its cursor, without --plain and --screen-reader'];
    return { status: 'rejected', lines, view: { name: 'dock', operand } };
  },
};
