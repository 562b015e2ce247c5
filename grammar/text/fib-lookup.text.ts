// The way to an address, and the answer to a gratuitous ARP. Assumption throughout: two public parsers tell of rules of dashes and
// a comma behind the interface, nothing shows the whole text.
import type { RouteLookup } from '../../engine/dataplane-view.ts';
import { RULE } from './table.ts';

/** What was looked up, and what was found. */
export interface FibReport {
  readonly virtualRouter: string;
  readonly address: string;
  readonly route: RouteLookup | 'discarded' | undefined;
}

export function fibLookup({ virtualRouter, address, route }: FibReport): readonly string[] {
  return [
    '',
    RULE,
    'runtime route lookup',
    RULE,
    `virtual-router:   ${virtualRouter}`,
    `destination:      ${address}`,
    'result:',
    `  ${resultText(route)}`,
    RULE,
  ];
}

function resultText(route: FibReport['route']): string {
  if (route === undefined) return 'no route';
  if (route === 'discarded') return 'discard';
  const source = route.source === undefined ? '' : `, source ${route.source}`;
  if (route.nextHop === undefined) return `interface ${route.interface}${source}`;
  return `via ${route.nextHop} interface ${route.interface}${source}, metric ${route.metric}`;
}

/** How many requests went out: one where the interface is there. */
export function gratuitousArp(sent: number): readonly string[] {
  return ['', `${sent} ARPs were sent`];
}
