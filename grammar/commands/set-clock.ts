// The clock of the box is set by hand. Vendor: operational hierarchy, release 11.2. Assumption: date and time are written as logs
// print them, what is not said stays as it is, nothing is printed, and a time server that is heard corrects the clock again.
import { required, value } from '../language/command.ts';
import { assumption } from '../language/command-source.ts';
import type { ValueType } from '../language/value-type.ts';
import { text } from '../language/value-types.ts';
import { isLogTime } from '../log-query/query-value.ts';
import { outcomeText } from '../text/messages.ts';
import { command } from './device-context.ts';

const BAD_VALUE = { kind: 'bad-value', reason: undefined } as const;

/** A part of `2026/03/18 10:41:55`. */
function partOfTime(example: (word: string) => string, form: RegExp): ValueType<string> {
  return {
    ...text,
    parse: (word) =>
      form.test(word) && isLogTime(example(word)) ? { kind: 'value', value: word } : BAD_VALUE,
  };
}

const DATE = partOfTime((date) => `${date} 00:00:00`, /^\d{4}\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])$/);
const TIME = partOfTime((time) => `2000/01/01 ${time}`, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);

export const setClock = command({
  path: ['set', 'clock'],
  help: 'Set system date and time',
  source: assumption('nothing is printed'),
  options: {
    date: required(value(DATE, 'Date as YYYY/MM/DD')),
    time: required(value(TIME, 'Time as hh:mm:ss')),
  },
  operate: ({ date, time }) => ({ kind: 'set-clock', shown: `${date} ${time}` }),
  text: outcomeText,
});
