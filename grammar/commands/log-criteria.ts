// What every `show log` command has in common: criteria that compare a field, the filter expression, the time and the order.
// Vendor: operational hierarchy, release 11.2. Assumption: the help texts, and that all criteria of a line must be met.
import type { LogFields, LogOperator, LogQuery, LogRequest } from '../../engine/logs/log-query.ts';
import { LOG_PERIODS } from '../../engine/logs/log-query.ts';
import { type ArgRecord, argumentKey, comparison, type OptionSet, value } from '../language/command.ts';
import type { ValueType } from '../language/value-type.ts';
import { ipNetmask, nameOf, oneOf, text, uint } from '../language/value-types.ts';
import { parseLogQuery } from '../log-query/query-parser.ts';
import { isLogTime } from '../log-query/query-value.ts';

/** A criterion of its own word. */
export interface LogCriterion {
  readonly word: string;
  /** Its field in filter expressions. */
  readonly field: string;
  readonly type: ValueType<string | number>;
  readonly help: string;
  /** Words of the hierarchy, and what they mean in an expression. */
  readonly operators: Readonly<Record<string, LogOperator>>;
}

/** Operators of most criteria. */
export const EQUALITY = { equal: 'eq', 'not-equal': 'neq' } as const;
/** Operators of those that only equality fits. */
const EQUAL_ONLY = { equal: 'eq' } as const;
/** Operators of addresses. */
const MEMBERSHIP = { in: 'in', 'not-in': 'notin' } as const;

const BAD_VALUE = { kind: 'bad-value', reason: undefined } as const;

/** An address or network where the hierarchy says `<value>`. */
export const addressValue: ValueType<string> = { ...text, parse: ipNetmask.parse };

/** Criteria about the flow, in logs that tell of one. */
export const FLOW_CRITERIA: readonly LogCriterion[] = [
  { word: 'src', field: 'src', type: addressValue, help: 'Source address', operators: MEMBERSHIP },
  { word: 'dst', field: 'dst', type: addressValue, help: 'Destination address', operators: MEMBERSHIP },
  { word: 'rule', field: 'rule', type: nameOf('security-rule'), help: 'Security rule', operators: EQUALITY },
  { word: 'app', field: 'app', type: nameOf('application'), help: 'Application', operators: EQUALITY },
  { word: 'from', field: 'from', type: nameOf('zone'), help: 'Source zone', operators: EQUALITY },
  { word: 'to', field: 'to', type: nameOf('zone'), help: 'Destination zone', operators: EQUALITY },
  { word: 'sport', field: 'sport', type: uint(1, 65_535), help: 'Source port', operators: EQUALITY },
  { word: 'dport', field: 'dport', type: uint(1, 65_535), help: 'Destination port', operators: EQUALITY },
  { word: 'srcuser', field: 'user.src', type: text, help: 'Source user', operators: EQUAL_ONLY },
  { word: 'dstuser', field: 'user.dst', type: text, help: 'Destination user', operators: EQUAL_ONLY },
];

const timeValue: ValueType<string> = {
  ...text,
  parse: (word) => (isLogTime(word) ? { kind: 'value', value: word } : BAD_VALUE),
};

/** A filter expression over the fields of a log, kept as typed. */
function queryValue(fields: LogFields): ValueType<string> {
  return {
    ...text,
    parse: (word) => {
      const read = parseLogQuery(word, fields);
      return read.kind === 'query' ? { kind: 'value', value: word } : { ...BAD_VALUE, trouble: read.trouble };
    },
  };
}

/** The options of a log with these fields and criteria. */
export function logOptions(fields: LogFields, criteria: readonly LogCriterion[]): OptionSet {
  return {
    direction: equals(oneOf('forward', 'backward'), 'Order of the records, forward begins with the oldest'),
    'csv-output': equals(oneOf('yes', 'no'), 'Values with commas between them'),
    query: equals(queryValue(fields), 'Filter expression, in quotes'),
    receive_time: comparison('Time of the records', {
      in: value(oneOf(...LOG_PERIODS), 'Time of the records'),
    }),
    'start-time': equals(timeValue, 'No record before, as YYYY/MM/DD@hh:mm:ss'),
    'end-time': equals(timeValue, 'No record after, as YYYY/MM/DD@hh:mm:ss'),
    ...Object.fromEntries(
      criteria.map(({ word, type, help, operators }) => [
        word,
        comparison(
          help,
          Object.fromEntries(Object.keys(operators).map((operator) => [operator, value(type, help)])),
        ),
      ]),
    ),
  };
}

/** An option whose only operator is `equal`. */
export function equals(type: ValueType<unknown>, help: string) {
  return comparison(help, { equal: value(type, help) });
}

/** What was given behind a word and its operator; undefined when it was not. */
export function givenFor(args: ArgRecord, word: string, operator: string): string | undefined {
  const compared = args[argumentKey(word)];
  if (typeof compared !== 'object' || compared === null) return undefined;
  const given: unknown = Object.entries(compared).find(([key]) => key === argumentKey(operator))?.[1];
  return given === undefined ? undefined : String(given);
}

/** The request that the arguments make. Assumption: without a direction the oldest record comes first. */
export function logRequest(
  args: ArgRecord,
  fields: LogFields,
  criteria: readonly LogCriterion[],
): LogRequest {
  const parts = [...ofWords(args, criteria), ...ofTimes(args), ...ofQuery(args, fields)];
  return {
    direction: givenFor(args, 'direction', 'equal') === 'backward' ? 'backward' : 'forward',
    ...(parts.length === 0 ? {} : { where: { kind: 'every', of: parts } }),
  };
}

function ofWords(args: ArgRecord, criteria: readonly LogCriterion[]): readonly LogQuery[] {
  return criteria.flatMap(({ word, field, operators }) =>
    Object.entries(operators).flatMap(([operator, meant]) =>
      term(field, meant, givenFor(args, word, operator)),
    ),
  );
}

function ofTimes(args: ArgRecord): readonly LogQuery[] {
  return [
    ...term('receive_time', 'in', givenFor(args, 'receive_time', 'in')),
    ...term('receive_time', 'geq', givenFor(args, 'start-time', 'equal')),
    ...term('receive_time', 'leq', givenFor(args, 'end-time', 'equal')),
  ];
}

function ofQuery(args: ArgRecord, fields: LogFields): readonly LogQuery[] {
  const given = givenFor(args, 'query', 'equal');
  const read = given === undefined ? undefined : parseLogQuery(given, fields);
  return read?.kind === 'query' ? [read.query] : [];
}

function term(field: string, operator: LogOperator, given: string | undefined): readonly LogQuery[] {
  return given === undefined ? [] : [{ kind: 'term', field, operator, value: given }];
}
