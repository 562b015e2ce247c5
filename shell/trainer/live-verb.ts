// `:live`: the session table as it changes, until its user comes back to the prompt.
import { FILTER_LINE } from '../../grammar/listing-filter.ts';
import { opened, rejected, type TrainerVerb } from './verb.ts';

/** Opens the live table; criteria are those of the device's listing. */
export const live: TrainerVerb = {
  name: 'live',
  operand: '[filter CRITERIA]',
  help: 'the session table, live: order, filter, freeze, details',
  choices: ['filter'],
  device: { behind: 'filter', line: FILTER_LINE },
  run: (desk, operand) => {
    const [, criteria] = /^filter(?:\s+(.*))?$/.exec(operand) ?? [];
    if (operand !== '' && !criteria) return rejected(':live takes nothing, or filter with criteria after it');
    const reading = desk.readFilter(criteria ?? '');
    return reading.kind === 'refused' ? rejected(`:live ${reading.message}`) : opened('live', criteria ?? '');
  },
};
