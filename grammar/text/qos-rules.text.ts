// Sessions of an interface by QoS rule. Assumption: the table.
import { columns, dashes } from './columns.ts';

/** How many sessions a rule has given their class. */
export interface QosRuleUse {
  readonly rule: string;
  readonly trafficClass: number;
  readonly sessions: number;
}

/** Rules in their order. */
export function qosRuleTable(uses: readonly QosRuleUse[]): readonly string[] {
  return [
    '',
    columns([0, 'Rule'], [33, 'Class'], [40, 'Sessions']),
    dashes(80),
    ...uses.map(({ rule, trafficClass, sessions }) => columns([0, rule], [33, trafficClass], [40, sessions])),
  ];
}
